import { describe, expect, it } from 'vitest';
import type { Axis } from '../wire/generated';
import { begun, dragged, pressed, spanOf } from './brush';

const axis: Axis = { kind: 'time', from: 1000, to: 1240, start: 0, end: 2400 };

describe('a range by dragging', () => {
  it('runs from the earlier to the later day, whichever way one drags', () => {
    expect(dragged(axis, 100, 900), 'to the right').toEqual({ from: 1010, to: 1090 });
    expect(dragged(axis, 900, 100), 'to the left it is the same').toEqual({ from: 1010, to: 1090 });
  });

  it('ends with the axis, however far one drags', () => {
    expect(dragged(axis, 1200, 99_999), 'nothing lies beyond today').toEqual({ from: 1120, to: 1240 });
  });

  it('holds three days at least', () => {
    expect(dragged(axis, 100, 105), 'it grows the way one went').toEqual({ from: 1010, to: 1012 });
    expect(dragged(axis, 110, 100), 'also to the left').toEqual({ from: 1009, to: 1011 });
    expect(dragged(axis, 2400, 2400), 'at the end it grows back').toEqual({ from: 1238, to: 1240 });
    expect(dragged(axis, 5, 0), 'at the beginning it grows on').toEqual({ from: 1000, to: 1002 });
  });

  it('is the whole chart where that has fewer days', () => {
    const short = { ...axis, to: 1001 };
    expect(dragged(short, 0, 2400), 'there are only two days').toEqual({ from: 1000, to: 1001 });
  });
});

describe('a range by keys', () => {
  const bounds = { from: 1000, to: 1240 };

  it('moves its far end by a twenty-fourth of the chart', () => {
    const one = pressed(begun(1100, bounds), 1);
    expect(spanOf(one), 'ten days on').toEqual({ from: 1100, to: 1110 });
    expect(spanOf(pressed(one, 1)), 'and ten more').toEqual({ from: 1100, to: 1120 });
  });

  it('shrinks again, and turns over at its anchor', () => {
    const one = pressed(pressed(begun(1100, bounds), 1), -1);
    expect(spanOf(one), 'back at the anchor there is no range').toBeNull();
    expect(spanOf(pressed(one, -1)), 'and further it lies before the anchor').toEqual({
      from: 1090,
      to: 1100,
    });
  });

  it('stays inside of the chart', () => {
    const all = Array.from({ length: 60 }).reduce<ReturnType<typeof begun>>(
      (stretch) => pressed(stretch, 1),
      begun(1230, bounds),
    );
    expect(spanOf(all), 'the last day is the last').toEqual({ from: 1230, to: 1240 });
    expect(begun(5, bounds).anchor, 'a day before it is its first').toBe(1000);
  });

  it('holds three days where a twenty-fourth is less', () => {
    expect(spanOf(pressed(begun(1003, { from: 1000, to: 1010 }), 1)), 'one day is no range').toEqual({
      from: 1003,
      to: 1005,
    });
  });
});
