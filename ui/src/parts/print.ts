// Puts one sheet alone on the printer. The sheet stands beside the window's own page, which paper does not show.
import { mount, tick, unmount, type Component } from 'svelte';
import type { Scene } from '../wire/generated';
import PrintSheet from './PrintSheet.svelte';

let sheet: Record<string, unknown> | null = null;

function clear(): void {
  if (sheet) void unmount(sheet);
  sheet = null;
}

/** Opens the system's print dialog with this scene and nothing else. */
export function print(scene: Scene): Promise<void> {
  return printSheet(PrintSheet, { scene });
}

/** Opens the system's print dialog with one sheet and nothing else; the sheet goes when the dialog does. */
export async function printSheet<Props extends Record<string, unknown>>(
  component: Component<Props>,
  props: Props,
): Promise<void> {
  clear();
  sheet = mount(component, { target: document.body, props });
  await tick();
  addEventListener('afterprint', clear, { once: true });
  // One of the three systems answers later, and may refuse.
  await (window.print() as unknown);
}
