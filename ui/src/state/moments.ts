// What is kept of a page's chosen day and range, as text. Pages are kept newest first, so that the oldest is the one that is forgotten.

/** A chosen day and a chosen range; null is no day, and an open end. */
export interface Chosen {
  on: string | null;
  from: string | null;
  to: string | null;
}

/** Nothing chosen: no day, the whole range. */
export const NOTHING: Chosen = { on: null, from: null, to: null };

/** The most pages of which a choice is kept. */
export const MOST = 60;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function list(text: string | null): [string, Chosen][] {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => Array.isArray(one) && typeof one[0] === 'string') : [];
  } catch {
    return [];
  }
}

/** What was kept of a page. Whatever is no day is none, because the text may have been written by another version. */
export function keptOf(text: string | null, page: string): Chosen {
  const found: unknown = list(text).find(([name]) => name === page)?.[1];
  if (typeof found !== 'object' || found === null) return NOTHING;
  const day = (part: string): string | null => {
    const value = (found as Record<string, unknown>)[part];
    return typeof value === 'string' && DAY.test(value) ? value : null;
  };
  return { on: day('on'), from: day('from'), to: day('to') };
}

/** The text with a page's new choice. A page on which nothing is chosen is not kept. */
export function keeping(text: string | null, page: string, chosen: Chosen): string {
  const others = list(text).filter(([name]) => name !== page);
  const any = chosen.on !== null || chosen.from !== null || chosen.to !== null;
  return JSON.stringify((any ? [[page, chosen], ...others] : others).slice(0, MOST));
}
