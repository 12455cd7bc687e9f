// What stands on the desk: which journal is open, and the settings of this machine.
import { call, type Name } from '../wire/call';
import type { Problem, Settings, Standing } from '../wire/generated';
import { setDates } from '../words/format';
import { touch } from './changed.svelte';
import { tongue } from '../words/tongue.svelte';
import { problemOf } from './problems';
import { router } from './router.svelte';
import { setLook, setTextSize, setTheme } from './theme';

const ALL_TOPICS = [
  'areas',
  'works',
  'roles',
  'profile',
  'sessions',
  'milestones',
  'notes',
  'recognitions',
  'soundings',
  'goals',
  'timer',
  'searches',
  'history',
] as const;

const SMALLEST = 80;
const LARGEST = 200;

class Desk {
  /** The newest write of settings, until it is done. */
  #keeping: Promise<unknown> = Promise.resolve();
  #wishes = 0;
  standing = $state.raw<Standing>();
  settings = $state.raw<Settings>();
  /** Why the desk could not even be looked at. */
  problem = $state.raw<Problem>();

  /** Looks at the settings and at the journal, once, when the window opens. */
  async look(): Promise<void> {
    try {
      this.#wear(await call('settings', {}));
      await this.speak();
      const page = this.settings?.last_page;
      if (!location.hash && page) router.replace(...page.split('/'));
      this.standing = await call('standing', {});
    } catch (thrown) {
      this.problem = problemOf(thrown);
    }
  }

  /** Looks again: at the journal's name, and at the day, which may have turned meanwhile. */
  async refresh(): Promise<void> {
    const before = this.standing;
    if (!before?.open) return;
    this.standing = await call('standing', {});
    if (this.standing.today !== before.today) touch(ALL_TOPICS);
  }

  /** Puts another journal on the desk; every read is asked again. */
  async take<N extends Name>(name: N, request: Parameters<typeof call<N>>[1]): Promise<Problem | null> {
    try {
      this.standing = (await call(name, request)) as Standing;
    } catch (thrown) {
      return problemOf(thrown);
    }
    touch(ALL_TOPICS);
    router.go('today');
    return null;
  }

  /** Keeps some settings of this machine: worn at once, and written down one after the other, the newest last. */
  async keep(some: Partial<Settings>): Promise<void> {
    if (!this.settings) return;
    const wanted = { ...this.settings, ...some };
    this.#wear(wanted);
    const mine = ++this.#wishes;
    // One that failed was told to whoever wished it, and keeps no other from being written.
    const before = this.#keeping.catch(() => undefined);
    const writing = before.then(() => call('set_settings', wanted));
    this.#keeping = writing;
    const kept = await writing;
    // Whatever was wished for meanwhile is newer than this answer.
    if (mine === this.#wishes) this.#wear(kept);
    if (some.language !== undefined) await this.speak();
  }

  /** Speaks as the settings and the system have it; sentences made elsewhere are asked for again. */
  async speak(): Promise<void> {
    const before = tongue.spoken;
    tongue.speak((await call('spoken', {})).language);
    if (tongue.spoken !== before) touch(ALL_TOPICS);
  }

  /** Larger or smaller text, or back to 100 per cent. */
  zoom(by: number): void {
    const now = this.settings?.text_size ?? 100;
    const size = by === 0 ? 100 : Math.min(LARGEST, Math.max(SMALLEST, now + by));
    void this.keep({ text_size: size });
  }

  #wear(settings: Settings): void {
    this.settings = settings;
    setTheme(settings.theme);
    setTextSize(settings.text_size);
    setLook(settings.density, settings.still);
    setDates(settings.dates);
  }
}

export const desk = new Desk();
