// Which works the gallery shows, and in which order. What a work is, the journal said.
import type { AreaLine, WorkLine } from '../../wire/generated';

export const ORDERS = ['touched', 'title', 'begun', 'hours'] as const;
export const STATES = ['', 'open', 'finished'] as const;
export const STRENGTHS = ['', 'witnessed', 'shown', 'claimed', 'none'] as const;

/** What is chosen over the gallery; an empty text chooses everything. */
export interface Sieve {
  area: string;
  year: string;
  state: (typeof STATES)[number];
  strength: (typeof STRENGTHS)[number];
  order: (typeof ORDERS)[number];
}

export const EVERYTHING: Sieve = { area: '', year: '', state: '', strength: '', order: 'touched' };

const isIn = (list: readonly string[], value: unknown) => typeof value === 'string' && list.includes(value);

/** Whether something that was kept is a choice over the gallery. */
export function isSieve(kept: unknown): kept is Sieve {
  if (typeof kept !== 'object' || kept === null) return false;
  const sieve = kept as Record<string, unknown>;
  return (
    typeof sieve.area === 'string' &&
    typeof sieve.year === 'string' &&
    isIn(STATES, sieve.state) &&
    isIn(STRENGTHS, sieve.strength) &&
    isIn(ORDERS, sieve.order)
  );
}

/** An area and all that lies below it. */
export function below(areas: readonly AreaLine[], id: string): Set<string> {
  const found = new Set([id]);
  // Parents stand before what lies below them.
  for (const line of areas) if (line.parent && found.has(line.parent)) found.add(line.id);
  return found;
}

/** The years in which works were made, newest first; one that goes on fills the years until today. */
export function yearsOf(works: readonly WorkLine[], today: string): string[] {
  const years = new Set<number>();
  for (const work of works) {
    const [from, to] = span(work, today);
    for (let year = from; year <= to && year > 0; year++) years.add(year);
  }
  return [...years].sort((a, b) => b - a).map(String);
}

function span(work: WorkLine, today: string): [number, number] {
  const year = (day: string | null) => Number((day ?? '').slice(0, 4));
  const goesOn = work.started && !work.finished;
  return [year(work.first), Math.max(year(work.last), goesOn ? year(today) : 0)];
}

/** The works that are chosen, in the order that is chosen. */
export function sifted(
  works: readonly WorkLine[],
  sieve: Sieve,
  areas: readonly AreaLine[],
  today: string,
): WorkLine[] {
  const wanted = sieve.area ? below(areas, sieve.area) : null;
  const year = Number(sieve.year);
  const found = works.filter((work) => {
    if (wanted && !work.areas.some((area) => wanted.has(area))) return false;
    if (sieve.state && (sieve.state === 'finished') !== Boolean(work.finished)) return false;
    if (sieve.strength && (work.strength ?? 'none') !== sieve.strength) return false;
    if (!year) return true;
    const [from, to] = span(work, today);
    return from <= year && year <= to;
  });
  switch (sieve.order) {
    case 'title':
      return found.sort((a, b) => a.title.localeCompare(b.title));
    case 'begun':
      return found.sort((a, b) => (a.first ?? '9').localeCompare(b.first ?? '9'));
    case 'hours':
      return found.sort((a, b) => hours(b) - hours(a));
    case 'touched':
      return found;
  }
}

const hours = (work: WorkLine) => work.making_min + work.overseeing_min;
