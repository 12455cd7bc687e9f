// A key as the desktop names it, and as a person reads it.

const MODIFIERS = ['Control', 'Alt', 'Shift', 'Super'] as const;

/** The pressed key as it is registered: null while only modifiers are down, empty where a modifier is missing. */
export function keyOf(
  event: Pick<KeyboardEvent, 'code' | 'key' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>,
): string | null {
  if (['Control', 'Alt', 'Shift', 'Meta', 'AltGraph', 'OS'].includes(event.key)) return null;
  if (!event.code) return '';
  const down = [event.ctrlKey, event.altKey, event.shiftKey, event.metaKey];
  // A bare letter, or one with Shift, is what one types with.
  if (!event.ctrlKey && !event.altKey && !event.metaKey) return '';
  return [...MODIFIERS.filter((_, nth) => down[nth]), event.code].join('+');
}

/** "Ctrl Alt P" for `Control+Alt+KeyP`. */
export function keyName(key: string): string {
  const short = (part: string) => part.replace(/^Control$/, 'Ctrl').replace(/^(Key|Digit|Arrow)(?=.)/, '');
  return key.split('+').map(short).join(' ');
}
