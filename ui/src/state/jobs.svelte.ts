// The long work at hand: how far it is. One at a time, because the journal does one.
import { onProgress, type Progress } from '../wire/host';

class Jobs {
  progress = $state.raw<Progress | null>(null);
  #listening = false;

  /** Runs a long work and shows how far it is meanwhile. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (!this.#listening) {
      this.#listening = true;
      onProgress((progress) => (this.progress = progress));
    }
    this.progress = { stage: '', done: 0, of: 0 };
    try {
      return await work();
    } finally {
      this.progress = null;
    }
  }
}

export const jobs = new Jobs();
