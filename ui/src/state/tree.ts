// The tree of areas as choices and ladders. It walks parents and knows no numbers.
import type { AreaLine, Rung } from '../wire/generated';

/** The rungs of the craft that holds an area. */
export function ladderOf(areas: readonly AreaLine[], id: string): readonly Rung[] {
  let line = areas.find((one) => one.id === id);
  while (line && !line.ladder && line.parent) {
    const parent = line.parent;
    line = areas.find((one) => one.id === parent);
  }
  return line?.ladder?.rungs ?? [];
}

/** Areas as choices: those shown, with the names above them. */
export function choices(areas: readonly AreaLine[]): { id: string; name: string; above: string }[] {
  return areas
    .filter((line) => !line.retired_on)
    .map((line) => ({
      id: line.id,
      name: line.name,
      above: line.path.split('/').slice(0, -1).join(' / '),
    }));
}
