// How the Library was left: what was looked for, in which order and columns, and where the list stood. Found again after going back and after a
// restart, for the journal in which it was.
import type { GroupBy, Sort } from '../../wire/generated';
import { Remembered } from '../../state/remembered.svelte';
import { COLUMNS, FIRST_COLUMNS, type Column } from './columns';

export interface Left {
  /** The folder of the journal. */
  journal: string;
  query: string;
  sort: Sort;
  group: GroupBy | null;
  /** The place of the entry on which the keys were. */
  active: number;
  /** Where the list stood, in rows. */
  top: number;
}

const isLeft = (kept: unknown): kept is Left => {
  const left = kept as Partial<Left> | null;
  return (
    typeof left === 'object' &&
    left !== null &&
    typeof left.journal === 'string' &&
    typeof left.query === 'string' &&
    (left.sort === 'on' || left.sort === 'recorded') &&
    [null, 'day', 'work', 'area'].some((group) => group === left.group) &&
    Number.isInteger(left.active) &&
    Number.isFinite(left.top)
  );
};

const isColumns = (kept: unknown): kept is readonly Column[] =>
  Array.isArray(kept) && kept.length > 0 && kept.every((one) => COLUMNS.some((column) => column === one));

/** Nothing looked for, from the beginning. */
export const fresh = (journal: string): Left => ({
  journal,
  query: '',
  sort: 'on',
  group: null,
  active: 0,
  top: 0,
});

/** Whether an entry of the list was opened: who comes back from it has the keys on the list again. */
export const opened = { entry: false };

export const left = new Remembered<Left>('library', fresh(''), isLeft);
export const columns = new Remembered<readonly Column[]>('library.columns', FIRST_COLUMNS, isColumns);
