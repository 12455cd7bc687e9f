// Where the person is. The place is the address after the hash, so Back and Forward work
// as in a browser and a place can be found again.

/** A place: its name, and what follows it. */
export interface Place {
  name: string;
  rest: string[];
  query: URLSearchParams;
}

/** Reads an address like `#/areas/0192?on=2026-03-12`. */
export function placeOf(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [name = '', ...rest] = path.split('/').map(decodeURIComponent);
  return { name: name || 'today', rest, query: new URLSearchParams(query) };
}

const KEPT = 'plumb.place';

class Router {
  place = $state.raw<Place>(placeOf(location.hash || (sessionStorage.getItem(KEPT) ?? '')));

  constructor() {
    addEventListener('hashchange', () => {
      this.place = placeOf(location.hash);
      sessionStorage.setItem(KEPT, location.hash);
    });
  }

  /** Goes to a place, for example `go('areas', id)`. */
  go(...parts: string[]): void {
    location.hash = hrefOf(...parts);
  }

  /** Changes the place without leaving a step for Back. */
  replace(...parts: string[]): void {
    history.replaceState(history.state, '', hrefOf(...parts));
    this.place = placeOf(location.hash);
  }

  /** Keeps what a page is filtered by in its address, so that Back finds it; the page stays as it is. */
  filter(wanted: Record<string, string>): void {
    const kept = Object.entries(wanted).filter(([, value]) => value);
    const query = new URLSearchParams(kept).toString();
    const { name, rest } = this.place;
    if (query === this.place.query.toString()) return;
    history.replaceState(history.state, '', hrefOf(name, ...rest) + (query ? `?${query}` : ''));
    this.place = placeOf(location.hash);
    sessionStorage.setItem(KEPT, location.hash);
  }
}

/** The address of a place, for links. */
export function hrefOf(...parts: string[]): string {
  return `#/${parts.map(encodeURIComponent).join('/')}`;
}

export const router = new Router();
