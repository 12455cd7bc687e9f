// Stretches that run from right to left, which would pull the numbers beside them to their other side.

/** Part of a text, and whether it runs from right to left. */
export interface Stretch {
  text: string;
  leftward: boolean;
}

// Letters with what joins them; a digit is never part of a stretch, so a number keeps its place.
const LETTER = String.raw`[\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Adlam}]\p{M}*`;
const JOINT = String.raw`[ \u00a0\-'"’.\u200c\u200d]*`;
const LEFTWARD = new RegExp(`(${LETTER}(?:${JOINT}${LETTER})*)`, 'u');

// Turns inside of a name would turn the words around it too.
const TURNS = /[\u202a-\u202e\u2066-\u2069]/gu;

/** The text in stretches of one direction. */
export function stretches(text: string): Stretch[] {
  const parts = text
    .replace(TURNS, '')
    .split(LEFTWARD)
    .map((part, at) => ({ text: part, leftward: at % 2 === 1 }));
  return parts.filter((part) => part.text !== '');
}

/** The text with every such stretch between isolation marks; for words that are drawn and not copied. */
export function isolated(text: string): string {
  return stretches(text)
    .map((part) => (part.leftward ? `\u2068${part.text}\u2069` : part.text))
    .join('');
}
