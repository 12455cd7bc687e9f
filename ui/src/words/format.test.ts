import { describe, expect, it } from 'vitest';
import { day, dayInYear, daysBetween, depth, grouped, halfRungs, longDay, minutes, plusDays } from './format';

describe('days', () => {
  it('counts civil days across years', () => {
    expect(daysBetween('2026-05-17', '2026-11-20'), 'the days of example E5').toBe(187);
    expect(plusDays('2024-02-28', 1), 'a leap day').toBe('2024-02-29');
    expect(daysBetween('0099-12-31', '0100-01-01'), 'early years are not moved by a century').toBe(1);
  });

  it('shows a month as a month and a year as a year', () => {
    expect(day('2026-11-19'), 'a day').toBe('19 Nov 2026');
    expect(day('2026-11-30', 'month'), 'a month').toBe('Nov 2026');
    expect(day('2026-12-31', 'year'), 'a year').toBe('2026');
    expect(dayInYear('2026-11-19'), 'inside its year').toBe('Thu 19 Nov');
    expect(longDay('2026-11-20'), 'in full').toBe('Friday 20 November 2026');
  });
});

describe('numbers', () => {
  it('shows thirtieths as two decimals, by the rule of the model', () => {
    expect(depth(100), 'E1 at its end').toBe('3.33');
    expect(depth(79), 'E1 in 1964').toBe('2.63');
    expect(depth(15), 'half a rung').toBe('0.50');
    expect(depth(-17), 'a difference keeps its sign').toBe('\u22120.57');
  });

  it('shows time as hours and minutes', () => {
    expect(minutes(90), 'hours and minutes').toBe('1 h 30');
    expect(minutes(65), 'the minutes keep two figures').toBe('1 h 05');
    expect(minutes(45), 'minutes alone').toBe('45 min');
    expect(minutes(1260), 'hours alone').toBe('21 h');
    expect(grouped(1204), 'in groups of three').toBe('1,204');
    expect(halfRungs(7), 'half rungs').toBe('3.5');
  });
});
