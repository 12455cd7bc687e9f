import { describe, expect, it } from 'vitest';
import { blockOf, daysBack } from './block';

describe('a pasted block', () => {
  it('is read by lines and tabs, as spreadsheets write it', () => {
    expect(blockOf('90\t\t1:30\r\n 45 \t5\r\n'), 'empty cells keep their place').toEqual([
      ['90', '', '1:30'],
      ['45', '5'],
    ]);
  });
  it('leaves one word to the field', () => {
    expect(blockOf('1:30'), 'the field takes it as typed').toBeNull();
  });
});

describe('the first day of a week', () => {
  it('is the Monday or the Sunday before', () => {
    expect(
      [0, 1, 5].map((day) => daysBack(day, 1)),
      'from Monday',
    ).toEqual([6, 0, 4]);
    expect(
      [0, 1, 6].map((day) => daysBack(day, 7)),
      'from Sunday',
    ).toEqual([0, 1, 6]);
  });
});
