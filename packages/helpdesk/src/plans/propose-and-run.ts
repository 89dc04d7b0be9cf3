import { irreversible, type Plan } from '@derden/policy';
import type { Applied } from '../apply/apply-plan.ts';
import type { Engine } from '../engine/engine.ts';
import { type Proposal, propose } from '../sweep/propose.ts';
import { runPlan } from './run-plan.ts';

export interface CarryOptions {
  /** Carries out at once what can be taken back; without it the plan waits for somebody. */
  readonly execute?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A plan, and what became of it when it was carried out. */
export interface Carried {
  readonly plan: Plan | null;
  readonly applied: Applied | null;
}

/** Makes a plan, and carries it out when asked to and nothing in it destroys anything. */
export async function proposeAndRun(
  proposal: Proposal,
  engine: Engine,
  { execute = false, signal }: CarryOptions = {},
): Promise<Carried> {
  const plan = await propose(proposal, engine);
  const destroys = plan?.entries.some(({ action }) => irreversible.has(action.kind)) ?? false;
  const applied = plan && execute && !destroys ? await runPlan(plan, engine, { automatic: true, signal }) : null;
  return { plan, applied };
}
