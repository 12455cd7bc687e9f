// A range while it is chosen over a chart: by a drag, or by Shift and the arrows. It holds what is not decided yet; what is decided it tells.
import type { Axis } from '../wire/generated';
import { begun, dragged, pressed, spanOf, THRESHOLD, type Span, type Stretch } from './brush';

/** After the last press of a key, the range is meant. */
const PAUSE = 300;

interface Grip {
  pointer: number;
  axis: Axis;
  x: number;
}

/** The range that is being chosen over one chart. */
export class Brushing {
  #drag = $state.raw<Span | null>(null);
  #stretch = $state.raw<Stretch | null>(null);
  #undecided = $state(false);
  #grip: Grip | null = null;
  #pause: ReturnType<typeof setTimeout> | undefined;
  readonly #decide: (span: Span) => void;
  /** Whether the press that is going on was a drag: the click that follows it means nothing. */
  dragged = false;

  constructor(decide: (span: Span) => void) {
    this.#decide = decide;
  }

  /** The range as it would be now, or null where none is being chosen. */
  get span(): Span | null {
    if (this.#drag) return this.#drag;
    return this.#stretch && this.#undecided ? spanOf(this.#stretch) : null;
  }

  /** Whether the pointer is dragging. */
  get dragging(): boolean {
    return this.#drag !== null;
  }

  /** The pointer is pressed over an axis. */
  take(pointer: number, axis: Axis, x: number): void {
    this.#grip = { pointer, axis, x };
    this.dragged = false;
  }

  /** The pointer moves; true where it drags. */
  pull(pointer: number, x: number): boolean {
    const grip = this.#grip;
    if (grip?.pointer !== pointer) return false;
    if (!this.#drag && Math.abs(x - grip.x) < THRESHOLD) return false;
    this.dragged = true;
    this.#drag = dragged(grip.axis, grip.x, x);
    return true;
  }

  /** The pointer is let go, wherever it is. */
  release(pointer: number): void {
    if (this.#grip?.pointer !== pointer) return;
    const span = this.#drag;
    this.#grip = null;
    this.#drag = null;
    if (!span) return;
    this.#stretch = null;
    this.#decide(span);
  }

  /** One press of Shift and an arrow; the first one begins at a day. */
  press(way: 1 | -1, at: number, bounds: Span): void {
    this.#stretch = pressed(this.#stretch ?? begun(at, bounds), way);
    this.#undecided = true;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.settle(), PAUSE);
  }

  /** The range of the keys is meant; true where there was one to decide. */
  settle(): boolean {
    if (!this.#undecided || !this.#stretch) return false;
    const span = spanOf(this.#stretch);
    this.#undecided = false;
    clearTimeout(this.#pause);
    if (span) this.#decide(span);
    return true;
  }

  /** Another key was pressed: the next range begins anew. */
  end(): void {
    this.settle();
    this.#stretch = null;
  }

  /** Nothing was meant; true where something was being chosen. */
  cancel(): boolean {
    const chosen = this.span !== null || this.#undecided;
    clearTimeout(this.#pause);
    this.#grip = null;
    this.#drag = null;
    this.#stretch = null;
    this.#undecided = false;
    return chosen;
  }
}
