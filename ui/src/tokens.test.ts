// Computes every contrast that the look promises, from the token file itself.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../assets/tokens.css', import.meta.url), 'utf8');

type Tokens = Record<string, string>;

function block(selector: string): Tokens {
  const begin = css.indexOf(`${selector} {`);
  const body = css.slice(css.indexOf('{', begin) + 1, css.indexOf('}', begin));
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const root = block(':root');
const themes: Record<string, Tokens> = {
  light: root,
  dark: { ...root, ...block('[data-theme="dark"]') },
  contrast: { ...root, ...block('[data-theme="contrast"]') },
  'contrast-dark': { ...root, ...block('[data-theme="contrast-dark"]') },
  print: { ...root, ...block('[data-theme="print"]') },
};

function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function ratio(tokens: Tokens, one: string, other: string): number {
  const a = luminance(tokens[one] ?? '');
  const b = luminance(tokens[other] ?? '');
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const GROUNDS = ['land', 'wash', 'well', 'paper', 'sheet'];
const LINES = ['line-1', 'line-2', 'line-3', 'line-4', 'line-5', 'claimed-line', 'silt-dot', 'outline'];

describe.each(Object.entries(themes))('%s', (name, tokens) => {
  const strict = name.startsWith('contrast');

  it.each(['ink', 'ink-soft', 'ink-faint'])('%s can be read on every ground', (ink) => {
    for (const ground of [...GROUNDS, 'sea']) {
      expect(ratio(tokens, ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('edges are seen on every ground', () => {
    for (const ground of GROUNDS) {
      expect(ratio(tokens, 'edge', ground), `edge on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(['note', 'danger', 'caution', 'done'])('%s can be read on its wash and on paper', (status) => {
    for (const ground of [`${status}-wash`, 'paper', 'sheet']) {
      expect(ratio(tokens, status, ground), `${status} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('the one action can be read, and so can links on every ground', () => {
    expect(ratio(tokens, 'on-accent', 'accent'), 'words on the action').toBeGreaterThanOrEqual(4.5);
    for (const ground of GROUNDS) {
      expect(ratio(tokens, 'accent', ground), `accent on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('the focus ring is seen on every ground', () => {
    for (const ground of [...GROUNDS, 'sea']) {
      expect(ratio(tokens, 'note', ground), `note on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  });

  it('chart lines are seen on the sea and on the band of a role', () => {
    for (const line of LINES) {
      expect(ratio(tokens, line, 'sea'), `${line} on sea`).toBeGreaterThanOrEqual(strict ? 6 : 3);
      expect(ratio(tokens, line, 'land'), `${line} on land`).toBeGreaterThanOrEqual(strict ? 6 : 3);
    }
  });

  it('the water deepens away from the ground', () => {
    const steps = [1, 2, 3, 4, 5, 6, 7].map((rung) => ratio(tokens, `water-${rung}`, 'paper'));
    if (name === 'contrast-dark') return;
    expect(steps, 'each rung lies farther from the paper than the one above it').toEqual(
      [...steps].sort((a, b) => a - b),
    );
  });
});

describe('the figures of the look', () => {
  it.each([
    ['light', 'edge', 'land', 3.28],
    ['light', 'ink', 'paper', 15.4],
    ['light', 'ink-faint', 'land', 4.88],
    ['light', 'note', 'note-wash', 5.38],
    ['light', 'line-1', 'sea', 4.75],
    ['dark', 'edge', 'wash', 3.27],
    ['dark', 'ink-faint', 'wash', 4.92],
    ['dark', 'line-4', 'sea', 4.77],
    ['contrast', 'line-2', 'paper', 8.22],
    ['contrast-dark', 'note', 'paper', 12.7],
  ])('%s: %s on %s is %d', (theme, one, other, stated) => {
    expect(ratio(themes[theme] ?? {}, one, other), 'as the look states it').toBeCloseTo(stated, 1);
  });
});
