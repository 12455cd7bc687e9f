// The ranges that are offered by name, and which of them is shown.
import { plusDays } from '../../words/format';

/** A range by name. */
export type Range = 'all' | 'ten' | 'five' | 'one';

/** The ranges, longest first, with their years; no years are all of them. */
export const RANGES: readonly { range: Range; years: number }[] = [
  { range: 'all', years: 0 },
  { range: 'ten', years: 10 },
  { range: 'five', years: 5 },
  { range: 'one', years: 1 },
];

/** The first day of a range that ends today; null where it is everything. */
export function firstDay(range: Range, today: string): string | null {
  const years = RANGES.find((one) => one.range === range)?.years ?? 0;
  return years === 0 ? null : plusDays(today, -Math.round(years * 365.25));
}

/** The name of a range, or null where it is one of the person's own. */
export function nameOf(from: string | null, to: string | null, today: string): Range | null {
  if (to !== null) return null;
  return RANGES.find((one) => firstDay(one.range, today) === from)?.range ?? null;
}
