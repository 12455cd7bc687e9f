// The positions of the slider that sets *then*: the first of each month since the first logged day, and at the right end today, which is no then.
import { daysBetween, plusDays } from '../../words/format';

function months(iso: string): number {
  const [year = 1970, month = 1] = iso.split('-').map(Number);
  return year * 12 + month - 1;
}

/** How many positions lie before the last one. */
export function positions(first: string, today: string): number {
  return Math.max(0, months(today) - months(first) + 1);
}

/** The day of a position; null at the last one. The first position is the first logged day itself. */
export function thenAt(position: number, first: string, today: string): string | null {
  if (position >= positions(first, today)) return null;
  if (position <= 0) return first;
  const month = months(first) + position;
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

/** The position of a day: of its month. No day, or one that is not past, is the last position. */
export function positionOf(then: string | null, first: string, today: string): number {
  const last = positions(first, today);
  if (then === null || daysBetween(then, today) <= 0) return last;
  return Math.min(last - 1, Math.max(0, months(then) - months(first)));
}

/** The first day of the period that is compared with today where no then is chosen: this year's. */
export function thisYear(today: string): string {
  const first = `${today.slice(0, 4)}-01-01`;
  return daysBetween(first, today) > 0 ? first : plusDays(today, -365);
}
