// The timer as every part of the window shows it. Only its digits are counted here; what was timed is known by the journal.
import { call, type Name } from '../wire/call';
import type { Timer } from '../wire/generated';
import { problemOf } from './problems';
import { quiet } from './quiet.svelte';
import { router } from './router.svelte';

type Step = Extract<Name, 'timer_start' | 'timer_pause' | 'timer_switch' | 'timer_stop' | 'timer_discard'>;

/** Where the capture line keeps what is typed on it. */
const LINE = 'plumb.draft.timer';
const FILLED = 'plumb.timer.filled';

class TimerState {
  value = $state.raw<Timer>();
  /** When the newest answer came, and what it is now, in milliseconds of the page. */
  #at = $state(0);
  #now = $state(0);

  /** Takes an answer of the journal. */
  take(timer: Timer | undefined): void {
    if (!timer) return;
    this.#at = performance.now();
    this.#now = this.#at;
    this.value = timer;
    this.#fill(timer);
  }

  /** The digits go on. */
  tick(): void {
    this.#now = performance.now();
  }

  /** Seconds timed in all. */
  get seconds(): number {
    const timer = this.value;
    if (!timer) return 0;
    const since = timer.phase === 'running' ? Math.floor((this.#now - this.#at) / 1000) : 0;
    return timer.making_s + timer.overseeing_s + since;
  }

  /** One step; a refusal is said in the quiet line. */
  async step(name: Step, request: Parameters<typeof call<Step>>[1] = {}): Promise<void> {
    try {
      const timer = (await call(name, request)) as Timer;
      this.take(timer);
      if (timer.said) quiet.say(timer.said);
    } catch (thrown) {
      quiet.refuse(problemOf(thrown));
    }
  }

  /** What its key does: starts where nothing is timed, else stops and shows the line that logs it. */
  async toggle(): Promise<void> {
    const phase = this.value?.phase ?? 'idle';
    if (phase === 'idle') await this.step('timer_start', {});
    else {
      if (phase !== 'stopped') await this.step('timer_stop', {});
      router.go('today');
    }
  }

  /** Fills the line once for each time that is stopped, so that what is typed on it stays. */
  #fill(timer: Timer): void {
    const line = timer.draft?.line ?? '';
    if (!line) {
      sessionStorage.removeItem(LINE);
      sessionStorage.removeItem(FILLED);
    } else if (sessionStorage.getItem(FILLED) !== line) {
      sessionStorage.setItem(LINE, line);
      sessionStorage.setItem(FILLED, line);
    }
  }
}

export const timer = new TimerState();
