// The list of what a search finds, page by page. The last good list stays until a newer one is there; an answer that was overtaken is dropped. Only a
// few pages are kept, near to what is looked at, and no more than two are asked for at once.
import { call } from '../../wire/call';
import type { EntryView, GroupBy, Marked, Problem, Sort } from '../../wire/generated';
import { problemOf } from '../../state/problems';
import { Layout, pagesFor, tooFar } from './window';

/** What the list is asked for. */
export interface Wish {
  query: string;
  sort: Sort;
  /** By what it is grouped; null for one long list. */
  group: GroupBy | null;
}

/** An entry with what is marked in it. */
export interface Row {
  view: EntryView;
  marked: Marked | undefined;
}

/** The same question. */
export const isSame = (one: Wish | null, other: Wish): boolean =>
  one?.query === other.query && one.sort === other.sort && one.group === other.group;

const PAGE = 100;
/** How many pages are kept. */
const KEPT = 16;
/** How many are asked for at once. */
const FLIGHTS = 2;
/** The most entries that one question answers. */
const MOST = 10_000;

/** Some of the entries, from a place on. */
async function read(
  { query, sort, group }: Wish,
  offset: number,
  limit: number,
): Promise<{ rows: Row[]; total: number }> {
  const list = await call('list', { query, sort, offset, limit, ...(group ? { group } : {}) });
  return {
    rows: list.entries.map((view, at) => ({ view, marked: list.marked[at] })),
    total: list.total,
  };
}

export class Listing {
  /** What the list that is shown was asked for. */
  wish = $state.raw<Wish | null>(null);
  layout = $state.raw(new Layout(0));
  /** Why the newest search could not be read; the list before it stays. */
  problem = $state.raw<Problem | null>(null);
  asking = $state(false);
  #pages = $state.raw<ReadonlyMap<number, readonly Row[]>>(new Map());
  /** Pages of before a change of the journal: shown until they are read anew. */
  #stale = new Set<number>();
  #asked = 0;
  #flights = new Set<number>();
  #seen = { first: 0, last: PAGE };

  get total(): number {
    return this.layout.entries;
  }

  /** The entry at a place, where its page is there. */
  at(entry: number): Row | undefined {
    return this.#pages.get(Math.floor(entry / PAGE))?.[entry % PAGE];
  }

  /** Asks for a list, beginning with the page that holds a place. False where it could not be read or was overtaken. */
  async ask(wish: Wish, at = 0): Promise<boolean> {
    const mine = ++this.#asked;
    this.asking = true;
    const page = Math.max(0, Math.floor(at / PAGE));
    try {
      const { query, sort, group } = wish;
      const [list, heads] = await Promise.all([
        read(wish, page * PAGE, PAGE),
        group ? call('groups', { query, sort, group }) : null,
      ]);
      if (mine !== this.#asked) return false;
      const same = isSame(this.wish, wish);
      const kept = new Map(same ? this.#pages : []);
      this.#stale = new Set(kept.keys());
      this.#stale.delete(page);
      this.#flights.clear();
      this.wish = wish;
      this.problem = null;
      this.#pages = kept.set(page, list.rows);
      this.layout = new Layout(list.total, heads?.groups ?? []);
      this.asking = false;
      this.#fetch();
      return true;
    } catch (thrown) {
      if (mine !== this.#asked) return false;
      this.problem = problemOf(thrown);
      this.asking = false;
      return false;
    }
  }

  /** Says which entries are looked at, so that their pages come. */
  look(first: number, last: number): void {
    this.#seen = { first, last };
    this.#fetch();
  }

  /** The ids of the entries between two places, both included. */
  async ids(from: number, to: number): Promise<string[]> {
    const wish = this.wish;
    if (!wish) return [];
    const [first, last] = from < to ? [from, to] : [to, from];
    const here = Array.from({ length: last - first + 1 }, (_, at) => this.at(first + at)?.view.id);
    if (here.every((id) => id !== undefined)) return here;
    const ids: string[] = [];
    for (let offset = first; offset <= last; offset += MOST) {
      const limit = Math.min(MOST, last - offset + 1);
      const list = await read(wish, offset, limit);
      ids.push(...list.rows.map((row) => row.view.id));
    }
    return ids;
  }

  #fetch(): void {
    const { first, last } = this.#seen;
    const wanted = pagesFor(first, Math.min(last, this.total), PAGE);
    for (const page of wanted) {
      if (this.#flights.size >= FLIGHTS) return;
      const there = this.#pages.has(page) && !this.#stale.has(page);
      if (!there && !this.#flights.has(page)) void this.#read(page);
    }
  }

  async #read(page: number): Promise<void> {
    const mine = this.#asked;
    const wish = this.wish;
    if (!wish) return;
    this.#flights.add(page);
    try {
      const list = await read(wish, page * PAGE, PAGE);
      if (mine !== this.#asked) return;
      const middle = Math.floor((this.#seen.first + this.#seen.last) / 2 / PAGE);
      const pages = new Map(this.#pages).set(page, list.rows);
      for (const far of tooFar([...pages.keys()], middle, KEPT)) pages.delete(far);
      this.#stale.delete(page);
      this.#pages = pages;
      this.#flights.delete(page);
      this.#fetch();
    } catch (thrown) {
      if (mine !== this.#asked) return;
      this.#flights.delete(page);
      this.problem = problemOf(thrown);
    }
  }
}
