// Where the keys are once another page is shown.

/** How long a page may take to stand before the keys stay where they are. */
const PATIENCE = 1000;

/** Gives the page the focus where whatever had it went with the page before, so that Tab goes on here and not at the rail. */
export function focusPage(): void {
  const begun = performance.now();
  const look = () => {
    if (document.activeElement !== document.body) return;
    const page = document.getElementById('page');
    if (page) page.focus({ preventScroll: true });
    else if (performance.now() - begun < PATIENCE) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Leaves a field in which one typed: the next Escape is the page's. */
export function leaveField(): void {
  document.getElementById('page')?.focus({ preventScroll: true });
}
