import { describe, expect, it } from 'vitest';
import type { AreaLine, WorkLine } from '../../wire/generated';
import { EVERYTHING, isSieve, sifted, yearsOf } from './sift';

const areas = [
  { id: 'ceramics', parent: null },
  { id: 'glaze', parent: 'ceramics' },
  { id: 'ash', parent: 'glaze' },
  { id: 'throwing', parent: 'ceramics' },
] as unknown as AreaLine[];

function work(title: string, some: Partial<WorkLine>): WorkLine {
  const none = { areas: [], first: null, last: null, strength: null, making_min: 0, overseeing_min: 0 };
  return { id: title, title, ...none, ...some } as unknown as WorkLine;
}

const works = [
  work('Settle', { areas: ['throwing'], first: '2024-03-01', last: '2025-01-02', started: '2024-03-01' }),
  work('Bowl', {
    areas: ['ash'],
    first: '2019-05-01',
    last: '2019-06-01',
    finished: '2019-06-01',
    strength: 'shown',
    making_min: 90,
  }),
  work('Ark', { areas: [], strength: 'witnessed', making_min: 30 }),
];
const titles = (some: Partial<typeof EVERYTHING>) =>
  sifted(works, { ...EVERYTHING, ...some }, areas, '2026-11-20').map((one) => one.title);

describe('the gallery', () => {
  it('shows everything in the order of the journal until something is chosen', () => {
    expect(titles({}), 'the work touched last stands first').toEqual(['Settle', 'Bowl', 'Ark']);
  });

  it('finds an area with all that lies below it', () => {
    expect(titles({ area: 'glaze' }), 'ash is a technique of glaze').toEqual(['Bowl']);
    expect(titles({ area: 'ceramics' }), 'a craft holds its areas').toEqual(['Settle', 'Bowl']);
  });

  it('finds an ongoing work in every year until today', () => {
    expect(titles({ year: '2026' }), 'it was begun and is not finished').toEqual(['Settle']);
    expect(titles({ year: '2019' }), 'a finished one ends').toEqual(['Bowl']);
    expect(yearsOf(works, '2026-11-20'), 'the years there are').toEqual(['2026', '2025', '2024', '2019']);
  });

  it('tells open from finished, and strengths apart', () => {
    expect(titles({ state: 'finished' }), 'with a last day').toEqual(['Bowl']);
    expect(titles({ state: 'open' }), 'without one').toEqual(['Settle', 'Ark']);
    expect(titles({ strength: 'none' }), 'no milestone yet').toEqual(['Settle']);
  });

  it('sorts by title, by beginning and by hours', () => {
    expect(titles({ order: 'title' }), 'by the alphabet').toEqual(['Ark', 'Bowl', 'Settle']);
    expect(titles({ order: 'begun' }), 'what has no day stands last').toEqual(['Bowl', 'Settle', 'Ark']);
    expect(titles({ order: 'hours' }), 'most first').toEqual(['Bowl', 'Ark', 'Settle']);
  });

  it('takes back only what it kept itself', () => {
    expect(isSieve(EVERYTHING), 'its own').toBe(true);
    expect(isSieve({ ...EVERYTHING, order: 'luck' }), 'an unknown order').toBe(false);
    expect(isSieve(null), 'nothing').toBe(false);
  });
});
