// What a chart asks of the core, and how soon. Width and days settle before they are asked for, so that neither a window's edge nor a slider
// that is being dragged asks on its way.
import { untrack } from 'svelte';

/** How long width and days must stand still. */
const WAIT = 100;

/** The part of a request that may change many times a second. */
export interface Settling {
  width: number;
  on: string | null;
  from: string | null;
  to: string | null;
}

/** The newest settled wish; null until a width is known. The first one is settled at once. */
export function settled(wish: () => Settling): { readonly value: Settling | null } {
  let value = $state.raw<Settling | null>(null);
  $effect(() => {
    const next = wish();
    if (next.width <= 0) return;
    const first = untrack(() => value) === null;
    const wait = setTimeout(() => (value = next), first ? 0 : WAIT);
    return () => clearTimeout(wait);
  });
  return {
    get value() {
      return value;
    },
  };
}

/**
 * The width of an element, 0 where it is not shown. It is told a frame later: whatever is drawn anew while sizes are being told would
 * change them again.
 */
export function widthOf(element: () => HTMLElement | undefined): { readonly value: number } {
  let value = $state(0);
  $effect(() => {
    const seen = element();
    if (!seen) return;
    const watcher = new ResizeObserver(() => requestAnimationFrame(() => (value = seen.clientWidth)));
    watcher.observe(seen);
    return () => watcher.disconnect();
  });
  return {
    get value() {
      return value;
    },
  };
}
