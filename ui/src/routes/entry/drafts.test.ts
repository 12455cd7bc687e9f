import { describe, expect, it } from 'vitest';
import { forget, keep, left } from './drafts';
import { EntryForm } from './form.svelte';

describe('a draft', () => {
  it('is kept only where something was typed', () => {
    const form = new EntryForm('note', null, true);
    expect(keep('a', form), 'nothing was typed').toBe(false);
    expect(left('a')).toBeUndefined();
    form.text = 'Is the kiln too quick?';
    expect(keep('a', form), 'now there is something to lose').toBe(true);
    expect(left('a'), 'the very form comes back').toBe(form);
    expect(left('b'), 'and at no other place').toBeUndefined();
  });

  it('goes when its words are taken away, or when it is forgotten', () => {
    const form = new EntryForm('milestone', null, false);
    form.title = 'Moon jar';
    keep('a', form);
    form.title = '';
    expect(keep('a', form), 'emptied by hand').toBe(false);
    expect(left('a')).toBeUndefined();
    form.added = [{ kind: 'quote', text: 'A good lid', source: '', caption: '' }];
    keep('a', form);
    forget('a');
    expect(left('a'), 'saved').toBeUndefined();
  });
});
