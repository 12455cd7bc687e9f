// What a journal holds, in words.
import { grouped } from '../../words/format';
import { t } from '../../words/words';

const COUNTED = [
  'session',
  'milestone',
  'note',
  'recognition',
  'sounding',
  'goal',
  'works',
  'areas',
] as const;

/** "12 sessions", "3 works": what there is none of is left out. */
export function countWords(counts: Partial<Record<string, number>>): string[] {
  return COUNTED.flatMap((word) => {
    const count = counts[word] ?? 0;
    return count > 0 ? [t(`count-${word}`, { count, figure: grouped(count) })] : [];
  });
}
