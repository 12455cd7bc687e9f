// The quiet line: what the last change did, said once, with the way back.
import type { Problem } from '../wire/generated';

interface Said {
  words: string;
  /** Why depth moved, or what to do; behind a button. */
  why: string | null;
  undoable: boolean;
  tone: 'plain' | 'refusal';
  /** For the maintainer, to copy. */
  detail: string | null;
}

class Quiet {
  said = $state.raw<Said | null>(null);
  #fresh = false;

  /** Another page is shown: what has been read on the one before goes, unless it is the way back. */
  turn(): void {
    if (this.said && !this.said.undoable && !this.#fresh) this.said = null;
    this.#fresh = false;
  }

  /** Says what a change did; `turning` where the page turns at this moment, so that it is read on the next one. */
  say(words: string, more: { why?: string | null; undoable?: boolean; turning?: boolean } = {}): void {
    this.#fresh = more.turning ?? false;
    this.said = {
      words,
      why: more.why ?? null,
      undoable: more.undoable ?? false,
      tone: 'plain',
      detail: null,
    };
  }

  /** Says what was refused, where no field or place of its own can say it. */
  refuse(problem: Problem): void {
    this.said = {
      words: problem.message,
      why: problem.hint ?? null,
      undoable: false,
      tone: 'refusal',
      detail: problem.code === 'fault' ? problem.detail : null,
    };
  }

  /** Falls silent. */
  hush(): void {
    this.said = null;
  }
}

export const quiet = new Quiet();
