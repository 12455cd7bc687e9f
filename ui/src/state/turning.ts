// Where the keys are once another page is shown.

/** How long a page may take to stand before the keys stay where they are. */
const PATIENCE = 1000;

/** Focus on a whole page is where Tab goes on from; it is nothing to press, so no frame is drawn round it. */
function hold(page: HTMLElement): void {
  page.dataset['held'] = '';
  page.addEventListener('blur', () => delete page.dataset['held'], { once: true });
  page.focus({ preventScroll: true });
}

/** Gives the page the focus where whatever had it went with the page before, so that Tab goes on here and not at the rail. */
export function focusPage(): void {
  const begun = performance.now();
  const look = () => {
    if (document.activeElement !== document.body) return;
    const page = document.getElementById('page');
    if (page) hold(page);
    else if (performance.now() - begun < PATIENCE) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Leaves a field in which one typed: the next Escape is the page's. */
export function leaveField(): void {
  const page = document.getElementById('page');
  if (page) hold(page);
}
