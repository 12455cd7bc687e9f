// How an entry is headed and marked. It reads what the journal derived and derives nothing.
import type { EntryView } from '../wire/generated';
import { minutes } from './format';
import { t } from './words';

/** The mark beside an entry, or null where a plain dot stands. */
export function markOf(view: EntryView): string | null {
  if (view.kind === 'milestone') {
    if (view.part === 'oversaw') return 'oversaw';
    if (view.result === 'attempted') return 'attempted';
    return view.strength;
  }
  if (view.kind === 'sounding') return view.by ? 'other-sounding' : 'own-sounding';
  return null;
}

/** What an entry is called where it needs a name. */
export function headOf(view: EntryView): string {
  switch (view.kind) {
    case 'milestone':
      return view.title;
    case 'session':
      return timeOf(view.making_min ?? 0, view.overseeing_min ?? 0);
    case 'recognition':
      return t('entry-said', { who: view.from });
    default:
      return view.line;
  }
}

/** "1 h 30 making, 20 min overseeing". */
export function timeOf(making: number, overseeing: number): string {
  const parts = [];
  if (making > 0) parts.push(t('time-making', { time: minutes(making) }));
  if (overseeing > 0) parts.push(t('time-overseeing', { time: minutes(overseeing) }));
  return parts.join(', ');
}

/** The areas as a line: "Glaze, Kiln". */
export function areasOf(view: EntryView): string {
  return view.area_paths.map((area) => area.name).join(', ');
}
