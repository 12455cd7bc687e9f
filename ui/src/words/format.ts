// How days, times and depths read. Days are civil dates as ISO text and never pass
// through a time zone; depths are whole thirtieths of a rung.
import { tongue } from './tongue.svelte';
import { t } from './words';

/** How exactly a day is known. */
export type Precision = 'day' | 'month' | 'year';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY_MS = 86_400_000;

let figures = false;

/** Days in words, or as figures: "20 Nov 2026", "2026-11-20". */
export function setDates(form: string): void {
  figures = form === 'iso';
}

interface Civil {
  year: number;
  month: number;
  day: number;
}

function civil(iso: string): Civil {
  const [year = 1970, month = 1, day = 1] = iso.split('-').map(Number);
  return { year, month, day };
}

function utc(iso: string): number {
  const { year, month, day } = civil(iso);
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, day);
  return at.getTime();
}

/** Whole days from one civil day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((utc(to) - utc(from)) / DAY_MS);
}

/** The civil day that lies `days` after `iso`. */
export function plusDays(iso: string, days: number): string {
  return new Date(utc(iso) + days * DAY_MS).toISOString().slice(0, 10);
}

/** 0 is Sunday. */
export function weekday(iso: string): number {
  return new Date(utc(iso)).getUTCDay();
}

/** "November". */
export function monthName(month: number): string {
  return t(`month-${MONTHS[month - 1]}`);
}

/** "Nov". */
export function monthShort(month: number): string {
  return t(`month-short-${MONTHS[month - 1]}`);
}

/** "19 Nov 2026", or "Nov 2026" or "2026" where no more is known: never an invented day. */
export function day(iso: string, precision: Precision = 'day'): string {
  const { year, month, day } = civil(iso);
  if (precision === 'year') return String(year);
  if (figures) return iso.slice(0, precision === 'month' ? 7 : 10);
  const written = { month: monthShort(month), year: String(year) };
  if (precision === 'month') return t('date-month', written);
  return t('date-day', { ...written, day });
}

/** "Thu 19 Nov", for lists that stand under their year. */
export function dayInYear(iso: string, precision: Precision = 'day'): string {
  const { year, month, day } = civil(iso);
  if (precision === 'year') return String(year);
  if (figures) return iso.slice(5, precision === 'month' ? 7 : 10);
  if (precision === 'month') return monthShort(month);
  return t('date-in-year', { weekday: t(`weekday-short-${weekday(iso)}`), day, month: monthShort(month) });
}

/** "Friday 20 November 2026". */
export function longDay(iso: string): string {
  const { year, month, day } = civil(iso);
  if (figures) return `${t(`weekday-${weekday(iso)}`)} ${iso.slice(0, 10)}`;
  return t('date-long', {
    weekday: t(`weekday-${weekday(iso)}`),
    day,
    month: monthName(month),
    year: String(year),
  });
}

/** "1 h 30", "45 min", "6 h". */
export function minutes(total: number): string {
  const hours = Math.floor(total / 60);
  const rest = total % 60;
  if (hours === 0) return t('time-minutes', { minutes: rest });
  if (rest === 0) return t('time-hours', { hours: grouped(hours) });
  return t('time-both', { hours: grouped(hours), minutes: String(rest).padStart(2, '0') });
}

/** "1,204": figures in groups of three, parted as the language does. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, tongue.spoken === 'de' ? '.' : ',');
}

/** The sign before decimals. */
function decimalSign(): string {
  return tongue.spoken === 'de' ? ',' : '.';
}

/** A depth in thirtieths of a rung as "3.33", by the rule of the model: hundredths of the absolute value. */
export function depth(thirtieths: number): string {
  const hundredths = Math.floor((10 * Math.abs(thirtieths) + 1) / 3);
  const rest = String(hundredths % 100).padStart(2, '0');
  const text = `${Math.floor(hundredths / 100)}${decimalSign()}${rest}`;
  return thirtieths < 0 ? `\u2212${text}` : text;
}

/** "4", or "3.5": half rungs as a level. */
export function halfRungs(half: number): string {
  return half % 2 === 0 ? String(half / 2) : `${(half - 1) / 2}${decimalSign()}5`;
}

/** "12 MB", for a file's size. */
export function bytes(count: number): string {
  if (count < 1000) return t('size-bytes', { count });
  if (count < 1_000_000) return t('size-kilobytes', { count: Math.round(count / 1000) });
  const megabytes = (count / 1_000_000).toFixed(count < 10_000_000 ? 1 : 0);
  return t('size-megabytes', { count: megabytes.replace('.', decimalSign()) });
}
