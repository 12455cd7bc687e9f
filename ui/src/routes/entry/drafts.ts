// Entries that were left while they were written: kept while the window is open, until they are saved or begun afresh.
import type { EntryForm } from './form.svelte';

const kept = new Map<string, EntryForm>();

/** Keeps a form that holds something which is not saved; any other leaves nothing behind. Says whether it was kept. */
export function keep(place: string, form: EntryForm): boolean {
  if (form.touched) kept.set(place, form);
  else kept.delete(place);
  return form.touched;
}

/** The form that was left at a place, if one was. */
export function left(place: string): EntryForm | undefined {
  return kept.get(place);
}

/** What was left there is saved, or not wanted any more. */
export function forget(place: string): void {
  kept.delete(place);
}
