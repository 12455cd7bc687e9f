// The one list of commands: what each is called, its keys, and where it stands. The key map,
// the palette, the page of keys and the native menu are all made of it.
import { PLACES } from './places';

/** The part of the page of keys, and of the palette, in which a command stands. */
export type Part = 'go' | 'write' | 'change' | 'look' | 'help';

/** A command of the window. */
export interface Command {
  id: string;
  /** The message that names it, everywhere alike. */
  words: string;
  part: Part;
  /** Its keys until the person chooses others: `Mod` is Ctrl, or Cmd on macOS. */
  keys: readonly string[];
  /** The place it leads to, where it leads to one. */
  place?: readonly string[];
  /** A place without which it makes no sense, because it is not built in. */
  needs?: string;
}

/** The sections of Settings, in their order. */
export const SECTIONS = [
  'appearance',
  'language',
  'craft',
  'capture',
  'you',
  'keys',
  'reminders',
  'journal',
  'help',
] as const;

const ALL: readonly Command[] = [
  { id: 'palette', words: 'command-palette', part: 'go', keys: ['Mod+K'] },
  ...PLACES.map((place, at): Command => ({
    id: place,
    words: `nav-${place}`,
    part: 'go',
    keys: [`Mod+${at + 1}`],
    place: [place],
  })),
  { id: 'find', words: 'command-find', part: 'go', keys: ['Mod+F'], needs: 'library' },
  { id: 'week', words: 'week-open', part: 'go', keys: [], place: ['week'] },
  { id: 'history', words: 'command-history', part: 'go', keys: ['Mod+Shift+H'], place: ['history'] },
  { id: 'settings', words: 'command-settings', part: 'go', keys: ['Mod+,'], place: ['settings'] },
  ...SECTIONS.map((section): Command => ({
    id: `settings-${section}`,
    words: `command-settings-${section}`,
    part: 'go',
    keys: [],
    place: ['settings', section],
  })),
  { id: 'back', words: 'command-back', part: 'go', keys: ['Mod+['] },
  { id: 'forward', words: 'command-forward', part: 'go', keys: ['Mod+]'] },
  { id: 'part-next', words: 'command-part-next', part: 'go', keys: ['F6'] },
  { id: 'part-previous', words: 'command-part-previous', part: 'go', keys: ['Shift+F6'] },

  { id: 'capture', words: 'command-capture', part: 'write', keys: ['Mod+L'] },
  { id: 'new', words: 'command-new', part: 'write', keys: ['Mod+N'] },
  { id: 'new-work', words: 'command-new-work', part: 'write', keys: [], place: ['works', 'new'] },
  { id: 'attach', words: 'command-attach', part: 'write', keys: ['Mod+Shift+A'] },
  { id: 'timer', words: 'command-timer', part: 'write', keys: ['Mod+T'] },
  { id: 'save', words: 'command-save', part: 'write', keys: ['Mod+S'] },
  { id: 'import', words: 'command-import', part: 'write', keys: [], place: ['settings', 'journal'] },

  { id: 'undo', words: 'command-undo', part: 'change', keys: ['Mod+Z'] },
  { id: 'redo', words: 'command-redo', part: 'change', keys: ['Mod+Shift+Z'] },
  { id: 'export', words: 'command-export', part: 'change', keys: ['Mod+E'] },
  { id: 'back-up', words: 'command-back-up', part: 'change', keys: [], place: ['settings', 'journal'] },
  { id: 'open', words: 'command-open', part: 'change', keys: [], place: ['settings', 'journal'] },

  { id: 'theme-system', words: 'command-theme-system', part: 'look', keys: [] },
  { id: 'theme-light', words: 'command-theme-light', part: 'look', keys: [] },
  { id: 'theme-dark', words: 'command-theme-dark', part: 'look', keys: [] },
  { id: 'theme-contrast', words: 'command-theme-contrast', part: 'look', keys: [] },
  { id: 'theme-contrast-dark', words: 'command-theme-contrast-dark', part: 'look', keys: [] },
  { id: 'larger', words: 'command-larger', part: 'look', keys: ['Mod+=', 'Mod+Plus'] },
  { id: 'smaller', words: 'command-smaller', part: 'look', keys: ['Mod+-'] },
  { id: 'actual', words: 'command-actual', part: 'look', keys: ['Mod+0'] },
  { id: 'right-way-up', words: 'command-right-way-up', part: 'look', keys: [] },

  { id: 'help', words: 'command-help', part: 'help', keys: ['F1', '?'] },
  { id: 'guide', words: 'command-guide', part: 'help', keys: [], place: ['settings', 'help'] },
  { id: 'check', words: 'command-check', part: 'help', keys: [], place: ['settings', 'journal'] },
  { id: 'details', words: 'command-details', part: 'help', keys: [] },
];

/** Every command that this window has. */
export const COMMANDS: readonly Command[] = ALL.filter(
  (command) => !command.needs || PLACES.some((place) => place === command.needs),
);

/** The parts, in the order in which they are shown. */
export const PARTS: readonly Part[] = ['go', 'write', 'change', 'look', 'help'];

/** A command by its id. */
export const commandOf = (id: string): Command | undefined => COMMANDS.find((command) => command.id === id);

/** The native menu: its titles, and commands in it; `-` is a line. What this window does not have is left out. */
export const MENU: readonly { id: string; words: string; items: readonly string[] }[] = [
  {
    id: 'file',
    words: 'menu-file',
    items: ['new', 'new-work', '-', 'import', 'export', 'back-up', '-', 'open', 'settings'],
  },
  { id: 'edit', words: 'menu-edit', items: ['undo', 'redo', '-', 'find', 'history'] },
  { id: 'go', words: 'menu-go', items: ['palette', '-', ...PLACES, '-', 'back', 'forward'] },
  {
    id: 'view',
    words: 'menu-view',
    items: [
      'theme-system',
      'theme-light',
      'theme-dark',
      'theme-contrast',
      'theme-contrast-dark',
      '-',
      'larger',
      'smaller',
      'actual',
      '-',
      'right-way-up',
    ],
  },
  { id: 'timer', words: 'menu-timer', items: ['timer'] },
  { id: 'help', words: 'menu-help', items: ['help', 'guide', '-', 'check', 'details'] },
];
