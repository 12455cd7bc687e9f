// Back and Forward find a page scrolled as it was left. Each step of the history has a number
// of its own, because the same page may stand in it twice.

const FOUND = 'plumb.scrolls';
/** How long a page may take until it is as long as it was. */
const PATIENCE_MS = 8000;

interface Step {
  plumb?: number;
}

const numberOf = (state: unknown): number | undefined => (state as Step | null)?.plumb;

/** Keeps scroll positions while the window lives; answers how to stop. */
export function keepScrolls(): () => void {
  const tops = new Map<number, number>(
    JSON.parse(sessionStorage.getItem(FOUND) ?? '[]') as [number, number][],
  );
  let newest = Math.max(0, ...tops.keys(), numberOf(history.state) ?? 0);
  let here = begin();
  let seeking = 0;

  function begin(): number {
    const known = numberOf(history.state);
    if (known !== undefined) return known;
    newest += 1;
    history.replaceState({ plumb: newest }, '');
    return newest;
  }

  function scrolled(event: Event): void {
    if (seeking || !(event.target instanceof HTMLElement) || event.target.id !== 'page') return;
    tops.set(here, event.target.scrollTop);
  }

  function seek(top: number, until: number): void {
    const page = document.getElementById('page');
    if (page && page.scrollHeight - page.clientHeight >= top) {
      page.scrollTop = top;
      seeking = 0;
    } else if (performance.now() < until) {
      seeking = requestAnimationFrame(() => seek(top, until));
    } else {
      seeking = 0;
    }
  }

  /** Whoever scrolls or types meanwhile wants to be where they are. */
  function leave(): void {
    cancelAnimationFrame(seeking);
    seeking = 0;
  }

  /** A key or a press may leave the page before it tells that it was scrolled. */
  function acted(): void {
    const page = document.getElementById('page');
    if (page && !seeking) tops.set(here, page.scrollTop);
    leave();
  }

  function moved(): void {
    sessionStorage.setItem(FOUND, JSON.stringify([...tops].slice(-100)));
    const known = numberOf(history.state);
    here = begin();
    leave();
    const top = tops.get(here) ?? 0;
    if (known !== undefined && top > 0) {
      seeking = requestAnimationFrame(() => seek(top, performance.now() + PATIENCE_MS));
    }
  }

  document.addEventListener('scroll', scrolled, true);
  addEventListener('hashchange', moved);
  addEventListener('wheel', leave, { passive: true });
  addEventListener('keydown', acted, true);
  addEventListener('pointerdown', acted, true);
  return () => {
    document.removeEventListener('scroll', scrolled, true);
    removeEventListener('hashchange', moved);
    removeEventListener('wheel', leave);
    removeEventListener('keydown', acted, true);
    removeEventListener('pointerdown', acted, true);
  };
}
