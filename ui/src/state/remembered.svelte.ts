// A choice of this machine that outlives its page: which way a chart is drawn, which sections are folded.

/** A value that is found again after a restart. What is not of the expected kind is the first value. */
export class Remembered<T> {
  #value = $state.raw() as T;
  readonly #key: string;

  constructor(key: string, first: T, fits: (kept: unknown) => kept is T) {
    this.#key = `plumb.${key}`;
    this.#value = this.#read(first, fits);
  }

  /** The value. */
  get value(): T {
    return this.#value;
  }

  set value(next: T) {
    this.#value = next;
    localStorage.setItem(this.#key, JSON.stringify(next));
  }

  #read(first: T, fits: (kept: unknown) => kept is T): T {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(this.#key) ?? 'null');
      return fits(kept) ? kept : first;
    } catch {
      return first;
    }
  }
}

/** Whether a value is a list of texts. */
export const isTexts = (kept: unknown): kept is string[] =>
  Array.isArray(kept) && kept.every((one) => typeof one === 'string');

/** A check for one of some words. */
export const isOneOf =
  <W extends string>(words: readonly W[]) =>
  (kept: unknown): kept is W =>
    words.some((word) => word === kept);
