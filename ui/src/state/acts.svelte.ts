// What the page at hand does for the window's commands: save, focus the capture line, export.
export type Act =
  'save' | 'capture' | 'attach' | 'export' | 'escape' | 'new' | 'help' | 'palette' | 'find' | 'timer';

class Acts {
  #acts = new Map<Act, () => void>();

  /** Offers an act while a component lives; called inside an effect, which ends it. */
  offer(act: Act, run: () => void): () => void {
    this.#acts.set(act, run);
    return () => {
      if (this.#acts.get(act) === run) this.#acts.delete(act);
    };
  }

  /** Whether the page at hand offers an act. */
  offers(act: Act): boolean {
    return this.#acts.has(act);
  }

  /** Runs an act; false where the page offers none. */
  run(act: Act): boolean {
    const run = this.#acts.get(act);
    run?.();
    return run !== undefined;
  }
}

export const acts = new Acts();
