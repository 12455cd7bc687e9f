// Which topics of the journal have changed since the window opened. Queries watch the
// topics that they read.
import { SvelteMap } from 'svelte/reactivity';
import { onChanged } from '../wire/host';

const versions = new SvelteMap<string, number>();

/** Tells every query that reads one of these topics to ask again. */
export function touch(topics: readonly string[]): void {
  for (const topic of topics) versions.set(topic, (versions.get(topic) ?? 0) + 1);
}

/** A number that grows whenever one of the topics changes. */
export function version(topics: readonly string[]): number {
  return topics.reduce((sum, topic) => sum + (versions.get(topic) ?? 0), 0);
}

/** Listens for changes of every door, this window's own among them. */
export function watchChanges(): void {
  onChanged(touch);
}
