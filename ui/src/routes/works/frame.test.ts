import { describe, expect, it } from 'vitest';
import { largest, moved, pulled, ratioOf, shapeOf, SHAPES, widened } from './frame';

const inside = (frame: { x: number; y: number; width: number; height: number }) =>
  frame.x >= 0 &&
  frame.y >= 0 &&
  frame.width > 0 &&
  frame.height > 0 &&
  frame.x + frame.width <= 10_000 &&
  frame.y + frame.height <= 10_000;

describe('the frame of a plate', () => {
  it('begins as the largest that fits, in the middle', () => {
    expect(largest(2, 1), 'a square in a picture twice as wide').toEqual({
      x: 2500,
      y: 0,
      width: 5000,
      height: 10_000,
    });
    expect(largest(0.5, 1), 'a square in a picture twice as high').toEqual({
      x: 0,
      y: 2500,
      width: 10_000,
      height: 5000,
    });
  });

  it('stops at the edges', () => {
    const frame = largest(2, 1);
    expect(moved(frame, 9000, 300), 'nothing lies outside a picture').toEqual({ ...frame, x: 5000 });
    expect(moved(frame, -9000, 0).x, 'nor on the other side').toBe(0);
  });

  it('keeps its shape and its place inside, whatever is done to it', () => {
    for (const shape of SHAPES) {
      const ratio = ratioOf(shape);
      if (ratio === null) continue;
      for (const picture of [0.4, 1, 1.5, 3]) {
        let frame = widened(largest(picture, ratio), picture, ratio, 3000);
        frame = moved(frame, 7000, -7000);
        for (const corner of ['nw', 'ne', 'sw', 'se'] as const) {
          for (const across of [-4000, 900, 12_000]) {
            const pull = pulled(frame, picture, ratio, corner, across);
            expect(inside(pull), `${shape} in ${picture}, ${corner} by ${across}`).toBe(true);
            expect(
              Math.abs((pull.width * picture) / pull.height / ratio - 1) < 0.02,
              `${shape} in ${picture}, ${corner} by ${across}: both pictures are cut alike`,
            ).toBe(true);
          }
        }
      }
    }
  });

  it('is known again by its shape', () => {
    for (const shape of SHAPES) {
      const ratio = ratioOf(shape);
      const frame = ratio === null ? null : widened(largest(1.4, ratio), 1.4, ratio, 4000);
      expect(shapeOf(frame, 1.4), 'a plate opens as it was left').toBe(shape);
    }
  });
});
