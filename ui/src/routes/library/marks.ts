// A text cut where marks begin and end. The journal says where; nothing is looked for here.
import type { Span } from '../../wire/generated';

export interface Piece {
  text: string;
  marked: boolean;
}

/** The pieces of a text, marked and not, in order. Spans that meet or lie over each other are one; what lies outside of the text is nothing. */
export function pieces(text: string, spans: readonly Span[]): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const from = Math.max(at, span.from);
    const to = Math.min(text.length, span.to);
    if (to <= from) continue;
    if (from > at) found.push({ text: text.slice(at, from), marked: false });
    found.push({ text: text.slice(from, to), marked: true });
    at = to;
  }
  if (at < text.length) found.push({ text: text.slice(at), marked: false });
  return found;
}
