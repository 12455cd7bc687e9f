// The frame of a plate: a part of a picture, always of one shape. Numbers are ten-thousandths of the
// picture's width and height, as the journal keeps them; a shape is width over height in pixels.
import type { Crop } from '../../wire/generated';

const WHOLE = 10_000;
/** No frame is narrower than this, so that it can still be taken hold of. */
const LEAST = 500;

/** The shapes that both pictures can be cut to. */
export const SHAPES = ['whole', '1:1', '4:3', '3:4', '3:2', '2:3'] as const;
export type Shape = (typeof SHAPES)[number];

/** Width over height of a shape; null for the whole picture. */
export function ratioOf(shape: Shape): number | null {
  const [wide, high] = shape.split(':').map(Number);
  return wide && high ? wide / high : null;
}

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);

/** The widest a frame can be in a picture of this shape. */
function widest(picture: number, ratio: number): number {
  return Math.min(WHOLE, Math.floor((WHOLE * ratio) / picture));
}

function sized(picture: number, ratio: number, width: number): { width: number; height: number } {
  const fits = clamp(Math.round(width), LEAST, widest(picture, ratio));
  return { width: fits, height: clamp(Math.round((fits * picture) / ratio), 1, WHOLE) };
}

/** The largest frame of a shape, in the middle. */
export function largest(picture: number, ratio: number): Crop {
  const { width, height } = sized(picture, ratio, WHOLE);
  return { x: Math.floor((WHOLE - width) / 2), y: Math.floor((WHOLE - height) / 2), width, height };
}

/** The frame moved, as far as the picture goes. */
export function moved(frame: Crop, across: number, down: number): Crop {
  return {
    ...frame,
    x: clamp(Math.round(frame.x + across), 0, WHOLE - frame.width),
    y: clamp(Math.round(frame.y + down), 0, WHOLE - frame.height),
  };
}

/** The frame made this wide, around its middle, inside the picture. */
export function widened(frame: Crop, picture: number, ratio: number, width: number): Crop {
  const size = sized(picture, ratio, width);
  const x = frame.x + (frame.width - size.width) / 2;
  const y = frame.y + (frame.height - size.height) / 2;
  return moved({ ...size, x: 0, y: 0 }, x, y);
}

/** The corner that is dragged; the one across from it stays. */
export type Corner = 'nw' | 'ne' | 'sw' | 'se';

/** The frame with one corner moved across by so much. */
export function pulled(frame: Crop, picture: number, ratio: number, corner: Corner, across: number): Crop {
  const right = frame.x + frame.width;
  const bottom = frame.y + frame.height;
  const west = corner.endsWith('w');
  const north = corner.startsWith('n');
  const room = west ? right : WHOLE - frame.x;
  const high = north ? bottom : WHOLE - frame.y;
  const most = Math.min(room, Math.floor((high * ratio) / picture));
  const size = sized(picture, ratio, Math.min(frame.width + (west ? -across : across), most));
  return moved(
    { ...size, x: 0, y: 0 },
    west ? right - size.width : frame.x,
    north ? bottom - size.height : frame.y,
  );
}

/** The shape that a frame in a picture has; the whole picture where there is none. */
export function shapeOf(frame: Crop | null | undefined, picture: number): Shape {
  if (!frame) return 'whole';
  const ratio = (frame.width * picture) / frame.height;
  const near = SHAPES.filter((shape) => Math.abs((ratioOf(shape) ?? 0) / ratio - 1) < 0.03);
  return near[0] ?? '4:3';
}
