// The long work at hand: what it is, how far it is, and the way to stop it. One at a time, because the journal does one.
import { Refusal } from '../wire/call';
import { cancel, onProgress, type Progress } from '../wire/host';
import { quiet } from './quiet.svelte';

/** A long work as the window shows it. */
export interface Job {
  number: number;
  /** What is being done, in words: "Writing the portfolio". */
  name: string;
  progress: Progress | null;
  /** The person asked it to stop, and it has not answered yet. */
  stopping: boolean;
}

let last = 0;

/** A number that no other work of this window has. */
export function jobNumber(): number {
  return ++last;
}

class Jobs {
  current = $state.raw<Job | null>(null);
  #listening = false;

  /** Runs a long work and shows how far it is meanwhile. Null where it was cancelled, which is said in the quiet line. */
  async run<T>(name: string, work: (job: number) => Promise<T>): Promise<T | null> {
    this.#listen();
    const number = jobNumber();
    this.current = { number, name, progress: null, stopping: false };
    try {
      return await work(number);
    } catch (thrown) {
      // What it answers is what happened: a work that was done before the cancel reached it is done.
      const asked = this.current?.number === number && this.current.stopping;
      const stopped = asked && thrown instanceof Refusal && thrown.problem.code === 'refused';
      if (!stopped) throw thrown;
      quiet.say(thrown.problem.message);
      return null;
    } finally {
      if (this.current?.number === number) this.current = null;
    }
  }

  /** Asks the work at hand to stop. */
  stop(): void {
    if (!this.current) return;
    this.current = { ...this.current, stopping: true };
    void cancel(this.current.number);
  }

  #listen(): void {
    if (this.#listening) return;
    this.#listening = true;
    onProgress((progress) => {
      if (this.current?.number === progress.job) this.current = { ...this.current, progress };
    });
  }
}

export const jobs = new Jobs();
