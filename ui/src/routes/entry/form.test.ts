import { describe, expect, it } from 'vitest';
import type { EntryView } from '../../wire/generated';
import { amendmentOf } from './amendment';
import { EntryForm } from './form.svelte';

const shared = {
  area_paths: [],
  work_title: null,
  about_title: null,
  strength: null,
  vouched_by: [],
  day_words: '',
  line: '',
  from_memory: false,
  differs: false,
  challenge_words: [],
  read_at: 'a/7',
  id: 'e',
  recorded_at: '2026-11-20T08:00:00Z',
};

describe('a new entry', () => {
  it('sends only what was written', () => {
    const form = new EntryForm('session', null, false);
    form.areas = ['g'];
    form.making = ' 1h30 ';
    expect(form.asNew(), 'no day means today, no overseeing means none').toEqual({
      name: 'log_session',
      request: {
        areas: ['g'],
        make_new: true,
        text: '',
        evidence: [],
        private: false,
        making: '1h30',
      },
    });
  });

  it('says made, attempted and overseen in the two words of the wire', () => {
    const form = new EntryForm('milestone', null, true);
    form.part = 'attempted';
    expect(form.asNew().request, 'tried with one’s own hands').toMatchObject({
      result: 'attempted',
      part: 'made',
      private: true,
    });
    form.part = 'oversaw';
    expect(form.asNew().request, 'finished by others').toMatchObject({ result: 'done', part: 'oversaw' });
  });

  it('rates only areas that it still names', () => {
    const form = new EntryForm('milestone', null, false);
    form.areas = ['g'];
    form.challenge = { g: 4, k: 3 };
    expect(form.challenges, 'an area taken away takes its rung with it').toEqual([{ area: 'g', level: '4' }]);
  });

  it('says half rungs as a level', () => {
    const form = new EntryForm('goal', null, false);
    form.halfRungs = 7;
    expect(form.asNew().request, 'three and a half').toMatchObject({ level: '3.5' });
  });
});

describe('an amended entry', () => {
  const view = {
    ...shared,
    kind: 'session',
    on: '2026-05-31',
    precision: 'month',
    areas: ['g'],
    work: 'w',
    making_min: 95,
    overseeing_min: 0,
  } as EntryView;

  it('reads back as exactly as it is known', () => {
    const form = new EntryForm('session', view, false);
    expect(form.on, 'a month, not an invented day').toBe('2026-05');
    expect(form.making, 'in the words that the journal reads').toBe('1h35');
    expect(form.overseeing, 'none').toBe('');
  });

  it('sends only what was changed, and the form that it was read in', () => {
    const form = new EntryForm('session', view, false);
    form.work = '';
    form.overseeing = '20m';
    expect(amendmentOf(form, view), 'another door may have changed the rest').toEqual({
      entry: 'e',
      read_at: 'a/7',
      overseeing: '20m',
      clear: ['work'],
      make_new: true,
    });
  });

  it('sends nothing of an entry that was only looked at', () => {
    const form = new EntryForm('session', view, false);
    expect(amendmentOf(form, view), 'no field differs').toEqual({
      entry: 'e',
      read_at: 'a/7',
      make_new: true,
    });
  });

  it('empties a part of a story by its name', () => {
    const told = {
      ...shared,
      kind: 'milestone',
      on: '2026-11-17',
      title: 'A',
      story: { action: 'Sieved it.' },
    } as EntryView;
    const form = new EntryForm('milestone', told, false);
    form.story = { ...form.story, action: '', result: 'It held.' };
    expect(amendmentOf(form, told), 'an empty text would mean: leave it').toMatchObject({
      story: { result: 'It held.' },
      clear: ['story.action'],
    });
  });
});
