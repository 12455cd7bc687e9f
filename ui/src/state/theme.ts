// Which token block the page wears, and how large its text is.
const DARK = matchMedia('(prefers-color-scheme: dark)');
const CONTRAST = matchMedia('(prefers-contrast: more)');

let chosen = 'system';

function resolved(): string {
  if (chosen !== 'system') return chosen;
  if (CONTRAST.matches) return DARK.matches ? 'contrast-dark' : 'contrast';
  return DARK.matches ? 'dark' : 'light';
}

function wear(): void {
  document.documentElement.dataset.theme = resolved();
}

/** The theme that the page wears now. */
export const worn = (): string => resolved();

/** Wears a theme of the settings; `system` follows the machine from then on. */
export function setTheme(theme: string): void {
  chosen = theme;
  wear();
}

/** Sets the text size, in per cent; everything sized in rem follows. */
export function setTextSize(percent: number): void {
  document.documentElement.style.fontSize = `${(16 * percent) / 100}px`;
}

/** Sets how close lists stand, and whether anything may move. */
export function setLook(density: string, still: boolean): void {
  document.documentElement.dataset.density = density;
  document.documentElement.dataset.motion = still ? 'still' : 'moving';
}

DARK.addEventListener('change', wear);
CONTRAST.addEventListener('change', wear);
