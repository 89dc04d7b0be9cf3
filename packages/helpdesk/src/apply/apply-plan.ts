import type { Plan } from '@derden/policy';
import { SweepError } from '../sweep-error.ts';
import { applyEntry } from './apply-entry.ts';
import type { ApplyContext } from './outcome.ts';
import { type Step, stepsOf } from './step.ts';

export interface Applied {
  readonly plan: string;
  readonly steps: readonly Step[];
}

/**
 * Carries out what is left of a plan, in order, each entry between two records of the journal. May be called again after any
 * interruption: what is done is not done twice, and what was skipped or refused is tried anew.
 * @throws FreshdeskError when Freshdesk cannot be reached: the plan is unfinished, and the call is to be repeated; SweepError
 * `stopped` when somebody else has the plan
 */
export async function applyPlan(plan: Plan, context: ApplyContext): Promise<Applied> {
  const steps = new Map(await stepsOf(context.database, plan.id));
  for (const entry of plan.entries) {
    if (context.means.signal?.aborted) throw new SweepError('stopped', `plan ${plan.id}: stopped before its end`);
    const before = steps.get(entry.id);
    if (before && isFinal(before)) continue;
    steps.set(entry.id, await applyEntry(entry, before?.state === 'intent', { plan, steps }, context));
  }
  return { plan: plan.id, steps: plan.entries.flatMap(({ id }) => steps.get(id) ?? []) };
}

/** What may or may not have happened, and cannot be looked up, is left to people. */
function isFinal({ state, code }: Step): boolean {
  return state === 'done' || code === 'unknown';
}
