import { describe, expect, it } from 'vitest';
import { drawn, Layout, pagesFor, reveal, stride, tooFar } from './window';

describe('a layout', () => {
  it('is the entries themselves where nothing is grouped', () => {
    const layout = new Layout(206_000);
    expect(layout.rows, 'a row for each').toBe(206_000);
    expect(layout.at(205_999), 'the last one').toEqual({ entry: 205_999 });
    expect(layout.rowOf(17), 'its own row').toBe(17);
  });

  it('has a heading before each group', () => {
    const layout = new Layout(5, [
      { name: 'Tea bowls', count: 2 },
      { name: 'Settle', count: 3 },
    ]);
    const rows = Array.from({ length: layout.rows }, (_, row) => layout.at(row));
    expect(rows, 'heading, its entries, and so on').toEqual([
      { head: 0 },
      { entry: 0 },
      { entry: 1 },
      { head: 1 },
      { entry: 2 },
      { entry: 3 },
      { entry: 4 },
    ]);
  });

  it('finds the row of each entry again, however the groups lie', () => {
    const sizes = [1, 7, 1, 1, 40, 3, 200, 1];
    const groups = sizes.map((count) => ({ name: '', count }));
    const total = sizes.reduce((sum, count) => sum + count, 0);
    const layout = new Layout(total, groups);
    for (let entry = 0; entry < total; entry += 1) {
      expect(layout.at(layout.rowOf(entry)), 'there and back').toEqual({ entry });
    }
    expect(layout.rows, 'a heading for each group').toBe(total + sizes.length);
  });
});

describe('the rows that are drawn', () => {
  it('are those that are seen, with some to spare', () => {
    expect(drawn(3600, 360, 36, 206_000, 5), 'ten seen, five on either side').toEqual({
      first: 95,
      last: 115,
    });
    expect(drawn(3618, 360, 36, 206_000, 0), 'a row that is half seen is drawn').toEqual({
      first: 100,
      last: 111,
    });
  });

  it('never reach past either end', () => {
    expect(drawn(0, 360, 36, 4, 5), 'fewer than fit').toEqual({ first: 0, last: 4 });
    expect(drawn(90_000, 360, 36, 4, 5), 'the list became shorter meanwhile').toEqual({ first: 4, last: 4 });
    expect(drawn(-40, 360, 36, 100, 0), 'a list that springs back').toEqual({ first: 0, last: 9 });
    expect(drawn(0, 360, 0, 100, 5), 'before its height is known').toEqual({ first: 0, last: 0 });
  });
});

describe('a row that is gone to', () => {
  it('is brought in by as little as is needed', () => {
    expect(reveal(12, 360, 360, 36), 'seen already').toBe(360);
    expect(reveal(3, 360, 360, 36), 'from above').toBe(108);
    expect(reveal(20, 360, 360, 36), 'from below').toBe(396);
  });

  it('is a page away but one, and never none', () => {
    expect(stride(370, 36), 'ten fit').toBe(9);
    expect(stride(20, 36), 'a list lower than a row').toBe(1);
  });
});

describe('the pages', () => {
  it('are asked for from the middle outward', () => {
    expect(pagesFor(190, 420, 100), 'what is looked at comes first').toEqual([3, 2, 4, 1]);
    expect(pagesFor(0, 100, 100), 'one page, and not the next').toEqual([0]);
    expect(pagesFor(5, 5, 100), 'nothing is seen').toEqual([]);
  });

  it('go where they lie farthest', () => {
    expect(tooFar([0, 1, 2, 40, 41, 42], 41, 3), 'near ones stay').toEqual([2, 1, 0]);
    expect(tooFar([7], 7, 3), 'few enough').toEqual([]);
  });
});
