// What is open in the margin of a page of charts, and where the focus goes back to when it closes.
import type { Mark, NavNode } from '../wire/generated';
import { openedBy, type Opened } from './opened';

/** The margin of one page. */
export class Opening {
  open = $state.raw<Opened | null>(null);
  #cameFrom: HTMLElement | null = null;

  /** Opens what a mark names; what names nothing leaves the margin as it is. */
  mark(mark: Mark, stop: NavNode | null = null): void {
    const opened = openedBy(mark, stop);
    if (opened) this.show(opened);
  }

  /** Opens an area's reading on a day. */
  reading(area: string, on: string): void {
    this.show({ kind: 'reading', area, on });
  }

  /** Opens time between two days: of an area, or of everything. */
  time(area: string | null, from: string, to: string): void {
    this.show({ kind: 'time', area, from, to });
  }

  /** Opens what is given. */
  show(opened: Opened): void {
    if (!this.open) this.#cameFrom = document.activeElement as HTMLElement | null;
    this.open = opened;
  }

  /** Closes the margin; the focus goes back to where it was opened from. */
  close(): void {
    this.open = null;
    this.#cameFrom?.focus();
    this.#cameFrom = null;
  }
}
