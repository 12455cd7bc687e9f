// Where the marks of a scene stand, for hover and for the ring of the keyboard.
import type { Mark, Scene, Shape } from '../wire/generated';
import type { Spot } from './walk';

/** A box in tenths of a CSS pixel. */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

function boxes(shape: Shape): Box[] {
  if ('rect' in shape) return [shape.rect];
  if ('line' in shape) {
    const { from, to } = shape.line;
    return [
      {
        x: Math.min(from.x, to.x),
        y: Math.min(from.y, to.y),
        w: Math.abs(to.x - from.x),
        h: Math.abs(to.y - from.y),
      },
    ];
  }
  if ('glyph' in shape) return [{ x: shape.glyph.at.x - 60, y: shape.glyph.at.y - 60, w: 120, h: 120 }];
  if ('text' in shape)
    return [{ x: shape.text.at.x, y: shape.text.at.y - 100, w: shape.text.max_width, h: 120 }];
  if ('group' in shape) return shape.group.flatMap(boxes);
  return pathBoxes(shape.path);
}

/** The box of a path of M, L, H, V and Z. */
function pathBoxes(path: string): Box[] {
  let x = 0;
  let y = 0;
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [, command, numbers] of path.matchAll(/([MLHV])([^MLHVZ]*)/g)) {
    const values = (numbers?.match(/-?\d+/g) ?? []).map(Number);
    if (command === 'H') values.forEach((value) => xs.push((x = value)));
    else if (command === 'V') values.forEach((value) => ys.push((y = value)));
    else values.forEach((value, index) => (index % 2 === 0 ? (x = value) : (y = value)));
    xs.push(x);
    ys.push(y);
  }
  if (xs.length === 0) return [];
  const left = Math.min(...xs);
  const top = Math.min(...ys);
  return [{ x: left, y: top, w: Math.max(...xs) - left, h: Math.max(...ys) - top }];
}

/** The box around a mark, or null where it draws nothing. */
export function boxOf(mark: Mark): Box | null {
  const all = boxes(mark.shape);
  if (all.length === 0) return null;
  const left = Math.min(...all.map((box) => box.x));
  const top = Math.min(...all.map((box) => box.y));
  return {
    x: left,
    y: top,
    w: Math.max(...all.map((box) => box.x + box.w)) - left,
    h: Math.max(...all.map((box) => box.y + box.h)) - top,
  };
}

/** From where to where land and sea reach; the whole picture where none is drawn. */
export function waters(scene: Pick<Scene, 'marks' | 'height'>): { top: number; bottom: number } {
  const grounds = scene.marks.filter((mark) => mark.layer === 'ground').map(boxOf);
  const drawn = grounds.filter((box) => box !== null);
  if (drawn.length === 0) return { top: 0, bottom: scene.height };
  return {
    top: Math.min(...drawn.map((box) => box.y)),
    bottom: Math.max(...drawn.map((box) => box.y + box.h)),
  };
}

/** The box of each keyboard stop. */
export function stopBoxes(scene: Scene): (Box | null)[] {
  return scene.nav.map((stop) => {
    const mark = scene.marks[stop.mark];
    return mark ? boxOf(mark) : null;
  });
}

/** The middle of each box. */
export function middles(boxes: readonly (Box | null)[]): (Spot | null)[] {
  return boxes.map((box) => box && { x: box.x + box.w / 2, y: box.y + box.h / 2 });
}

/** The stop under a point: the smallest of those that hold it, or null. */
export function under(spot: Spot, boxes: readonly (Box | null)[], slack: number): number | null {
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  boxes.forEach((box, index) => {
    if (!box) return;
    const inside =
      spot.x >= box.x - slack &&
      spot.x <= box.x + box.w + slack &&
      spot.y >= box.y - slack &&
      spot.y <= box.y + box.h + slack;
    const size = (box.w + slack) * (box.h + slack);
    if (inside && size < least) {
      best = index;
      least = size;
    }
  });
  return best;
}
