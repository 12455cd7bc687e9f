// The command table with its types: call('log_milestone', {...}).
import type { Commands, Problem } from './generated';
import { ask } from './host';

/** A row of the command table. */
export type Name = keyof Commands;
/** What a row takes. */
export type Request<N extends Name> = Commands[N]['request'];
/** What a row answers. */
export type Answer<N extends Name> = Commands[N]['answer'];

/** A refusal, as the journal worded it. */
export class Refusal extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

/** Whether what was thrown is a refusal as Rust words it. */
export function isProblem(thrown: unknown): thrown is Problem {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown && 'message' in thrown;
}

/** Asks the journal. Whatever it refuses is thrown as a `Refusal`. A long work has a number, by which it is stopped. */
export async function call<N extends Name>(
  name: N,
  args: Request<N>,
  job: number | null = null,
): Promise<Answer<N>> {
  try {
    return (await ask(name, args, job)) as Answer<N>;
  } catch (thrown) {
    throw isProblem(thrown) ? new Refusal(thrown) : thrown;
  }
}
