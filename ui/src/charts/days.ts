// Days along the time axes of a scene: where a day lies, and which day lies at a place. Small multiples have an axis each.
import type { Axis, Scene } from '../wire/generated';

const DAY_MS = 86_400_000;

/** Whole days since 1 January 1970. */
export function daysOf(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY_MS);
}

/** The day as ISO text. */
export function isoOf(days: number): string {
  return new Date(days * DAY_MS).toISOString().slice(0, 10);
}

/** The axes of a scene that measure days; one without any extent measures none. */
export function timeAxes(scene: Pick<Scene, 'axes'>): Axis[] {
  return scene.axes.filter((axis) => axis.kind === 'time' && axis.end !== axis.start);
}

/** The axis over an x, or the one nearest to it. */
export function axisAt(axes: readonly Axis[], x: number): Axis | null {
  const off = (axis: Axis) => Math.max(axis.start - x, x - axis.end, 0);
  return axes.reduce<Axis | null>((best, axis) => (best && off(best) <= off(axis) ? best : axis), null);
}

/** The day at an x in days since 1970, never beyond the axis. */
export function daysAt(axis: Axis, x: number): number {
  const share = Math.min(1, Math.max(0, (x - axis.start) / (axis.end - axis.start)));
  return Math.round(axis.from + share * (axis.to - axis.from));
}

/** Where a day lies, or null where the axis does not reach it. */
export function placeOf(axis: Axis, days: number): number | null {
  if (days < axis.from || days > axis.to) return null;
  if (axis.to === axis.from) return axis.start;
  return axis.start + ((days - axis.from) / (axis.to - axis.from)) * (axis.end - axis.start);
}

/** The day at an x, by the scene's time axis; null where there is none. */
export function dayAt(scene: Pick<Scene, 'axes'>, x: number): string | null {
  const axis = axisAt(timeAxes(scene), x);
  return axis && isoOf(daysAt(axis, x));
}

/** The day under the pointer; beside the axis there is none. */
export function dayUnder(scene: Pick<Scene, 'axes'>, x: number): string | null {
  const axis = axisAt(timeAxes(scene), x);
  return axis && x >= axis.start && x <= axis.end ? isoOf(daysAt(axis, x)) : null;
}

/** Where a day lies on each of the axes; each place once. */
export function placesOf(axes: readonly Axis[], iso: string | null): number[] {
  if (iso === null) return [];
  const places = axes.map((axis) => placeOf(axis, daysOf(iso))).filter((place) => place !== null);
  return [...new Set(places.map(Math.round))];
}
