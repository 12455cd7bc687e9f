import { describe, expect, it } from 'vitest';
import type { Mark, NavNode, Opens } from '../wire/generated';
import { areCards, countOf, keyOf, openedBy } from './opened';

const stop: NavNode = { mark: 0, date: '2026-03-12', series: 1 };
const bin = { count: 512, from: '2014-03-01', to: '2014-06-30' };

function mark(opens: Opens | undefined, more: Partial<Mark> = {}): Mark {
  const shape = { rect: { left: 0, top: 0, right: 10, bottom: 10 } } as unknown as Mark['shape'];
  return { shape, style: {}, layer: 'marks', part: 'datum', ...(opens ? { opens } : {}), ...more };
}

describe('what a mark opens', () => {
  it('opens the works behind a reading, of the area that the mark names', () => {
    expect(
      openedBy(mark({ reading: { area: 'glaze', on: '2026-01-02' } }), stop),
      'the reading’s own day counts, not the stop’s',
    ).toEqual({ kind: 'reading', area: 'glaze', on: '2026-01-02' });
  });

  it('opens the time behind a bar, of an area or of everything', () => {
    const days = { from: '2026-03-01', to: '2026-03-31' };
    expect(openedBy(mark({ time: { area: 'glaze', ...days } }), stop), 'an area’s').toEqual({
      kind: 'time',
      area: 'glaze',
      ...days,
    });
    expect(openedBy(mark({ time: { area: null, ...days } })), 'everything, and no stop is needed').toEqual({
      kind: 'time',
      area: null,
      ...days,
    });
  });

  it('opens the entries of a mark on the day of its stop', () => {
    expect(openedBy(mark('entries', { refs: ['a', 'b'] }), stop), 'what it names').toEqual({
      kind: 'entries',
      entries: ['a', 'b'],
      on: '2026-03-12',
      bin: null,
    });
    expect(openedBy(mark('entries', { refs: ['a'], bin }), stop), 'with how many there are').toMatchObject({
      bin: { count: 512 },
    });
  });

  it('opens the entries of a mark that only names them', () => {
    expect(openedBy(mark(undefined, { refs: ['a'] })), 'a mark of an older Scene').toMatchObject({
      kind: 'entries',
      on: null,
    });
  });

  it('names no entry twice', () => {
    expect(openedBy(mark('entries', { refs: ['a', 'b', 'a'] })), 'each is shown once').toMatchObject({
      entries: ['a', 'b'],
    });
  });

  it('opens nothing where nothing stands behind', () => {
    expect(openedBy(mark('entries'), stop), 'no entry').toBeNull();
    expect(openedBy(mark(undefined), stop), 'decoration').toBeNull();
  });
});

describe('the drawer', () => {
  it('shows up to three whole and more as lines', () => {
    expect(areCards(['a', 'b', 'c']), 'three').toBe(true);
    expect(areCards(['a', 'b', 'c', 'd']), 'four').toBe(false);
  });

  it('counts what the mark stands for, and never less than it names', () => {
    expect(countOf(['a'], bin), 'as told').toBe(512);
    expect(countOf(['a', 'b'], null), 'as named').toBe(2);
    expect(countOf(['a', 'b'], { ...bin, count: 1 }), 'never less').toBe(2);
  });

  it('begins anew for another thing, and stays for the same', () => {
    const march = { kind: 'time', area: null, from: '2026-03-01', to: '2026-03-31' } as const;
    expect(keyOf(march), 'the same').toBe(keyOf({ ...march }));
    expect(keyOf(march), 'another area').not.toBe(keyOf({ ...march, area: 'glaze' }));
  });
});
