// Writing: every change goes through here, is said in the quiet line, and is followed by
// the reads that it touched.
import { call, type Answer, type Name, type Request } from '../wire/call';
import type { Outcome, Problem, UndoLabels } from '../wire/generated';
import { touch } from './changed.svelte';
import { problemOf, surfaceOf } from './problems';
import { quiet } from './quiet.svelte';

class UndoState {
  labels = $state.raw<UndoLabels>({ undo: null, redo: null });
}

/** What can be taken back now, for labels. */
export const undoState = new UndoState();

type Written<N extends Name> = Answer<N> extends Outcome<infer Value> ? Value : never;

/** A write that was done, or why it was not. */
export type Done<T> = { ok: true; value: T } | { ok: false; problem: Problem };

/** Writes, and says what it did. A refusal is answered, and said here only if it has no other place. */
export async function change<N extends Name>(name: N, request: Request<N>): Promise<Done<Written<N>>> {
  try {
    const outcome = (await call(name, request)) as Outcome<Written<N>>;
    tell(outcome);
    return { ok: true, value: outcome.value };
  } catch (thrown) {
    const problem = problemOf(thrown);
    if (surfaceOf(problem) === 'quiet' || surfaceOf(problem) === 'page') quiet.refuse(problem);
    return { ok: false, problem };
  }
}

function tell(outcome: Outcome<unknown>): void {
  undoState.labels = outcome.undo;
  touch(outcome.changed);
  const why = [...outcome.moved.map((moved) => moved.because), ...outcome.warnings].filter(Boolean).join(' ');
  // A dry run records nothing and has nothing to say.
  if (outcome.change === null && !outcome.said) return;
  quiet.say(outcome.said || outcome.label, {
    why: why || null,
    undoable: outcome.change !== null && Boolean(outcome.undo.undo),
  });
}

/** Takes back, or does again; what there is nothing of is passed over in silence. */
export async function takeBack(way: 'undo' | 'redo'): Promise<void> {
  const done = await change(way, {});
  if (!done.ok && surfaceOf(done.problem) === 'place') quiet.refuse(done.problem);
}
