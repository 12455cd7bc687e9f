// What is open in the margin of a page of charts, and where the focus goes back to when it closes.
import type { Mark, NavNode } from '../../wire/generated';
import type { Opened } from './Drawer.svelte';

/** What is open: an area's name, or none where it is about everything, and what of it. */
export interface Open {
  area: string;
  what: Opened;
}

/** The margin of one page. */
export class Opening {
  open = $state.raw<Open | null>(null);
  #cameFrom: HTMLElement | null = null;

  /** Opens what a mark names. */
  mark(mark: Mark, stop: NavNode): void {
    const { opens } = mark;
    if (opens && opens !== 'entries' && 'reading' in opens) {
      this.reading(opens.reading.area, opens.reading.on);
    } else {
      const bin = mark.bin ?? null;
      this.#show({
        area: '',
        what: { kind: 'entries', entries: [...(mark.refs ?? [])], on: stop.date, bin },
      });
    }
  }

  /** Opens an area's reading on a day. */
  reading(area: string, on: string): void {
    this.#show({ area, what: { kind: 'reading', on } });
  }

  /** Closes the margin. */
  close(): void {
    this.open = null;
    this.#cameFrom?.focus();
  }

  #show(open: Open): void {
    if (!this.open) this.#cameFrom = document.activeElement as HTMLElement | null;
    this.open = open;
  }
}
