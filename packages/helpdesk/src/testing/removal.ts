import { decideTicket, type Plan } from '@derden/policy';
import type { Engine } from '../engine/engine.ts';
import { caseOf } from '../sweep/case-of.ts';
import { lookAt } from '../sweep/look.ts';
import { propose } from '../sweep/propose.ts';

/** The plan that the policy makes for what is in a ticket now, approved; null when nothing is to be removed. */
export async function approvedRemoval(engine: Engine, ticket: number): Promise<Plan | null> {
  const given = await caseOf(await lookAt(ticket, engine), 'draft', engine);
  const entries = (plan: string) => decideTicket({ ...given, plan }).entries;
  const about = { purpose: 'third-party', ticket, subject: `remove ${ticket}`, days: 7 } as const;
  const plan = await propose({ ...about, entries }, { ...engine, actor: { name: 'sweep', roles: [] } });
  if (plan) {
    const actor = { name: 'approver', roles: ['approver'] } as const;
    await engine.plans.move(plan.id, 'approve', { actor, now: engine.now().toISOString(), namedDigest: plan.digest });
  }
  return plan;
}
