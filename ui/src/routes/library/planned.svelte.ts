// What a bulk edit would do, asked for once choosing rests; an answer that was overtaken is dropped.
import { Query } from '../../state/query.svelte';
import type { BulkEdit, BulkPlan, Problem } from '../../wire/generated';

const REST = 150;

export interface Planned {
  readonly value: BulkPlan | undefined;
  readonly problem: Problem | null;
  readonly loading: boolean;
}

/** Plans while the component lives; a request of null waits. */
export function planned(request: () => BulkEdit | null): Planned {
  const state = new Query<'plan_bulk'>();
  let waiting = $state(false);
  $effect(() => {
    const edit = request();
    if (!edit) return;
    waiting = true;
    const wait = setTimeout(() => void state.load('plan_bulk', edit).then(() => (waiting = false)), REST);
    return () => clearTimeout(wait);
  });
  return {
    get value() {
      return state.value;
    },
    get problem() {
      return state.problem ?? null;
    },
    get loading() {
      return waiting;
    },
  };
}
