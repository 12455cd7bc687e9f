import { describe, expect, it } from 'vitest';
import type { Axis, Scene } from '../wire/generated';
import { axisAt, dayAt, daysOf, dayUnder, isoOf, placesOf, timeAxes } from './days';

const axis: Axis = { kind: 'time', from: 20_000, to: 20_100, start: 1000, end: 2000 };
const scene: Pick<Scene, 'axes'> = { axes: [axis] };

describe('the day at an x', () => {
  it('is read off the time axis, and never lies beyond it', () => {
    expect(dayAt(scene, 1000), 'the first day').toBe('2024-10-04');
    expect(dayAt(scene, 1500), 'half way').toBe('2024-11-23');
    expect(dayAt(scene, 9999), 'the last day').toBe('2025-01-12');
  });

  it('is none where there is no time axis', () => {
    expect(dayAt({ axes: [] }, 5), 'nothing tells the day').toBeNull();
    expect(timeAxes({ axes: [{ ...axis, kind: 'depth' }] }), 'a depth is no day').toEqual([]);
  });

  it('is none for a pointer beside the axis', () => {
    expect(dayUnder(scene, 999), 'the names of rungs stand in no time').toBeNull();
    expect(dayUnder(scene, 2000), 'the last day is still one').toBe('2025-01-12');
  });
});

describe('the x of a day', () => {
  it('lies where the day is read', () => {
    expect(placesOf([axis], '2024-11-23'), 'half way').toEqual([1500]);
    expect(placesOf([axis], '2024-10-03'), 'the day before the first is not drawn').toEqual([]);
    expect(placesOf([axis], null), 'no day, no line').toEqual([]);
  });

  it('is one for strips below each other, and one for each panel beside another', () => {
    const beside = { ...axis, start: 3000, end: 4000 };
    expect(placesOf([axis, axis, beside], '2024-11-23'), 'the crosshair is in every panel').toEqual([
      1500, 3500,
    ]);
    expect(axisAt([axis, beside], 3100), 'a pointer belongs to the panel it is in').toBe(beside);
    expect(axisAt([axis, beside], 2100), 'between two the nearer one').toBe(axis);
  });
});

describe('days as numbers', () => {
  it('come back as they went, also before 1970', () => {
    for (const iso of ['1961-03-01', '1969-12-31', '1970-01-01', '2000-02-29', '2026-11-20']) {
      expect(isoOf(daysOf(iso)), 'no day is lost on the way').toBe(iso);
    }
  });
});
