import { describe, expect, it } from 'vitest';
import { isolated, stretches } from './stretches';

describe('names that run from right to left', () => {
  it('leaves numbers and commas outside', () => {
    expect(isolated('5 × 3 אב, 4 × 2 גד'), 'the weights keep their places').toBe(
      '5 × 3 \u2068אב\u2069, 4 × 2 \u2068גד\u2069',
    );
  });

  it('keeps the words of one name together', () => {
    expect(stretches('שלום עולם, 3.33'), 'two words are one stretch').toEqual([
      { text: 'שלום עולם', leftward: true },
      { text: ', 3.33', leftward: false },
    ]);
  });

  it('ends a turn with the name that has it', () => {
    expect(isolated('רישום \u202egnp.exe, 3.33'), 'what is said of it runs as it should').toBe(
      '\u2068רישום\u2069 gnp.exe, 3.33',
    );
  });

  it('has nothing to do elsewhere', () => {
    expect(isolated('Welting, 3.33'), 'the text as it is').toBe('Welting, 3.33');
  });
});
