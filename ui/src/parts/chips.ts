// The words of a capture line behind its chips: put in the place of others, or turned back into
// plain text. Places count characters as the reader counts them. What words mean, the journal says.
import type { Chip, Span } from '../wire/generated';

/** What ends a word of the line and is none of it. */
const TAIL = /[:,]$/;

/** The letters between two places, as a text. */
function stand(letters: readonly string[], from: number, to: number): string {
  return letters.slice(from, to).join('');
}

/** The line with other words where a chip came from; in front of everything but the sign where it came from nowhere. */
export function replaced(line: string, span: Span | null, words: string): string {
  const letters = [...line];
  if (!span) {
    const sign = /^\s*[!?>]\s*/.exec(line)?.[0] ?? '';
    return `${sign}${words} ${line.slice(sign.length)}`.trimEnd();
  }
  const tail = TAIL.exec(stand(letters, span.from, span.to))?.[0] ?? '';
  return stand(letters, 0, span.from) + words + tail + stand(letters, span.to, letters.length);
}

/** The line with what a chip came from as plain text, at the beginning of the text that is there. */
export function plainer(line: string, chip: Chip, chips: readonly Chip[]): string {
  if (!chip.span) return line;
  const { from, to } = chip.span;
  const letters = [...line];
  const texts = chips.flatMap((one) => (one.kind === 'text' && one.span ? [one.span] : []));
  const inside = texts.some((text) => text.from <= from && to <= text.to);
  if (inside || chip.kind === 'kind') {
    return `${stand(letters, 0, from)}\\${stand(letters, from, letters.length)}`;
  }
  const newline = letters.indexOf('\n');
  const end = newline < 0 ? letters.length : newline;
  const text = texts.find((one) => one.from >= to)?.from ?? end;
  const words = stand(letters, from, to).replace(TAIL, '');
  const head = `${stand(letters, 0, from)}${stand(letters, to, text)}`.replace(/\s+/g, ' ').trim();
  const rest = stand(letters, text, end);
  const first = [head, `\\${words}`, rest].filter(Boolean).join(' ');
  return first + stand(letters, end, letters.length);
}

/** How an area is written: by its path, in quotation marks where a space stands in it. */
export function areaWords(path: string): string {
  return /[\s,:=]/.test(path) ? `+"${path}"` : `+${path}`;
}

/** How a work is written. */
export function workWords(title: string): string {
  return /[\s,:=]/.test(title) ? `#"${title}"` : `#${title}`;
}

/** The line as another kind: with its sign, or with none. */
export function signed(line: string, sign: string): string {
  const bare = line.replace(/^\s*[!?>]\s*/, '');
  return sign ? `${sign} ${bare}` : bare;
}

/** The sign with which a line begins. */
export function signOf(line: string): '' | '!' | '?' | '>' {
  return (/^\s*([!?>])/.exec(line)?.[1] ?? '') as '' | '!' | '?' | '>';
}

/** The lines of a pasted text that hold something. */
export function filled(text: string): number {
  let count = 0;
  for (const line of text.split('\n')) if (line.trim()) count += 1;
  return count;
}
