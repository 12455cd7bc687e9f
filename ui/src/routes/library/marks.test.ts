import { describe, expect, it } from 'vitest';
import { pieces } from './marks';

describe('a text with marks', () => {
  it('is cut where they begin and end, and nothing of it is lost', () => {
    expect(pieces('First even ash glaze', [{ from: 11, to: 14 }]), 'one in the middle').toEqual([
      { text: 'First even ', marked: false },
      { text: 'ash', marked: true },
      { text: ' glaze', marked: false },
    ]);
    expect(pieces('ash', []), 'none').toEqual([{ text: 'ash', marked: false }]);
    expect(pieces('', [{ from: 0, to: 3 }]), 'nothing to mark').toEqual([]);
  });

  it('takes spans that lie over each other, come late or reach too far', () => {
    const spans = [
      { from: 4, to: 40 },
      { from: 0, to: 2 },
      { from: 1, to: 3 },
    ];
    const cut = pieces('abcdefgh', spans);
    expect(cut.map((piece) => piece.text).join(''), 'each letter once').toBe('abcdefgh');
    expect(
      cut.filter((piece) => !piece.marked),
      'only what no span holds',
    ).toEqual([{ text: 'd', marked: false }]);
  });
});
