import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Axis } from '../wire/generated';
import type { Span } from './brush';
import { Brushing } from './brushing.svelte';

const axis: Axis = { kind: 'time', from: 1000, to: 1240, start: 0, end: 2400 };
const bounds = { from: 1000, to: 1240 };

function brushing() {
  const decided: Span[] = [];
  return { decided, brush: new Brushing((span) => decided.push(span)) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a drag over a chart', () => {
  it('is a range only once it has gone some way', () => {
    const { brush, decided } = brushing();
    brush.take(1, axis, 100);
    expect(brush.pull(1, 130), 'a hand trembles').toBe(false);
    brush.release(1);
    expect([brush.dragged, decided.length], 'it was a click').toEqual([false, 0]);
  });

  it('is shown while it goes on, and decided when it ends', () => {
    const { brush, decided } = brushing();
    brush.take(1, axis, 100);
    brush.pull(1, 900);
    expect(brush.span, 'the wash shows it').toEqual({ from: 1010, to: 1090 });
    expect(decided, 'and nothing is asked meanwhile').toEqual([]);
    brush.release(1);
    expect([brush.span, decided], 'then it is meant').toEqual([null, [{ from: 1010, to: 1090 }]]);
  });

  it('follows one pointer', () => {
    const { brush, decided } = brushing();
    brush.take(1, axis, 100);
    expect(brush.pull(2, 900), 'a second finger drags nothing').toBe(false);
    brush.pull(1, 900);
    brush.release(2);
    expect([brush.dragging, decided.length], 'nor does it let go').toEqual([true, 0]);
  });

  it('is taken back by Escape, and the click at its end opens nothing', () => {
    const { brush, decided } = brushing();
    brush.take(1, axis, 100);
    brush.pull(1, 900);
    expect(brush.cancel(), 'there was something to take back').toBe(true);
    brush.release(1);
    expect([decided.length, brush.dragged], 'no range, and no click').toEqual([0, true]);
  });
});

describe('a range of keys', () => {
  it('is meant after a pause', () => {
    const { brush, decided } = brushing();
    brush.press(1, 1100, bounds);
    brush.press(1, 1100, bounds);
    vi.advanceTimersByTime(299);
    expect(decided, 'one may still be pressing').toEqual([]);
    vi.advanceTimersByTime(1);
    expect(decided, 'once, for both presses').toEqual([{ from: 1100, to: 1120 }]);
  });

  it('goes on from where it was, also for whoever presses slowly', () => {
    const { brush, decided } = brushing();
    brush.press(1, 1100, bounds);
    vi.advanceTimersByTime(1000);
    // By now the chart shows ten days only; the day and the bounds of the first press still hold.
    brush.press(1, 1105, { from: 1100, to: 1110 });
    vi.advanceTimersByTime(1000);
    expect(decided, 'it grew').toEqual([
      { from: 1100, to: 1110 },
      { from: 1100, to: 1120 },
    ]);
  });

  it('is meant at once by Enter, and never twice', () => {
    const { brush, decided } = brushing();
    brush.press(-1, 1100, bounds);
    expect(brush.settle(), 'Enter means the range').toBe(true);
    expect(brush.settle(), 'the next one opens something').toBe(false);
    vi.advanceTimersByTime(1000);
    expect(decided.length, 'the pause is over').toBe(1);
  });

  it('is forgotten by Escape', () => {
    const { brush, decided } = brushing();
    brush.press(1, 1100, bounds);
    expect(brush.cancel(), 'something was being chosen').toBe(true);
    vi.advanceTimersByTime(1000);
    expect([decided.length, brush.cancel()], 'and nothing is left of it').toEqual([0, false]);
  });
});
