// The one list of commands, and everything that is made of it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS, MENU, PARTS, commandOf } from './commands';
import { PLACES } from './places';
import { chordOf, isSingle, keysOf, mayBe, ownerOf, shown } from './keys';

const words = join(new URL('../../..', import.meta.url).pathname, 'assets/words/en');
const said = readdirSync(words)
  .filter((name) => name.endsWith('.ftl'))
  .map((name) => readFileSync(join(words, name), 'utf8'))
  .join('\n');

const press = (key: string, held: Partial<KeyboardEvent> = {}): KeyboardEvent =>
  ({
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    code: '',
    ...held,
    key,
  }) as KeyboardEvent;

describe('the list of commands', () => {
  it('names each command once', () => {
    const ids = COMMANDS.map((command) => command.id);
    expect(new Set(ids).size, 'menu, palette and settings tell commands apart by this word').toBe(ids.length);
  });

  it('gives no key twice', () => {
    const keys = COMMANDS.flatMap((command) => command.keys);
    expect(new Set(keys).size, 'the second command of a key could never be reached').toBe(keys.length);
  });

  it('gives no key that belongs to text fields or lists', () => {
    const wrong = COMMANDS.flatMap((command) => command.keys).filter((chord) => !mayBe(chord));
    expect(wrong, 'whoever types would lose it').toEqual([]);
  });

  it('has words for every command, and every part', () => {
    const keys = [...COMMANDS.map((command) => command.words), ...PARTS.map((part) => `keys-${part}`)];
    const missing = keys.filter((key) => !said.includes(`\n${key} = `));
    expect(missing, 'a command without words shows its key').toEqual([]);
  });

  it('holds everything that stands in a menu, but what this window does not have', () => {
    const absent = MENU.flatMap((menu) => menu.items).filter((id) => id !== '-' && !commandOf(id));
    const built = PLACES.some((place) => (place as string) === 'library');
    expect(absent, 'a menu item is in the palette under the same name').toEqual(built ? [] : ['find']);
  });

  it('reaches every place of the rail by a key', () => {
    const reached = PLACES.map((place) => commandOf(place)?.keys[0]);
    expect(reached, 'Ctrl and the place in the rail').toEqual(PLACES.map((_, at) => `Mod+${at + 1}`));
  });
});

describe('the key map', () => {
  it('reads pressed keys as the list writes them', () => {
    const read = [
      chordOf(press('k', { ctrlKey: true })),
      chordOf(press('K', { metaKey: true })),
      chordOf(press('H', { ctrlKey: true, shiftKey: true })),
      chordOf(press('+', { ctrlKey: true, shiftKey: true })),
      chordOf(press('?', { shiftKey: true })),
      chordOf(press('F6', { shiftKey: true })),
      chordOf(press('Control', { ctrlKey: true })),
    ];
    expect(read, 'Shift counts only where the key alone does not say it').toEqual([
      'Mod+K',
      'Mod+K',
      'Mod+Shift+H',
      'Mod+Plus',
      '?',
      'Shift+F6',
      null,
    ]);
  });

  it('knows keys of other alphabets by their place on the board', () => {
    expect(chordOf(press('л', { ctrlKey: true, code: 'KeyK' })), 'Ctrl+K on a Cyrillic board').toBe('Mod+K');
  });

  it('follows what the person chose', () => {
    const chosen = { history: 'Mod+J', undo: '' };
    expect(ownerOf('Mod+J', chosen)?.id, 'the new key leads there').toBe('history');
    expect(ownerOf('Mod+Shift+H', chosen), 'the old one leads nowhere').toBeUndefined();
    expect(ownerOf('Mod+Z', chosen), 'a cleared one neither').toBeUndefined();
    const undo = commandOf('undo');
    expect(undo && keysOf(undo, chosen), 'and the list shows none').toEqual([]);
  });

  it('tells keys that type from those that never do', () => {
    expect(['?', 'G', 'Shift+G'].every(isSingle), 'these type where one types').toBe(true);
    expect(['F1', 'Shift+F6', 'Mod+K', 'Alt+G'].some(isSingle), 'these do not').toBe(false);
  });

  it('shows keys as they stand on the board', () => {
    expect(shown('Mod+Shift+H'), 'as KeyCap parts them').toBe('Ctrl Shift H');
    expect(shown('Mod+Plus'), 'a plus is a plus').toBe('Ctrl +');
  });
});
