import { describe, expect, it } from 'vitest';
import type { EntryView } from '../../wire/generated';
import { amendmentOf } from './amendment';
import { EntryForm } from './form.svelte';
import { firstWords, readBack, written } from './written';

const names = () => 'Kiln-03.jpg';

function jar(): EntryForm {
  const form = new EntryForm('milestone', null, false);
  form.title = 'Moon jar';
  form.on = 'last tuesday';
  form.areas = ['a'];
  form.challenge = { a: 4 };
  form.part = 'attempted';
  form.story = { ...form.story, situation: 'It cracked twice.' };
  form.isPrivate = true;
  form.added = [
    { kind: 'file', place: 'picked:1', caption: '' },
    { kind: 'quote', text: 'It rings.', source: '', caption: '' },
  ];
  return form;
}

describe('a draft that is written and read back', () => {
  it('is the same form, but for files, which are named', () => {
    const form = jar();
    const found = readBack(written(form, names), 'milestone');
    expect(found?.files, 'where a file lies the window never knew').toEqual(['Kiln-03.jpg']);
    form.added = form.added.filter((one) => one.kind !== 'file');
    expect(found?.form.asNew()).toEqual(form.asNew());
    expect(found?.form.touched, 'it is not saved yet').toBe(true);
  });

  it('amends the entry as it was read then, so that another door is met and not written over', () => {
    const view = {
      id: 'e1',
      kind: 'note',
      on: '2026-11-20',
      text: 'A thought',
      read_at: 'd/7',
      areas: [],
    } as unknown as EntryView;
    const form = new EntryForm('note', view, false);
    form.text = 'A second thought';
    const found = readBack(written(form, names), null);
    expect(found && amendmentOf(found.form, view)).toEqual({
      entry: 'e1',
      read_at: 'd/7',
      text: 'A second thought',
      make_new: true,
    });
  });

  it('is no form where it does not read as one', () => {
    for (const broken of ['', '{', '[]', 'null', '{"kind":"poem"}', '{"kind":7}']) {
      expect(readBack(broken, null), broken).toBeNull();
    }
    expect(readBack('{"kind":"note"}', 'milestone'), 'nor of another kind').toBeNull();
    const odd = readBack('{"kind":"note","text":7,"areas":[1,"a"],"challenge":{"a":"x"},"story":3}', 'note');
    expect(odd?.form.text, 'what is no text is left empty').toBe('');
    expect(odd?.form.areas).toEqual(['a']);
  });

  it('is known by its title, or by its first words', () => {
    expect(firstWords(jar())).toBe('Moon jar');
    const note = new EntryForm('note', null, false);
    note.text = '\nIs the kiln too quick?\nIt may be.';
    expect(firstWords(note)).toBe('Is the kiln too quick?');
  });
});
