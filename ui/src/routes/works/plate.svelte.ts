// A plate while it is made: two pictures, a frame over each, and a line under each.
import type { ChosenSide, Crop, PictureLine, PlateView, SideView } from '../../wire/generated';
import { largest, ratioOf, shapeOf, type Shape } from './frame';

/** One side of a plate. */
export class PlateSideForm {
  entry = $state('');
  sha256 = $state('');
  crop = $state.raw<Crop | null>(null);
  line = $state('');
  title = $state('');
  day = $state('');
  on = $state('');
  alt = $state('');
  gone = $state(false);
  /** Width over height of the picture; 0 until it is known. */
  shape = $state(0);

  /** Takes a kept side. */
  read(side: SideView): void {
    this.entry = side.entry;
    this.sha256 = side.sha256;
    this.crop = side.crop ?? null;
    this.line = side.line ?? '';
    this.title = side.title;
    this.day = side.day_words;
    this.on = side.on ?? '';
    this.alt = side.alt ?? '';
    this.gone = side.gone;
  }

  /** Takes another picture; what was written stays. */
  choose(picture: PictureLine): void {
    this.entry = picture.entry;
    this.sha256 = picture.sha256;
    this.crop = null;
    this.shape = 0;
    this.title = picture.title;
    this.day = picture.day_words;
    this.on = picture.on;
    this.alt = picture.alt ?? '';
    this.gone = false;
  }

  /** The frame in a shape; what has that shape already stays where it is. */
  fit(shape: Shape): void {
    const ratio = ratioOf(shape);
    if (ratio === null) this.crop = null;
    else if (this.shape && (!this.crop || shapeOf(this.crop, this.shape) !== shape)) {
      this.crop = largest(this.shape, ratio);
    }
  }

  /** What is sent. */
  chosen(): ChosenSide {
    return {
      ...(this.gone ? {} : { entry: this.entry, picture: this.sha256 }),
      ...(this.crop ? { crop: this.crop } : { whole: true }),
      line: this.line,
    };
  }
}

/** A plate. */
export class PlateForm {
  left = $state(new PlateSideForm());
  right = $state(new PlateSideForm());
  title = $state('');
  isPrivate = $state(false);
  shape = $state<Shape>('whole');
  /** Whether the shape is that of a kept frame, which is known only with the picture. */
  #kept = false;

  /** Takes a kept plate. */
  read(plate: PlateView): void {
    this.left.read(plate.left);
    this.right.read(plate.right);
    this.title = plate.title;
    this.isPrivate = plate.private;
    this.#kept = true;
  }

  /** A picture has told its shape: kept frames tell theirs, new ones take the chosen one. */
  shaped(): void {
    const side = this.left.crop ? this.left : this.right;
    if (this.#kept && side.crop && side.shape) {
      this.shape = shapeOf(side.crop, side.shape);
      this.#kept = false;
    }
    if (!this.#kept || !side.crop) this.fit(this.shape);
  }

  /** Both frames in one shape. */
  fit(shape: Shape): void {
    this.shape = shape;
    this.left.fit(shape);
    this.right.fit(shape);
  }

  /** The older on the right, the newer on the left, or back. */
  swap(): void {
    [this.left, this.right] = [this.right, this.left];
  }

  /** Whether both pictures are there and it has a title. */
  get whole(): boolean {
    return Boolean(this.left.sha256 && this.right.sha256 && this.title.trim());
  }

  /** Whether the newer picture stands first. */
  get turned(): boolean {
    return Boolean(this.left.on && this.right.on && this.left.on > this.right.on);
  }
}
