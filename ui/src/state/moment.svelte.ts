// The one chosen date and range that all charts of a page share.

/** A chosen date and a chosen range; null is the whole range, and no date. */
export class Moment {
  on = $state<string | null>(null);
  from = $state<string | null>(null);
  to = $state<string | null>(null);

  /** Chooses a range. */
  range(from: string | null, to: string | null): void {
    this.from = from;
    this.to = to;
  }

  /** Back to everything. */
  whole(): void {
    this.range(null, null);
  }
}
