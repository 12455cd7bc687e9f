import { describe, expect, it } from 'vitest';
import { chosen, count, EVERY, has, joined, NONE, toggled } from './selection';

describe('a selection', () => {
  it('is of ids, each taken and given back by the same key', () => {
    const one = toggled(NONE, 'a');
    expect([has(one, 'a'), has(one, 'b'), count(one, 9)], 'one of nine').toEqual([true, false, 1]);
    expect(count(toggled(one, 'a'), 9), 'and none again').toBe(0);
    expect(has(NONE, 'a'), 'what it was made of stays').toBe(false);
  });

  it('is all but some, without knowing them', () => {
    const most = toggled(EVERY, 'b');
    expect([has(most, 'a'), has(most, 'b'), count(most, 206_000)], 'all but one').toEqual([
      true,
      false,
      205_999,
    ]);
    expect(count(joined(most, ['a', 'b']), 206_000), 'taken in again').toBe(206_000);
  });

  it('is named to the journal by ids, or by the search and what is left out', () => {
    expect(chosen(joined(NONE, ['a', 'b']), 'kind:note'), 'by ids').toEqual({ entries: ['a', 'b'] });
    expect(chosen(toggled(EVERY, 'b'), 'kind:note'), 'by the search').toEqual({
      query: 'kind:note',
      without: ['b'],
    });
  });
});
