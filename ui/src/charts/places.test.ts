import { describe, expect, it } from 'vitest';
import type { Mark } from '../wire/generated';
import { boxOf, under, waters } from './places';

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

describe('what lies under the pointer', () => {
  const wide = { x: 0, y: 0, w: 1000, h: 400 };
  const small = { x: 480, y: 100, w: 120, h: 120 };

  it('is the smallest mark that holds it', () => {
    expect(under({ x: 500, y: 150 }, [wide, small], 0), 'a mark on a column is meant before the column').toBe(
      1,
    );
    expect(under({ x: 300, y: 150 }, [wide, small], 0), 'beside it the column is').toBe(0);
  });

  it('is nothing where there is only water', () => {
    expect(under({ x: 500, y: 900 }, [wide, null, small], 20), 'no mark reaches there').toBeNull();
  });
});

describe('where the water is', () => {
  it('reaches from the land to the floor of the last sea', () => {
    const ground = (y: number, h: number): Mark => ({
      ...mark({ rect: { x: 0, y, w: 900, h } }),
      layer: 'ground',
    });
    const marks = [ground(240, 260), ground(500, 3000), ground(3800, 600), mark({ path: 'M0 0H10' })];
    expect(waters({ marks, height: 5000 }), 'a crosshair crosses no legend').toEqual({
      top: 240,
      bottom: 4400,
    });
    expect(waters({ marks: [], height: 5000 }), 'without water it crosses everything').toEqual({
      top: 0,
      bottom: 5000,
    });
  });
});
