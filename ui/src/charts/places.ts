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

/** The middle of each keyboard stop. */
export function middles(scene: Scene): (Spot | null)[] {
  return scene.nav.map((stop) => {
    const mark = scene.marks[stop.mark];
    const box = mark ? boxOf(mark) : null;
    return box && { x: box.x + box.w / 2, y: box.y + box.h / 2 };
  });
}

const DAY_MS = 86_400_000;

/** The day at an x, by the nearest time axis; small multiples in columns have one for each column. */
export function dayAt(scene: Scene, x: number): string | null {
  const away = (one: { start: number; end: number }): number => Math.max(one.start - x, x - one.end, 0);
  const [axis] = scene.axes.filter((one) => one.kind === 'time').sort((one, other) => away(one) - away(other));
  if (!axis || axis.end === axis.start) return null;
  const share = Math.min(1, Math.max(0, (x - axis.start) / (axis.end - axis.start)));
  const days = Math.round(axis.from + share * (axis.to - axis.from));
  return new Date(days * DAY_MS).toISOString().slice(0, 10);
}
