// What can be done to many entries, and the request that a form makes of it.
import type { BulkDeed } from '../../wire/generated';

/** What can be done, in the order in which it is offered. */
export const DEEDS = [
  'add_areas',
  'take_areas',
  'set_work',
  'clear_work',
  'private',
  'public',
  'made',
  'oversaw',
  'move_days',
  'delete',
] as const;

export type DeedName = (typeof DEEDS)[number];

/** The deed, or null while something of it is wanting. */
export function deedOf(
  name: DeedName,
  fields: { areas: readonly string[]; work: string; days: string },
): BulkDeed | null {
  switch (name) {
    case 'add_areas':
    case 'take_areas':
      return fields.areas.length > 0 ? { do: name, areas: [...fields.areas] } : null;
    case 'set_work':
      return fields.work ? { do: name, work: fields.work } : null;
    case 'clear_work':
    case 'delete':
      return { do: name };
    case 'private':
    case 'public':
      return { do: 'set_private', private: name === 'private' };
    case 'made':
    case 'oversaw':
      return { do: 'set_part', part: name };
    case 'move_days': {
      // A minus sign is typed in more than one way.
      const text = fields.days.trim().replace('\u2212', '-');
      const days = /^[+-]?\d{1,6}$/.test(text) ? Number(text) : 0;
      return days === 0 ? null : { do: name, days };
    }
  }
}
