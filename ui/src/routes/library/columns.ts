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

/** The least that each takes, in rem, so that head and rows are equally wide where they do not fit. */
const LEAST: Record<Column, number> = {
  day: 7.75,
  kind: 6.75,
  title: 13,
  areas: 7,
  work: 6,
  time: 8,
  strength: 6.5,
  recorded: 6.75,
};

/** The least width of some columns with what parts them. */
export function least(columns: readonly Column[]): string {
  const sum = columns.reduce((width, column) => width + LEAST[column], 2);
  return `calc(${sum}rem + ${12 * (columns.length + 1)}px)`;
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

/** What a row is known by: the line that lists have. */
export const titleOf = (view: EntryView): string => view.line || headOf(view);

/** The mark before the kind; none where the kind says it all. */
export const mark = markOf;
