// The key map of the window, made of the list of commands and of what the person chose.
// Inside a text field, undo belongs to the field.
import { COMMANDS, type Command } from './commands';

export { PLACES } from './places';

/** Keys that the person chose, by command; an empty one is none. */
export type Chosen = Readonly<Record<string, string>>;

/** Whether this machine writes Cmd where others write Ctrl. */
const MAC = /^Mac/.test(globalThis.navigator?.platform ?? '');

/** Keys that belong to text fields and to the system's own walking, and so are never a command's. */
const KEPT = new Set([
  'Mod+A',
  'Mod+C',
  'Mod+V',
  'Mod+X',
  'Mod+Enter',
  'Enter',
  'Shift+Enter',
  'Escape',
  'Tab',
  'Shift+Tab',
  'Backspace',
  'Delete',
  ' ',
]);

/** Whether typing goes into this element. */
export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  if (!(target instanceof HTMLInputElement)) return false;
  return !['checkbox', 'radio', 'range', 'button', 'submit'].includes(target.type);
}

/** The pressed keys as the table writes them; null while only Ctrl, Shift or Alt is down. */
export function chordOf(event: KeyboardEvent): string | null {
  if (['Control', 'Shift', 'Alt', 'Meta', 'AltGraph', 'Dead'].includes(event.key)) return null;
  const one = event.key.length === 1;
  let key = one ? event.key.toUpperCase() : event.key;
  // Where letters are not Latin, the key's place on the board is meant.
  if (one && key > '~' && /^Key[A-Z]$/.test(event.code)) key = event.code.slice(3);
  const letter = !one || key.toLowerCase() !== key;
  if (key === '+') key = 'Plus';
  const mod = event.ctrlKey || event.metaKey;
  return [mod && 'Mod', event.altKey && 'Alt', event.shiftKey && letter && 'Shift', key]
    .filter(Boolean)
    .join('+');
}

/** A key alone, which types where one types. */
export const isSingle = (chord: string): boolean =>
  !/(^|\+)(Mod|Alt)\+/.test(chord) && !/(^|\+)F\d+$/.test(chord);

/** Whether a command may have this chord at all. */
export function mayBe(chord: string): boolean {
  const arrow = /(^|\+)(Arrow\w+|Home|End|PageUp|PageDown)$/.test(chord);
  return !KEPT.has(chord) && !(arrow && isSingle(chord));
}

/** The keys of a command now. */
export function keysOf(command: Command, chosen: Chosen): readonly string[] {
  const mine = chosen[command.id];
  if (mine === undefined) return command.keys;
  return mine ? [mine] : [];
}

/** Which command has this chord now. */
export const ownerOf = (chord: string, chosen: Chosen): Command | undefined =>
  COMMANDS.find((command) => keysOf(command, chosen).includes(chord));

/** What a key press asks for: a command, or `typing` for undo inside the field in which one types. */
export type Asked = { run: string } | { typing: 'undo' | 'redo' };

/** What this key press asks of the window, or null where it is not the window's. */
export function askedBy(event: KeyboardEvent, chosen: Chosen, singles: boolean): Asked | null {
  const chord = chordOf(event);
  if (!chord) return null;
  const field = isTextField(event.target);
  if (isSingle(chord) && (field || !singles)) return null;
  const id = ownerOf(chord, chosen)?.id;
  if (!id) return null;
  // WebKitGTK does nothing for these keys by itself.
  if (field && (id === 'undo' || id === 'redo')) return { typing: id };
  return { run: id };
}

/** A chord as it is shown: keys pressed together, parted by spaces. */
export function shown(chord: string): string {
  const names: Record<string, string> = {
    Mod: MAC ? 'Cmd' : 'Ctrl',
    Plus: '+',
    '-': '\u2212',
    Escape: 'Esc',
    ArrowLeft: 'Left',
    ArrowRight: 'Right',
    ArrowUp: 'Up',
    ArrowDown: 'Down',
  };
  return chord
    .split('+')
    .map((key) => names[key] ?? key)
    .join(' ');
}

/** All keys of a command as they are shown, other ways parted by two spaces; empty where it has none. */
export const shownKeys = (command: Command, chosen: Chosen): string =>
  keysOf(command, chosen).map(shown).join('  ');

/** Keys that parts of a page answer themselves, for the page of keys. */
export const FIXED: readonly { part: string; keys: readonly { keys: string; words: string }[] }[] = [
  {
    part: 'keys-chart',
    keys: [
      { keys: 'Left  Right', words: 'keys-chart-time' },
      { keys: 'Up  Down', words: 'keys-chart-series' },
      { keys: 'Home  End', words: 'keys-chart-ends' },
      { keys: 'Enter', words: 'keys-chart-open' },
      { keys: 'Shift Left  Shift Right', words: 'keys-chart-range' },
      { keys: '0', words: 'keys-chart-whole' },
      { keys: 'T', words: 'keys-chart-table' },
    ],
  },
  {
    part: 'keys-line',
    keys: [
      { keys: 'Enter', words: 'keys-line-save' },
      { keys: 'Ctrl Enter', words: 'keys-save-open' },
      { keys: 'Shift Enter', words: 'keys-line-more' },
      { keys: 'Up  Down', words: 'keys-line-choose' },
      { keys: 'Backspace', words: 'keys-line-plain' },
    ],
  },
  {
    part: 'keys-list',
    keys: [
      { keys: 'Up  Down', words: 'keys-list-walk' },
      { keys: 'PageUp  PageDown  Home  End', words: 'keys-list-pages' },
      { keys: 'Space  Shift Up  Shift Down', words: 'keys-list-select' },
      { keys: 'Ctrl A', words: 'keys-list-all' },
      { keys: 'Enter', words: 'keys-list-open' },
      { keys: 'C', words: 'keys-list-change' },
      { keys: 'Delete', words: 'keys-list-delete' },
      { keys: 'Esc', words: 'keys-escape' },
    ],
  },
];
