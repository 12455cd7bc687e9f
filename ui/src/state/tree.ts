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

/** The craft that holds an area. */
export function craftOf(areas: readonly AreaLine[], id: string): AreaLine | undefined {
  let line = areas.find((one) => one.id === id);
  while (line?.parent) {
    const parent = line.parent;
    line = areas.find((one) => one.id === parent);
  }
  return line;
}

/** Areas that can be drawn beside an area: the others of its craft, because crafts have different ladders. */
export function neighbours(areas: readonly AreaLine[], id: string): AreaLine[] {
  const craft = craftOf(areas, id)?.id;
  return areas.filter((one) => one.id !== id && !one.retired_on && craftOf(areas, one.id)?.id === craft);
}
