// A language that nobody speaks: English, accented, longer by two fifths and in brackets. On a screen in it, a sentence without accents is
// not in the message files, and one without its closing bracket is cut off. Rust has the same rule for its sentences.

const ACCENTED: Record<string, string> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  y: 'ý',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
};

/** The text of a message made longer; what holds no letter stays as it is. */
export function pseudo(text: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return text;
  const accented = text.replace(/[aeiouyAEIOU]/g, (letter) => ACCENTED[letter] ?? letter);
  return `[${accented}${'~'.repeat(2 * Math.ceil(letters / 5))}]`;
}
