// Which sections of pages are folded. A section is named alike on every page of its kind, so it stays folded from one area to the next.
import { isTexts, Remembered } from './remembered.svelte';

const folds = new Remembered<string[]>('folds', [], isTexts);

/** Whether a section is folded. */
export function folded(name: string): boolean {
  return folds.value.includes(name);
}

/** Folds a section, or opens it. */
export function fold(name: string, away: boolean): void {
  const others = folds.value.filter((one) => one !== name);
  folds.value = away ? [...others, name] : others;
}
