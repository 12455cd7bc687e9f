// The arithmetic of a long list of which only a few rows are drawn. All rows are equally high, so that the scroll bar is true to the whole;
// a group's heading is a row like any other. An entry's place is its number among the entries, a row's its number among all rows.

/** Entries that stand together under one heading. */
export interface Group {
  name: string;
  count: number;
}

/** What stands in a row. */
export type Stands = { head: number } | { entry: number };

/** Which row holds which entry. */
export class Layout {
  readonly entries: number;
  readonly rows: number;
  readonly groups: readonly Group[];
  /** For each group the row of its heading. */
  readonly #heads: readonly number[];

  constructor(entries: number, groups: readonly Group[] = []) {
    this.entries = entries;
    this.groups = groups;
    let row = 0;
    this.#heads = groups.map((group) => {
      const head = row;
      row += group.count + 1;
      return head;
    });
    this.rows = entries + groups.length;
  }

  /** What stands in a row. */
  at(row: number): Stands {
    const group = this.#groupOf(row, (head) => head);
    if (group < 0) return { entry: row };
    return this.#heads[group] === row ? { head: group } : { entry: row - group - 1 };
  }

  /** The row of an entry. */
  rowOf(entry: number): number {
    return entry + 1 + this.#groupOf(entry, (head, group) => head - group);
  }

  /** The last group that begins at or before a place; -1 where there is none. */
  #groupOf(place: number, begin: (head: number, group: number) => number): number {
    let low = 0;
    let high = this.#heads.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (begin(this.#heads[middle] ?? 0, middle) <= place) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

/** The rows from the first to before the last that are drawn, with some to spare above and below. */
export function drawn(
  top: number,
  height: number,
  rowHeight: number,
  rows: number,
  spare: number,
): { first: number; last: number } {
  if (rowHeight <= 0) return { first: 0, last: 0 };
  const first = Math.max(0, Math.min(rows, Math.floor(top / rowHeight) - spare));
  const last = Math.min(rows, Math.ceil((top + height) / rowHeight) + spare);
  return { first, last: Math.max(first, last) };
}

/** Where the list has to stand so that a row is seen whole; where it stands already, if it is. */
export function reveal(row: number, top: number, height: number, rowHeight: number): number {
  const begin = row * rowHeight;
  if (begin < top) return begin;
  return begin + rowHeight > top + height ? begin + rowHeight - height : top;
}

/** How many rows a page key goes: all that are seen but one, so that one knows where one was. */
export function stride(height: number, rowHeight: number): number {
  return rowHeight > 0 ? Math.max(1, Math.floor(height / rowHeight) - 1) : 1;
}

/** The pages that hold the entries from the first to before the last, the middle one first. */
export function pagesFor(first: number, last: number, size: number): number[] {
  if (last <= first) return [];
  const from = Math.floor(first / size);
  const to = Math.floor((last - 1) / size);
  const middle = Math.floor((first + last) / 2 / size);
  const pages = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  return pages.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
}

/** Which of the kept pages go, so that no more than `most` stay: those farthest from the middle. */
export function tooFar(kept: readonly number[], middle: number, most: number): number[] {
  return [...kept].sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle)).slice(most);
}
