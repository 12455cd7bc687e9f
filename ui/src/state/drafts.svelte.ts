// What is being written, on the disk at most a second behind the hand, and what an earlier run left.
import { call } from '../wire/call';
import type { KeptDraft } from '../wire/generated';

/** How long a keystroke waits for others before all are kept. */
const LATELY = 700;

interface Wanted {
  words: string;
  form: string;
}

export class Drafts {
  /** Drafts of an earlier run that are neither taken up nor let go. */
  left = $state.raw<readonly KeptDraft[]>([]);
  /** Whether it is known what an earlier run left; until then no form is begun. */
  ready = $state(false);
  /** What is said of drafts that could not be read. */
  remark = $state<string | null>(null);
  /** Which journal's drafts these are. */
  #folder = '';
  #waiting = new Map<string, Wanted>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** One after the other, so that what is let go is not kept again by what came before. */
  #writing: Promise<unknown> = Promise.resolve();

  /** Looks at what an earlier run left, once for each journal. */
  async look(folder: string): Promise<void> {
    if (folder === this.#folder) return;
    this.#folder = folder;
    this.ready = false;
    this.left = [];
    this.remark = null;
    const found = await call('drafts', {}).catch(() => null);
    if (folder !== this.#folder) return;
    this.left = found?.drafts ?? [];
    this.remark = found?.remark ?? null;
    this.ready = true;
  }

  /** The draft of an earlier run at a place. */
  at(place: string): KeptDraft | undefined {
    return this.left.find((draft) => draft.place === place);
  }

  /** Takes up a draft of an earlier run: it is offered no more, and stays on the disk while one goes on. */
  take(place: string): KeptDraft | undefined {
    const found = this.at(place);
    if (found) this.left = this.left.filter((draft) => draft !== found);
    return found;
  }

  /** Keeps what is being written at a place, soon. */
  keep(place: string, words: string, form: string): void {
    this.#waiting.set(place, { words, form });
    this.#timer ??= setTimeout(() => this.flush(), LATELY);
  }

  /** Keeps now what waits to be kept. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const [place, wanted] of waiting) this.#then(() => call('keep_draft', { place, ...wanted }));
  }

  /** Lets go what was written at a place: it is saved, or not wanted any more. */
  drop(place: string): void {
    this.#waiting.delete(place);
    this.take(place);
    this.#then(() => call('drop_draft', { place }));
  }

  #then(write: () => Promise<unknown>): void {
    // A draft that cannot be kept stays in the window; the save itself will say what is wrong with the disk.
    this.#writing = this.#writing.then(write).catch(() => undefined);
  }
}

export const drafts = new Drafts();
