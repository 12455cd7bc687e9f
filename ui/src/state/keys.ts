// The key map of the window. Inside a text field, undo belongs to the field.

/** What a key asks for. */
export type Deed =
  | { do: 'timer' }
  | { do: 'capture' | 'new' | 'undo' | 'redo' | 'save' | 'help' | 'history' | 'settings' | 'export' | 'find' }
  | { do: 'back' | 'forward' | 'larger' | 'smaller' | 'actual' }
  | { do: 'place'; place: string }
  | { do: 'part'; way: 1 | -1 }
  /** Undo inside the field in which one types; WebKitGTK does nothing for these keys by itself. */
  | { do: 'typing'; way: 'undo' | 'redo' };

/** The places in the order of the rail, which is also the order of Ctrl+1, Ctrl+2 and so on. */
export const PLACES = ['today', 'areas', 'works', 'library', 'portfolios'] as const;

/** Whether typing goes into this element. */
export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  if (!(target instanceof HTMLInputElement)) return false;
  return !['checkbox', 'radio', 'range', 'button', 'submit'].includes(target.type);
}

const PLAIN: Record<string, Deed> = {
  l: { do: 'capture' },
  n: { do: 'new' },
  s: { do: 'save' },
  e: { do: 'export' },
  t: { do: 'timer' },
  f: { do: 'find' },
  ',': { do: 'settings' },
  '[': { do: 'back' },
  ']': { do: 'forward' },
  '=': { do: 'larger' },
  '+': { do: 'larger' },
  '-': { do: 'smaller' },
  '0': { do: 'actual' },
};

/** What this key press asks of the window, or null where it is not the window's. */
export function deedOf(event: KeyboardEvent): Deed | null {
  const field = isTextField(event.target);
  if (event.key === 'F6') return { do: 'part', way: event.shiftKey ? -1 : 1 };
  if (event.key === 'F1' || (event.key === '?' && !field)) return { do: 'help' };
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') {
    const way = event.shiftKey ? 'redo' : 'undo';
    return field ? { do: 'typing', way } : { do: way };
  }
  if (key === 'h' && event.shiftKey) return { do: 'history' };
  const place = PLACES[Number(key) - 1];
  if (place) return { do: 'place', place };
  return PLAIN[key] ?? null;
}

/** Every key of the window, for the help page: the keys, and the message that says what they do. */
export const KEYS: readonly { keys: string; words: string }[] = [
  { keys: 'Ctrl L', words: 'keys-capture' },
  { keys: 'Ctrl N', words: 'keys-new' },
  { keys: 'Ctrl 1 to Ctrl 5', words: 'keys-places' },
  { keys: 'Ctrl F', words: 'keys-find' },
  { keys: 'Ctrl S', words: 'keys-save' },
  { keys: 'Ctrl Enter', words: 'keys-save-open' },
  { keys: 'Ctrl Z', words: 'keys-undo' },
  { keys: 'Ctrl Shift Z', words: 'keys-redo' },
  { keys: 'Ctrl Shift H', words: 'keys-history' },
  { keys: 'Ctrl T', words: 'keys-timer' },
  { keys: 'Ctrl E', words: 'keys-export' },
  { keys: 'Ctrl ,', words: 'keys-settings' },
  { keys: 'Ctrl [  Ctrl ]', words: 'keys-back' },
  { keys: 'Ctrl +  Ctrl −  Ctrl 0', words: 'keys-zoom' },
  { keys: 'F6', words: 'keys-part' },
  { keys: 'Esc', words: 'keys-escape' },
  { keys: 'F1  ?', words: 'keys-help' },
];

/** The keys inside a chart. */
export const CHART_KEYS: readonly { keys: string; words: string }[] = [
  { keys: 'Left  Right', words: 'keys-chart-time' },
  { keys: 'Up  Down', words: 'keys-chart-series' },
  { keys: 'Home  End', words: 'keys-chart-ends' },
  { keys: 'Enter', words: 'keys-chart-open' },
  { keys: 'Shift Left  Shift Right', words: 'keys-chart-range' },
  { keys: '0', words: 'keys-chart-whole' },
  { keys: 'T', words: 'keys-chart-table' },
];

/** The keys inside the list of the Library. */
export const LIST_KEYS: readonly { keys: string; words: string }[] = [
  { keys: 'Up  Down', words: 'keys-list-walk' },
  { keys: 'PageUp  PageDown  Home  End', words: 'keys-list-pages' },
  { keys: 'Space  Shift Up  Shift Down', words: 'keys-list-select' },
  { keys: 'Ctrl A', words: 'keys-list-all' },
  { keys: 'Enter', words: 'keys-list-open' },
  { keys: 'Delete', words: 'keys-list-delete' },
];
