// The places of the window.

/** The places in the order of the rail, which is also the order of Ctrl+1, Ctrl+2 and so on. */
export const PLACES = ['today', 'areas', 'works', 'library', 'recognition', 'portfolios'] as const;
