import { describe, expect, it } from 'vitest';
import { Moment } from './moment.svelte';
import { keeping, keptOf, MOST, NOTHING } from './moments';

function store() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

describe('the moment of a page', () => {
  it('is found again by a page of the same name, and by no other', () => {
    const kept = store();
    const first = new Moment('areas/1', kept);
    first.choose('2024-02-03');
    first.range('2023-01-01', '2024-12-31');
    const again = new Moment('areas/1', kept);
    expect([again.on, again.from, again.to], 'Back and a restart make the page anew').toEqual([
      '2024-02-03',
      '2023-01-01',
      '2024-12-31',
    ]);
    expect(new Moment('areas/2', kept).narrowed, 'another page has a moment of its own').toBe(false);
  });

  it('is whole again at once, also for later', () => {
    const kept = store();
    const moment = new Moment('areas/1', kept);
    moment.range('2023-01-01', null);
    expect(moment.narrowed, 'one open end is still a part').toBe(true);
    moment.whole();
    expect(moment.narrowed, 'everything is shown').toBe(false);
    expect(new Moment('areas/1', kept).from, 'and nothing old comes back').toBeNull();
  });

  it('never keeps what only lies under the pointer', () => {
    const kept = store();
    const moment = new Moment('areas/1', kept);
    moment.hover = '2024-02-03';
    moment.choose('2024-01-01');
    expect(new Moment('areas/1', kept).hover, 'a page opens with no pointer over it').toBeNull();
  });
});

describe('what is kept of moments', () => {
  it('takes nothing on trust', () => {
    expect(keptOf('no JSON', 'a'), 'a damaged text is no text').toEqual(NOTHING);
    expect(keptOf('{"a":1}', 'a'), 'nor is another shape').toEqual(NOTHING);
    expect(keptOf('[["a",{"on":"yesterday","from":7}]]', 'a'), 'nor a day that is none').toEqual(NOTHING);
    expect(keptOf('[["a",null]]', 'a'), 'nor nothing at all').toEqual(NOTHING);
  });

  it('forgets the page that was chosen in longest ago', () => {
    let text: string | null = null;
    for (let page = 0; page <= MOST; page += 1) {
      text = keeping(text, String(page), { on: '2024-01-01', from: null, to: null });
    }
    expect(keptOf(text, '0').on, 'the first one is gone').toBeNull();
    expect(keptOf(text, '1').on, 'the second is still there').toBe('2024-01-01');
  });

  it('keeps no page in which nothing is chosen', () => {
    expect(keeping(keeping(null, 'a', { ...NOTHING, on: '2024-01-01' }), 'a', NOTHING), 'it is empty').toBe(
      '[]',
    );
  });
});
