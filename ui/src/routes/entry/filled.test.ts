import { describe, expect, it } from 'vitest';
import { put } from './filled';
import { EntryForm } from './form.svelte';

describe('a form filled in by a template', () => {
  it('sends what the template holds', () => {
    const form = new EntryForm('milestone', null, false);
    put(form, {
      areas: ['glaze'],
      work: 'jars',
      text: 'Cone ten.',
      title: 'The tall jar',
      challenge: [{ area: 'glaze', level: '4' }],
      result: 'attempted',
      part: 'made',
      private: true,
    });
    const { name, request } = form.asNew();
    expect(name, 'the kind stays').toBe('log_milestone');
    expect(request, 'field by field').toMatchObject({
      areas: ['glaze'],
      work: 'jars',
      text: 'Cone ten.',
      title: 'The tall jar',
      challenge: [{ area: 'glaze', level: '4' }],
      result: 'attempted',
      private: true,
    });
    expect(request, 'and no day').not.toHaveProperty('on');
  });

  it('reads a depth in halves', () => {
    const form = new EntryForm('goal', null, false);
    put(form, { areas: ['glaze'], level: '3.5' });
    expect(form.level, 'as it was kept').toBe('3.5');
  });
});
