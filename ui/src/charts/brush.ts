// The arithmetic of choosing a range: by dragging from a day to another, or by pressing an arrow again and again.
// It counts days since 1970 and knows nothing of what happened on them.
import type { Axis } from '../wire/generated';
import { daysAt } from './days';

/** A range, both days included. */
export interface Span {
  from: number;
  to: number;
}

/** Nights between the ends of the shortest range: three days. */
export const FEWEST = 2;
/** A range that is grown by keys reaches across the chart in this many presses. */
export const TICKS = 24;
/** How far a pointer must go before a press is a drag, in tenths of a CSS pixel. */
export const THRESHOLD = 60;

/** The range between two days, widened to three days where the bounds have that many. */
function between(one: number, other: number, bounds: Span): Span {
  const from = Math.max(bounds.from, Math.min(one, other));
  const to = Math.min(bounds.to, Math.max(one, other));
  if (to - from >= FEWEST) return { from, to };
  // It grows on the side to which one went, and on the other where that is the end.
  const ahead = one <= other;
  const wide = ahead ? { from, to: from + FEWEST } : { from: to - FEWEST, to };
  if (wide.to > bounds.to) return { from: Math.max(bounds.from, bounds.to - FEWEST), to: bounds.to };
  if (wide.from < bounds.from) return { from: bounds.from, to: Math.min(bounds.to, bounds.from + FEWEST) };
  return wide;
}

/** The range from where a drag began to where it is now. */
export function dragged(axis: Axis, begin: number, now: number): Span {
  return between(daysAt(axis, begin), daysAt(axis, now), { from: axis.from, to: axis.to });
}

/** A range that keys grow: one end stays, the other is moved. */
export interface Stretch {
  anchor: number;
  far: number;
  /** The days of the chart when the first key was pressed; they stay, although the chart follows. */
  bounds: Span;
}

/** Begins at a day; a day beyond the chart is its nearest one. */
export function begun(at: number, bounds: Span): Stretch {
  const anchor = Math.min(bounds.to, Math.max(bounds.from, at));
  return { anchor, far: anchor, bounds };
}

/** One press further. */
export function pressed(stretch: Stretch, way: 1 | -1): Stretch {
  const { bounds } = stretch;
  const tick = Math.max(1, Math.round((bounds.to - bounds.from) / TICKS));
  const far = Math.min(bounds.to, Math.max(bounds.from, stretch.far + way * tick));
  return { ...stretch, far };
}

/** The range of a stretch; none while both ends are one day. */
export function spanOf(stretch: Stretch): Span | null {
  return stretch.far === stretch.anchor ? null : between(stretch.anchor, stretch.far, stretch.bounds);
}
