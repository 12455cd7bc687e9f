import { describe, expect, it } from 'vitest';
import { firstDay, nameOf } from './ranges';
import { positionOf, positions, thenAt, thisYear } from './then';

describe('the ranges by name', () => {
  const today = '2026-11-20';

  it('are found again by the day they begin', () => {
    for (const range of ['all', 'ten', 'five', 'one'] as const) {
      expect(nameOf(firstDay(range, today), null, today), 'the chosen segment stays chosen').toBe(range);
    }
  });

  it('leave a range of the person’s own without a name', () => {
    expect(nameOf('2024-02-03', null, today), 'no segment is chosen').toBeNull();
    expect(nameOf(null, '2024-02-03', today), 'everything until a day is not everything').toBeNull();
  });
});

describe('the slider of then', () => {
  const first = '2023-01-09';
  const today = '2026-11-20';

  it('goes from the first logged day to no then', () => {
    const last = positions(first, today);
    expect(thenAt(0, first, today), 'before the first day there is no ground').toBe('2023-01-09');
    expect(thenAt(1, first, today), 'then by months').toBe('2023-02-01');
    expect(thenAt(last - 1, first, today), 'the first of this month').toBe('2026-11-01');
    expect(thenAt(last, first, today), 'today is no then').toBeNull();
  });

  it('finds each of its positions again', () => {
    for (let position = 0; position <= positions(first, today); position += 1) {
      expect(positionOf(thenAt(position, first, today), first, today), 'back and forth').toBe(position);
    }
  });

  it('stands by the month of a day that was chosen elsewhere', () => {
    expect(positionOf('2024-05-17', first, today), 'its month').toBe(16);
    expect(positionOf('1999-01-01', first, today), 'before everything is the beginning').toBe(0);
    expect(positionOf('2026-11-20', first, today), 'today is no then').toBe(positions(first, today));
  });

  it('has two positions on the first day of all', () => {
    expect(positions(today, today), 'this month, and no then').toBe(1);
  });

  it('crosses a year', () => {
    expect(thenAt(12, first, today), 'December is followed by January').toBe('2024-01-01');
  });
});

describe('the period without a then', () => {
  it('is this year, and on New Year’s Day the one that has just ended', () => {
    expect(thisYear('2026-11-20'), 'since January').toBe('2026-01-01');
    expect(thisYear('2026-01-01'), 'a period of no day says nothing').toBe('2025-01-01');
  });
});
