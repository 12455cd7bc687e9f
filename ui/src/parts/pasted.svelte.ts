// A text that was pasted into the capture line, and its lines while they are looked over.
import { call } from '../wire/call';
import type { LineChosen, ListedLine, Readings } from '../wire/generated';
import { filled } from './chips';

/** The most characters that an entry takes. */
export const LONGEST_TEXT = 20_000;
/** The most lines that are one list. */
export const LONGEST_LIST = 500;

/** What was pasted, with what stood around it in the line. */
export interface Pasted {
  text: string;
  characters: number;
  lines: number;
}

/** Looks a pasted text over; null where it is a line like any that is typed. */
export function lookOver(pasted: string, whole: string): Pasted | null {
  let characters = 0;
  for (const letter of whole) characters += letter ? 1 : 0;
  if (characters > LONGEST_TEXT) return { text: whole, characters, lines: 1 };
  const lines = filled(pasted) > 1 ? filled(whole) : 1;
  return lines > 1 ? { text: whole, characters, lines } : null;
}

/** One line of a pasted list, which may be mended or left out. */
export class PastedLine {
  text = $state('');
  out = $state(false);
  /** Which of its readings is meant; below 0 none is chosen. */
  nth = $state(-1);
  readings = $state.raw<Readings>();
  /** The words that `readings` are of. */
  read = '';

  constructor(listed: ListedLine) {
    this.text = listed.line;
    this.read = listed.line;
    this.readings = listed.readings;
  }

  get asks(): boolean {
    return !this.out && (this.readings?.readings.length ?? 0) > 1 && this.nth < 0;
  }
  get refused(): boolean {
    return !this.out && Boolean(this.readings?.refused);
  }
  get counts(): boolean {
    return !this.out && Boolean(this.text.trim());
  }
  get chosen(): LineChosen {
    return { line: this.text, ...(this.nth >= 0 ? { choice: { nth: this.nth } } : {}) };
  }
}

/** Every line of a text with what it means. */
export async function linesOf(text: string): Promise<PastedLine[]> {
  const listed = await call('read_capture_list', { line: text });
  return listed.map((one) => new PastedLine(one));
}
