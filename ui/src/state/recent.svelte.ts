// What was looked at and done last, on this machine: the palette begins with it.
import { Remembered, isTexts } from './remembered.svelte';
import { router } from './router.svelte';

const MOST = 12;

const visited = new Remembered('recent', [] as string[], isTexts);
const done = new Remembered('recent-commands', [] as string[], isTexts);

const OPENS = ['areas', 'works', 'entry'];
const ID = /^[0-9a-f-]{36}$/;

const first = (all: readonly string[], one: string): string[] =>
  [one, ...all.filter((other) => other !== one)].slice(0, MOST);

addEventListener('hashchange', () => {
  const { name, rest } = router.place;
  if (OPENS.includes(name) && rest[0] && ID.test(rest[0])) {
    visited.value = first(visited.value, rest[0]);
    if (name === 'areas') looked.value = true;
  }
});

/** Whether an area's page, where its Sounding line hangs, was ever opened here. */
const looked = new Remembered('looked-at-a-line', false, (kept) => typeof kept === 'boolean');

export const recent = {
  /** Ids of areas, works and entries, the last first. */
  get visited(): readonly string[] {
    return visited.value;
  },
  /** Ids of commands, the last first. */
  get done(): readonly string[] {
    return done.value;
  },
  /** Whether an area's page was opened. */
  get looked(): boolean {
    return looked.value;
  },
  /** A command was done from the palette. */
  did(id: string): void {
    done.value = first(done.value, id);
  },
};
