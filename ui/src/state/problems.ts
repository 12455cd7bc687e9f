// Which surface a refusal shows on: the one place that branches on codes.
import { isProblem, Refusal } from '../wire/call';
import type { Code, Problem } from '../wire/generated';
import { t } from '../words/words';

/** Where a refusal is shown. */
export type Surface = 'page' | 'field' | 'place' | 'quiet' | 'none';

const SURFACES: Record<Code, Surface> = {
  no_journal: 'page',
  too_new: 'page',
  damaged: 'page',
  read_only: 'page',
  invalid: 'field',
  refused: 'place',
  stale: 'place',
  ambiguous: 'place',
  file: 'place',
  missing: 'quiet',
  busy: 'quiet',
  usage: 'quiet',
  fault: 'quiet',
  nothing_to: 'none',
};

/** Where this refusal is shown. */
export function surfaceOf(problem: Problem): Surface {
  return SURFACES[problem.code];
}

/** The refusal inside whatever was thrown; a mistake of the window's own is a `fault`. */
export function problemOf(thrown: unknown): Problem {
  if (thrown instanceof Refusal) return thrown.problem;
  if (isProblem(thrown)) return thrown;
  const detail = thrown instanceof Error ? `${thrown.message}\n${thrown.stack ?? ''}` : String(thrown);
  return { code: 'fault', message: t('problem-fault'), detail };
}
