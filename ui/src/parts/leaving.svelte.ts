// An address on its way outside: it is shown in full before it is opened.
class Leaving {
  url = $state<string | null>(null);
}

export const leaving = new Leaving();

/** Asks whether to open an address outside. */
export function leave(url: string): void {
  leaving.url = url;
}
