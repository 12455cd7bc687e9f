// The list of what a search finds, page by page. The last good list stays until a newer one is there; an answer that was overtaken is dropped. Only a
// few pages are kept, near to what is looked at, and no more than two are asked for at once.
import { call } from '../../wire/call';
import type { EntryView, Problem, Sort } from '../../wire/generated';
import { problemOf } from '../../state/problems';
import { Layout, pagesFor, tooFar } from './window';

/** What the list is asked for. */
export interface Wish {
  query: string;
  sort: Sort;
}

const PAGE = 100;
/** How many pages are kept. */
const KEPT = 16;
/** How many are asked for at once. */
const FLIGHTS = 2;
/** The most entries that one question answers. */
const MOST = 10_000;

export class Listing {
  /** What the list that is shown was asked for. */
  wish = $state.raw<Wish | null>(null);
  layout = $state.raw(new Layout(0));
  /** Why the newest search could not be read; the list before it stays. */
  problem = $state.raw<Problem | null>(null);
  asking = $state(false);
  #pages = $state.raw<ReadonlyMap<number, readonly EntryView[]>>(new Map());
  /** Pages of before a change of the journal: shown until they are read anew. */
  #stale = new Set<number>();
  #asked = 0;
  #flights = new Set<number>();
  #seen = { first: 0, last: PAGE };

  get total(): number {
    return this.layout.entries;
  }

  /** The entry at a place, where its page is there. */
  at(entry: number): EntryView | undefined {
    return this.#pages.get(Math.floor(entry / PAGE))?.[entry % PAGE];
  }

  /** Asks for a list, beginning with the page that holds a place. False where it could not be read or was overtaken. */
  async ask(wish: Wish, at = 0): Promise<boolean> {
    const mine = ++this.#asked;
    this.asking = true;
    const page = Math.max(0, Math.floor(at / PAGE));
    try {
      const list = await call('list', { ...wish, offset: page * PAGE, limit: PAGE });
      if (mine !== this.#asked) return false;
      const same = this.wish?.query === wish.query && this.wish.sort === wish.sort;
      const kept = new Map(same ? this.#pages : []);
      this.#stale = new Set(kept.keys());
      this.#stale.delete(page);
      this.#flights.clear();
      this.wish = wish;
      this.problem = null;
      this.#pages = kept.set(page, list.entries);
      if (list.total !== this.layout.entries || !same) this.layout = new Layout(list.total);
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
    const here = Array.from({ length: last - first + 1 }, (_, at) => this.at(first + at)?.id);
    if (here.every((id) => id !== undefined)) return here;
    const ids: string[] = [];
    for (let offset = first; offset <= last; offset += MOST) {
      const limit = Math.min(MOST, last - offset + 1);
      const list = await call('list', { ...wish, offset, limit });
      ids.push(...list.entries.map((view) => view.id));
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
      const list = await call('list', { ...wish, offset: page * PAGE, limit: PAGE });
      if (mine !== this.#asked) return;
      const middle = Math.floor((this.#seen.first + this.#seen.last) / 2 / PAGE);
      const pages = new Map(this.#pages).set(page, list.entries);
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
