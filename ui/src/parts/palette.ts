// What the palette offers for what is typed: rows to log, to go to and to do, in their order.
import { COMMANDS, type Command } from '../state/commands';
import { PLACES } from '../state/places';
import { isPossible } from '../state/perform';
import type { EntryView, Palette, PaletteFound } from '../wire/generated';
import { t } from '../words/words';

/** A row that can be chosen. */
export type Row =
  | { id: string; title: string; under: string; log: number | null }
  | { id: string; title: string; under: string; go: readonly string[] }
  | { id: string; title: string; under: string; run: Command };

/** Rows under one heading. */
export interface Group {
  words: string;
  rows: readonly Row[];
}

/** What is known when rows are made. */
export interface Known {
  text: string;
  answer: Palette | undefined;
  entries: readonly EntryView[];
  /** Commands done last, the last first. */
  done: readonly string[];
  /** What Undo and Redo would take. */
  undo: string | null;
  redo: string | null;
}

const MOST_COMMANDS = 8;

/** A text as it is compared. */
export const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim().replace(/\s+/g, ' ');

const PLACE_OF = { area: 'areas', work: 'works', entry: 'entry' } as const;

function toGo(found: PaletteFound): Row {
  const go = found.kind === 'search' ? ['library', found.id] : [PLACE_OF[found.kind], found.id];
  return {
    id: `go:${found.id}`,
    title: found.name,
    under: found.under || t(`palette-kind-${found.kind}`),
    go,
  };
}

const toEntry = (entry: EntryView): Row => ({
  id: `go:${entry.id}`,
  title: entry.line,
  under: `${t(`kind-${entry.kind}`)} · ${entry.day_words}`,
  go: ['entry', entry.id],
});

/** A command's name; Undo and Redo say what they would take. */
export function nameOf(command: Command, known: Pick<Known, 'undo' | 'redo'>): string {
  const label = command.id === 'undo' ? known.undo : command.id === 'redo' ? known.redo : null;
  return label ? `${t(command.words)} ${label}` : t(command.words);
}

function commands(known: Known): Row[] {
  const wanted = fold(known.text);
  const words = wanted.split(' ').filter(Boolean);
  const recency = (id: string) => {
    const at = known.done.indexOf(id);
    return at < 0 ? known.done.length : at;
  };
  const fits = COMMANDS.flatMap((command) => {
    if (!isPossible(command.id)) return [];
    if ((command.id === 'undo' && !known.undo) || (command.id === 'redo' && !known.redo)) return [];
    const title = nameOf(command, known);
    // The sections of the settings are many, and nobody looks through them for one: a word finds each.
    if (words.length === 0 && command.id.startsWith('settings-')) return [];
    const folded = fold(title);
    if (!words.every((word) => folded.includes(word))) return [];
    const rank = folded.startsWith(wanted)
      ? 0
      : words.every((word) => ` ${folded}`.includes(` ${word}`))
        ? 1
        : 2;
    return [{ command, title, rank: words.length > 0 ? rank : 0 }];
  });
  fits.sort((a, b) => a.rank - b.rank || recency(a.command.id) - recency(b.command.id));
  const shown = words.length > 0 ? fits.slice(0, MOST_COMMANDS) : fits;
  return shown.map(({ command, title }) => ({ id: `do:${command.id}`, title, under: '', run: command }));
}

/** The groups for what is typed; the likeliest first. */
export function groups(known: Known): Group[] {
  const { answer } = known;
  const capture = known.text.trim() ? answer?.capture : null;
  const readings = capture?.readings ?? [];
  const log: Row[] = readings.map((title, nth) => ({
    id: `log:${nth}`,
    title,
    under: '',
    log: readings.length > 1 ? nth : null,
  }));
  const library = PLACES.some((place) => (place as string) === 'library');
  const found = (answer?.found ?? []).filter((one) => one.kind !== 'search' || library);
  const go = found.map(toGo);
  const more = known.entries.filter((entry) => !found.some((one) => one.id === entry.id)).map(toEntry);
  const run = commands(known);
  const wanted = fold(known.text);
  const begins = (row: Row | undefined) => Boolean(row && fold(row.title).startsWith(wanted));
  const commandFirst = wanted !== '' && begins(run[0]) && !begins(go[0]);
  const middle: Group[] = [
    { words: known.text.trim() ? 'palette-go' : 'palette-recent', rows: go },
    { words: 'palette-do', rows: run },
  ];
  if (commandFirst) middle.reverse();
  const all: Group[] = [
    { words: 'palette-log', rows: capture?.likely ? log : [] },
    ...middle,
    { words: 'palette-entries', rows: more },
    { words: 'palette-note', rows: capture && !capture.likely ? log : [] },
  ];
  return all.filter((group) => group.rows.length > 0);
}
