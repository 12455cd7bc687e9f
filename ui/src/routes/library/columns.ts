// The columns that the list can show, how wide each is and what stands in it.
import type { EntryView } from '../../wire/generated';
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
  day: '8.25rem',
  kind: '7rem',
  title: 'minmax(11rem, 1fr)',
  areas: '9rem',
  work: '9rem',
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
      return titleOf(view);
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

/** A title, or the words themselves where there is none. */
function titleOf(view: EntryView): string {
  if (view.kind === 'session') return view.text?.split('\n')[0] || headOf(view);
  return view.kind === 'milestone' ? view.title : view.line;
}

/** The mark before the kind; none where the kind says it all. */
export const mark = markOf;
