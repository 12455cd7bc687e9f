// Our marks, read from assets/icons/marks: a mark has one drawing, in the window and elsewhere.

/** One path of a mark, on a box of 12. */
export interface Stroke {
  d: string;
  filled: boolean;
}

const files = import.meta.glob<string>('../../../assets/icons/marks/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

function strokes(svg: string): Stroke[] {
  return [...svg.matchAll(/<path fill="([^"]+)"[^>]*? d="([^"]+)"/g)].map(([, fill = '', d = '']) => ({
    d,
    filled: fill !== 'none',
  }));
}

/** The drawing of each mark, by its name, such as `witnessed`. */
export const glyphs: Readonly<Record<string, readonly Stroke[]>> = Object.fromEntries(
  Object.entries(files).map(([path, svg]) => [
    path.slice(path.lastIndexOf('/') + 1, -'.svg'.length),
    strokes(svg),
  ]),
);
