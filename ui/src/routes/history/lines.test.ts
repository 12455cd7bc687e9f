import { describe, expect, it } from 'vitest';
import type { HistoryLine } from '../../wire/generated';
import { byDay, merged } from './lines';

const line = (place: number, at = '2026-11-20'): HistoryLine => ({
  change: `d/${place}`,
  place,
  label: `Log ${place}`,
  action: 'log_note',
  door: 'window',
  at,
  at_words: at,
  words: `Log ${place}`,
  rows: 1,
});
const places = (lines: readonly HistoryLine[]) => lines.map((one) => one.place);

describe('the lines of the history', () => {
  it('holds each line once, however the pages overlap', () => {
    const first = merged([], [line(4), line(3)]);
    const later = merged(first, [line(5), line(4)]);
    expect(places(merged(later, [line(2), line(1)])), 'a change that came meanwhile leaves no gap').toEqual([
      5, 4, 3, 2, 1,
    ]);
  });

  it('puts lines under their day once, even where a clock was set back', () => {
    const lines = [line(3, '2026-11-20'), line(2, '2026-11-21'), line(1, '2026-11-20')];
    const days = byDay(lines, (one) => one.at);
    expect(
      days.map((one) => [one.day, places(one.lines)]),
      'a day has one heading',
    ).toEqual([
      ['2026-11-20', [3, 1]],
      ['2026-11-21', [2]],
    ]);
  });
});
