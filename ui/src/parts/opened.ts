// What a click on a mark opens beside the page. It reads what the Scene says of the mark and knows no chart by name.
import type { Bin, Mark, NavNode } from '../wire/generated';

/** A reading on a day, time between two days, or the entries behind a mark. */
export type Opened =
  | { kind: 'reading'; area: string; on: string }
  /** Without an area it is everything. */
  | { kind: 'time'; area: string | null; from: string; to: string }
  /** `bin` says how many there are, where the mark stands for more than it names. */
  | { kind: 'entries'; entries: readonly string[]; on: string | null; bin: Bin | null };

/** So many entries are shown as cards; more are lines. */
const MOST_CARDS = 3;

/** What a mark opens, at the keyboard's stop on it; null for what opens nothing. */
export function openedBy(mark: Mark, stop: NavNode | null = null): Opened | null {
  const { opens, refs = [], bin = null } = mark;
  if (typeof opens === 'object') {
    if ('reading' in opens) return { kind: 'reading', area: opens.reading.area, on: opens.reading.on };
    const { area, from, to } = opens.time;
    return { kind: 'time', area, from, to };
  }
  if (refs.length === 0) return null;
  return { kind: 'entries', entries: [...new Set(refs)], on: stop?.date ?? null, bin };
}

/** Tells one opened thing from another, so that what opens in its place begins anew. */
export function keyOf(opened: Opened): string {
  return JSON.stringify(opened);
}

/** Whether the entries are few enough to be shown whole. */
export function areCards(entries: readonly string[]): boolean {
  return entries.length <= MOST_CARDS;
}

/** How many entries a mark stands for; as many as it names, where no more are told. */
export function countOf(entries: readonly string[], bin: Bin | null): number {
  return Math.max(entries.length, bin?.count ?? 0);
}
