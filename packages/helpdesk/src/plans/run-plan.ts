import { randomUUID } from 'node:crypto';
import type { Plan, PlanState } from '@derden/policy';
import type { Applied } from '../apply/apply-plan.ts';
import type { Engine } from '../engine/engine.ts';
import { SweepError } from '../sweep-error.ts';
import { withLease } from './lease.ts';

export interface RunOptions {
  /** Approves it first, as the policy lets happen without review. */
  readonly automatic?: boolean;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Carries out an approved plan, or goes on with one that was interrupted or failed in part. Null when it is done already, or
 * somebody else is at it.
 * @throws SweepError `refused` when it may not run, `stopped` when it was taken over; FreshdeskError when Freshdesk cannot be reached
 */
export async function runPlan(
  { id, digest }: Plan,
  engine: Engine,
  { automatic = false, signal }: RunOptions = {},
): Promise<Applied | null> {
  const { plans, actor, now, database } = engine;
  const facts = () => ({ actor, now: now().toISOString(), namedDigest: digest, automatic });
  const turn = { plan: id, lease: randomUUID(), signal };
  return withLease(database, turn, async (whileOurs) => {
    const { plan, state } = await plans.get(id);
    if (isOver(state)) return null;
    if (automatic && state === 'in-review') await plans.move(id, 'approve', facts());
    await plans.move(id, 'start', facts());
    const applied = await engine.apply(plan, { signal: whileOurs, lease: turn.lease });
    const failed = applied.steps.some((step) => step.state === 'refused' || step.state === 'skipped');
    await plans.move(id, failed ? 'fail' : 'finish', facts());
    return applied;
  });
}

/** Nothing of such a plan is carried out any more. */
export function isOver(state: PlanState): boolean {
  return over.has(state);
}

const over: ReadonlySet<PlanState> = new Set<PlanState>(['applied', 'verified', 'expired', 'withdrawn']);

/** @throws SweepError `refused` when the digest is not that of the plan */
export function checkDigest(plan: Plan, named: string): void {
  if (plan.digest !== named && !(named.length >= 12 && plan.digest.startsWith(named)))
    throw new SweepError('refused', `plan ${plan.id} has another digest: what was reviewed is not what would be done`);
}
