// A block of cells from a spreadsheet: rows by lines, columns by tabs. What a cell means is read by the journal.

/** The texts of a pasted block; null for one word, which belongs to the field it is pasted into. */
export function blockOf(pasted: string): string[][] | null {
  const text = pasted.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  if (!text.includes('\t') && !text.includes('\n')) return null;
  return text.split('\n').map((line) => line.split('\t').map((cell) => cell.trim()));
}

/** The first day of the week that holds a day; `first` is 1 for Monday and 7 for Sunday, `weekday` 0 for Sunday. */
export function daysBack(weekday: number, first: number): number {
  return (weekday - (first % 7) + 7) % 7;
}
