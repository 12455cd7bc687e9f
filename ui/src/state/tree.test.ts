import { describe, expect, it } from 'vitest';
import type { AreaLine } from '../wire/generated';
import { choices, ladderOf, neighbours } from './tree';

const line = (some: Partial<AreaLine>) => some as AreaLine;
const rungs = [{ key: 'follows', name: 'Follows' }];
const areas = [
  line({ id: 'c', name: 'Ceramics', path: 'Ceramics', kind: 'craft', ladder: { rungs } }),
  line({ id: 'g', name: 'Glaze', path: 'Ceramics/Glaze', kind: 'area', parent: 'c' }),
  line({ id: 'a', name: 'Ash', path: 'Ceramics/Glaze/Ash', kind: 'technique', parent: 'g' }),
  line({ id: 'r', name: 'Raku', path: 'Ceramics/Raku', kind: 'area', parent: 'c', retired_on: '2020-01-01' }),
];

describe('the tree', () => {
  it('finds the ladder of the craft, however deep one stands', () => {
    expect(ladderOf(areas, 'a'), 'a technique is rated on the craft’s ladder').toBe(rungs);
    expect(ladderOf(areas, 'c'), 'and so is the craft').toBe(rungs);
  });

  it('has no rungs for an area that is not there', () => {
    expect(ladderOf(areas, 'x'), 'nothing is made up').toEqual([]);
  });

  it('offers what is not retired, with the names above it', () => {
    expect(
      choices(areas).map((choice) => `${choice.above} > ${choice.name}`),
      'two areas of one name are told apart by what is above them',
    ).toEqual([' > Ceramics', 'Ceramics > Glaze', 'Ceramics / Glaze > Ash']);
  });

  it('puts beside an area the others of its craft only', () => {
    const two = [...areas, line({ id: 'd', name: 'Drawing', path: 'Drawing', kind: 'craft' })];
    expect(
      neighbours(two, 'g').map((one) => one.id),
      'another craft has another ladder, and what is retired is not offered',
    ).toEqual(['c', 'a']);
  });
});
