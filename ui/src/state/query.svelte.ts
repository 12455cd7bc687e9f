// The only cache of the window: one read of the journal, kept until what it read changes.
import type { Problem } from '../wire/generated';
import { reads } from '../wire/generated';
import { call, type Answer, type Name, type Request } from '../wire/call';
import { version } from './changed.svelte';
import { problemOf } from './problems';

/** A read with its newest answer. The old answer stays until the new one is there. */
export class Query<N extends Name> {
  value = $state.raw<Answer<N>>();
  problem = $state.raw<Problem>();
  loading = $state(true);
  #asked = 0;

  /** Asks again; an answer that was overtaken by a later question is dropped. */
  async load(name: N, request: Request<N>): Promise<void> {
    const mine = ++this.#asked;
    this.loading = true;
    try {
      const value = await call(name, request);
      if (mine !== this.#asked) return;
      this.value = value;
      this.problem = undefined;
    } catch (thrown) {
      if (mine !== this.#asked) return;
      this.problem = problemOf(thrown);
    }
    this.loading = false;
  }
}

/**
 * Reads while the component lives: again when the request changes, and when the journal
 * changes in one of the topics that this row reads. A request of null waits.
 */
export function query<N extends Name>(name: N, request: () => Request<N> | null): Query<N> {
  const state = new Query<N>();
  const topics: readonly string[] = (reads as Record<string, readonly string[]>)[name] ?? [];
  const asked = $derived.by(() => JSON.stringify(request()));
  $effect(() => {
    version(topics);
    const args = JSON.parse(asked) as Request<N> | null;
    if (args !== null) void state.load(name, args);
  });
  return state;
}
