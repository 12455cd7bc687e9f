// The one chosen day, the one chosen range and the day under the pointer, which all charts of a page share. The first two are found again
// after Back and after a restart; the last is never asked of the core.
import { keeping, keptOf } from './moments';

const KEPT = 'plumb.moments';

/** Where choices are kept. */
type Store = Pick<Storage, 'getItem' | 'setItem'>;

/** A page's chosen day and range; null is no day, and the whole range. */
export class Moment {
  #on = $state<string | null>(null);
  #from = $state<string | null>(null);
  #to = $state<string | null>(null);
  /** The day under the pointer, or under the keyboard's ring. */
  hover = $state<string | null>(null);
  readonly #page: string;
  readonly #store: Store;

  constructor(page: string, store: Store = localStorage) {
    this.#page = page;
    this.#store = store;
    const kept = keptOf(store.getItem(KEPT), page);
    this.#on = kept.on;
    this.#from = kept.from;
    this.#to = kept.to;
  }

  /** The chosen day. */
  get on(): string | null {
    return this.#on;
  }

  /** The first day shown; null is the first there is. */
  get from(): string | null {
    return this.#from;
  }

  /** The last day shown; null is today. */
  get to(): string | null {
    return this.#to;
  }

  /** Whether only a part of the days is shown. */
  get narrowed(): boolean {
    return this.#from !== null || this.#to !== null;
  }

  /** Chooses a day, or none. */
  choose(on: string | null): void {
    this.#on = on;
    this.#keep();
  }

  /** Chooses a range. */
  range(from: string | null, to: string | null): void {
    this.#from = from;
    this.#to = to;
    this.#keep();
  }

  /** Back to the whole range, with no day chosen. */
  whole(): void {
    this.#on = null;
    this.range(null, null);
  }

  #keep(): void {
    const chosen = { on: this.#on, from: this.#from, to: this.#to };
    this.#store.setItem(KEPT, keeping(this.#store.getItem(KEPT), this.#page, chosen));
  }
}
