import { describe, expect, it } from 'vitest';
import type { Mark, Scene } from '../wire/generated';
import { boxOf, dayAt } from './places';

const mark = (shape: Mark['shape']): Mark => ({ shape, style: {}, layer: 'depth', part: 'datum' });

describe('where marks stand', () => {
  it('finds the box of a path of corners', () => {
    expect(boxOf(mark({ path: 'M100 200H400V500L50 600Z' })), 'all corners are inside').toEqual({
      x: 50,
      y: 200,
      w: 350,
      h: 400,
    });
  });

  it('puts one box around a group', () => {
    const group = mark({
      group: [{ rect: { x: 0, y: 0, w: 10, h: 10 } }, { rect: { x: 90, y: 40, w: 10, h: 10 } }],
    });
    expect(boxOf(group), 'from the first to the last').toEqual({ x: 0, y: 0, w: 100, h: 50 });
  });

  it('finds none for a mark that draws nothing', () => {
    expect(boxOf(mark({ group: [] })), 'there is nothing to ring').toBeNull();
  });
});

describe('the day at an x', () => {
  const scene = { axes: [{ kind: 'time', from: 20_000, to: 20_100, start: 1000, end: 2000 }] } as Scene;

  it('is read off the time axis, and never lies beyond it', () => {
    expect(dayAt(scene, 1000), 'the first day').toBe('2024-10-04');
    expect(dayAt(scene, 1500), 'half way').toBe('2024-11-23');
    expect(dayAt(scene, 9999), 'the last day').toBe('2025-01-12');
  });

  it('is read off the nearest of several columns', () => {
    const second = { ...scene.axes[0]!, start: 3000, end: 4000 };
    const columns = { axes: [scene.axes[0]!, second] } as Scene;
    expect(dayAt(columns, 3500), 'half way through the second').toBe('2024-11-23');
    expect(dayAt(columns, 2100), 'just beyond the first').toBe('2025-01-12');
  });

  it('is none where there is no time axis', () => {
    expect(dayAt({ axes: [] as Scene['axes'] } as Scene, 5), 'nothing tells the day').toBeNull();
  });
});
