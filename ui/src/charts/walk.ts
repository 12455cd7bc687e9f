// Keys and hover over a Scene's `nav`: the one small controller for every chart. It knows
// places and order, and nothing of what they mean.

/** What the walk needs of a keyboard stop. */
export interface Stop {
  mark: number;
  date: string | null;
  series: number;
}

/** A point in the Scene's own units, tenths of a CSS pixel. */
export interface Spot {
  x: number;
  y: number;
}

/** The stop that a key leads to, or null where the key means nothing here. */
export function step(key: string, at: number, stops: readonly Stop[]): number | null {
  if (stops.length === 0) return null;
  switch (key) {
    case 'Home':
      return 0;
    case 'End':
      return stops.length - 1;
    case 'ArrowRight':
      return along(at, stops, 1);
    case 'ArrowLeft':
      return along(at, stops, -1);
    case 'ArrowDown':
      return across(at, stops, 1);
    case 'ArrowUp':
      return across(at, stops, -1);
    default:
      return null;
  }
}

/** The next stop of the same series; at its end one stays. */
function along(at: number, stops: readonly Stop[], way: 1 | -1): number {
  const series = stops[at]?.series;
  for (let next = at + way; next >= 0 && next < stops.length; next += way) {
    if (stops[next]?.series === series) return next;
  }
  return at;
}

/** The stop of the neighbouring series whose date lies nearest; without dates the one at the same place in its series. */
function across(at: number, stops: readonly Stop[], way: 1 | -1): number {
  const here = stops[at];
  if (!here) return at;
  const all = [...new Set(stops.map((stop) => stop.series))].sort((a, b) => a - b);
  const series = all[all.indexOf(here.series) + way];
  if (series === undefined) return at;
  const rank = stops.slice(0, at).filter((stop) => stop.series === here.series).length;
  let best = at;
  let least = Number.POSITIVE_INFINITY;
  let place = -1;
  stops.forEach((stop, index) => {
    if (stop.series !== series) return;
    place += 1;
    const dated = stop.date !== null && here.date !== null;
    const distance = dated ? Math.abs(days(stop.date) - days(here.date)) : Math.abs(place - rank);
    if (distance < least) {
      least = distance;
      best = index;
    }
  });
  return best;
}

function days(date: string | null): number {
  return date === null ? 0 : Date.parse(date) / 86_400_000;
}

/** The stop nearest to a point, by x and then by y; farther than `reach` is none. */
export function nearest(spot: Spot, places: readonly (Spot | null)[], reach: number): number | null {
  let best: number | null = null;
  let leastX = Number.POSITIVE_INFINITY;
  let leastY = Number.POSITIVE_INFINITY;
  places.forEach((place, index) => {
    if (!place) return;
    const x = Math.abs(place.x - spot.x);
    const y = Math.abs(place.y - spot.y);
    if (x > reach) return;
    if (x < leastX - 20 || (x <= leastX + 20 && y < leastY)) {
      best = index;
      leastX = x;
      leastY = y;
    }
  });
  return best;
}
