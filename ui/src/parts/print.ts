// Puts one chart alone on the printer. The sheet stands beside the window's own page, which paper does not show.
import { mount, tick, unmount } from 'svelte';
import type { Scene } from '../wire/generated';
import PrintSheet from './PrintSheet.svelte';

let sheet: Record<string, unknown> | null = null;

function clear(): void {
  if (sheet) void unmount(sheet);
  sheet = null;
}

/** Opens the system's print dialog with this scene and nothing else; the sheet goes when the dialog does. */
export async function print(scene: Scene): Promise<void> {
  clear();
  sheet = mount(PrintSheet, { target: document.body, props: { scene } });
  await tick();
  addEventListener('afterprint', clear, { once: true });
  // One of the three systems answers later, and may refuse.
  await (window.print() as unknown);
}
