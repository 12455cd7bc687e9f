import { describe, expect, it } from 'vitest';
import { nearest, step, type Stop } from './walk';

const stops: Stop[] = [
  { mark: 0, date: '2023-01-09', series: 0 },
  { mark: 1, date: '2024-02-01', series: 0 },
  { mark: 2, date: '2024-01-20', series: 1 },
  { mark: 3, date: '2026-03-12', series: 1 },
  { mark: 4, date: '2026-03-12', series: 0 },
];

describe('keys over a chart', () => {
  it('goes along time within one series', () => {
    expect(step('ArrowRight', 1, stops), 'the other series is stepped over').toBe(4);
    expect(step('ArrowLeft', 4, stops), 'and back').toBe(1);
  });

  it('stays where a series ends', () => {
    expect(step('ArrowRight', 4, stops), 'there is nothing later').toBe(4);
  });

  it('goes to the nearest day of the neighbouring series', () => {
    expect(step('ArrowDown', 1, stops), '20 January is nearer to 1 February').toBe(2);
    expect(step('ArrowUp', 3, stops), 'the same day').toBe(4);
  });

  it('goes to the same place of the neighbouring series where nothing has a day', () => {
    const rungs: Stop[] = [0, 0, 0, 1, 1].map((series, mark) => ({ mark, date: null, series }));
    expect(step('ArrowDown', 1, rungs), 'the second stays the second').toBe(4);
    expect(step('ArrowDown', 2, rungs), 'a third that is not there is the last').toBe(4);
    expect(step('ArrowUp', 3, rungs), 'and the first the first').toBe(0);
  });

  it('knows first and last, and no other keys', () => {
    expect(step('Home', 3, stops), 'the first stop').toBe(0);
    expect(step('End', 0, stops), 'the last stop').toBe(4);
    expect(step('x', 0, stops), 'a letter is not a step').toBeNull();
  });

  it('does nothing on an empty chart', () => {
    expect(step('Home', 0, []), 'there is nowhere to go').toBeNull();
  });
});

describe('hover over a chart', () => {
  const places = [{ x: 100, y: 100 }, { x: 110, y: 400 }, null];

  it('takes the nearest by x, then by y', () => {
    expect(nearest({ x: 108, y: 120 }, places, 200), 'both are close in x, so y decides').toBe(0);
    expect(nearest({ x: 108, y: 390 }, places, 200), 'and here the lower one').toBe(1);
  });

  it('finds nothing far away', () => {
    expect(nearest({ x: 900, y: 100 }, places, 200), 'beyond reach').toBeNull();
  });
});
