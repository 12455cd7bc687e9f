// Lines of the history, as they come page by page.
import type { HistoryLine } from '../../wire/generated';

/** Lines read before and now, each once, the newest first. */
export function merged(known: readonly HistoryLine[], read: readonly HistoryLine[]): HistoryLine[] {
  const all = new Map([...known, ...read].map((line) => [line.place, line]));
  return [...all.values()].sort((a, b) => b.place - a.place);
}

/** Lines under their days, in their order. */
export function byDay(
  lines: readonly HistoryLine[],
  dayOf: (line: HistoryLine) => string,
): { day: string; lines: HistoryLine[] }[] {
  const days: { day: string; lines: HistoryLine[] }[] = [];
  for (const line of lines) {
    const day = dayOf(line);
    const last = days.at(-1);
    if (last?.day === day) last.lines.push(line);
    else days.push({ day, lines: [line] });
  }
  // A clock that was set back makes a second group of a day, which needs a name of its own.
  return days
    .filter((one, at) => days.findIndex((other) => other.day === one.day) === at)
    .map((one) => ({
      day: one.day,
      lines: days.filter((other) => other.day === one.day).flatMap((other) => other.lines),
    }));
}
