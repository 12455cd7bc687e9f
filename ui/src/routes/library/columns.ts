// The columns that the list can show, how wide each is and what stands in it.
import type { EntryView, Marked, Span } from '../../wire/generated';
import { areasOf, headOf, markOf, timeOf } from '../../words/entry';
import { day } from '../../words/format';
import { t } from '../../words/words';

/** The columns in the order in which they stand. */
export const COLUMNS = ['day', 'kind', 'title', 'areas', 'work', 'time', 'strength', 'recorded'] as const;

export type Column = (typeof COLUMNS)[number];

/** Those that are shown until someone chooses. */
export const FIRST_COLUMNS: readonly Column[] = ['day', 'kind', 'title', 'areas', 'work'];

/** Where there is room for few. */
export const FEW_COLUMNS: readonly Column[] = ['day', 'title'];

const WIDTHS: Record<Column, string> = {
  day: '7.75rem',
  kind: '6.75rem',
  title: 'minmax(13rem, 2fr)',
  areas: 'minmax(7rem, 1fr)',
  work: 'minmax(6rem, 1fr)',
  time: '8rem',
  strength: '6.5rem',
  recorded: '6.75rem',
};

/** The widths of some columns, the box before them, as a grid takes them. */
export function template(columns: readonly Column[]): string {
  return `2rem ${columns.map((column) => WIDTHS[column]).join(' ')}`;
}

/** What stands in a cell. */
export function cell(view: EntryView, column: Column): string {
  switch (column) {
    case 'day':
      return view.day_words;
    case 'kind':
      return t(`kind-${view.kind}`);
    case 'title':
      return titleOf(view, undefined).text;
    case 'areas':
      return areasOf(view);
    case 'work':
      return view.work_title ?? '';
    case 'time':
      return view.kind === 'session' ? timeOf(view.making_min ?? 0, view.overseeing_min ?? 0) : '';
    case 'strength':
      return view.strength ? t(`mark-${view.strength}`) : '';
    case 'recorded':
      return day(view.recorded_at.slice(0, 10));
  }
}

/**
 * What a row is known by, with what is marked in it: the words themselves of a session, else the line that lists have. Where what was looked
 * for stands in neither, the part of the text that says it.
 */
export function titleOf(
  view: EntryView,
  marked: Marked | undefined,
): { text: string; spans: readonly Span[] | undefined } {
  if (marked?.excerpt) return marked.excerpt;
  return { text: view.line || headOf(view), spans: marked?.line };
}

/** The mark before the kind; none where the kind says it all. */
export const mark = markOf;
