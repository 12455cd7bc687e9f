// Which entries are selected: some by their ids, or all that the search finds but some. It knows no rows, so it stays what it is while the list is
// read anew.

/** What is selected. */
export interface Selection {
  /** All that the search finds, without those of `ids`; else those of `ids` alone. */
  all: boolean;
  ids: ReadonlySet<string>;
}

export const NONE: Selection = { all: false, ids: new Set() };

/** All that the search finds. */
export const EVERY: Selection = { all: true, ids: new Set() };

export function has(selection: Selection, id: string): boolean {
  return selection.all !== selection.ids.has(id);
}

/** How many are selected of so many. */
export function count(selection: Selection, total: number): number {
  return selection.all ? Math.max(0, total - selection.ids.size) : selection.ids.size;
}

/** With one more, or without it. */
export function toggled(selection: Selection, id: string): Selection {
  const ids = new Set(selection.ids);
  if (!ids.delete(id)) ids.add(id);
  return { ...selection, ids };
}

/** With all of these. */
export function joined(selection: Selection, more: Iterable<string>): Selection {
  const ids = new Set(selection.ids);
  for (const id of more) {
    if (selection.all) ids.delete(id);
    else ids.add(id);
  }
  return { ...selection, ids };
}

/** How a bulk edit names what is selected. */
export function chosen(
  selection: Selection,
  query: string,
): { entries: string[] } | { query: string; without: string[] } {
  const ids = [...selection.ids];
  return selection.all ? { query, without: ids } : { entries: ids };
}
