import { dateOf, isBefore, type Plan, type TicketDecision } from '@derden/policy';
import type { Engine } from '../engine/engine.ts';
import { raiseAlert } from '../retention/raise-alert.ts';
import { waitingReviews } from '../status/reviews.ts';

/** Ends plans that nobody ran in time (P4). */
export async function expirePlans({ plans, actor, now }: Engine): Promise<readonly string[]> {
  const at = now().toISOString();
  const waiting = await plans.list({ states: ['draft', 'in-review', 'approved'] });
  const over = waiting.filter(({ plan }) => !isBefore(at, plan.expiresAt)).map(({ plan }) => plan.id);
  for (const id of over) await plans.move(id, 'expire', { actor, now: at });
  return over;
}

/** Plans that were being carried out when something ended their run. Whoever is at one keeps it. */
export async function interruptedPlans({ plans }: Pick<Engine, 'plans'>): Promise<readonly Plan[]> {
  return (await plans.list({ states: ['running'] })).map(({ plan }) => plan);
}

/** Last day for a reviewer to look at what is held in a ticket without a plan (T7); null when nothing is. */
export function reviewDue({ items }: Pick<TicketDecision, 'items'>): string | null {
  const days = items.filter(({ standing }) => standing === 'in-review').flatMap(({ due }) => due ?? []);
  return days.sort()[0] ?? null;
}

/** Tells, once each, of what nobody looked at in time: plans, and tickets that are held (T7, E3). */
export async function overdueReviews(engine: Engine): Promise<number> {
  const today = dateOf(engine.now().toISOString());
  const late = (await waitingReviews(engine)).filter((review) => review.late);
  const held = await engine.database.query<{ id: number }>('select id from derden.ticket where review_by < $1', [
    today,
  ]);
  const overdue = { role: 'privacy', reason: 'review-overdue', row: 'T7' } as const;
  for (const { plan, ticket } of late) await raiseAlert({ ...overdue, about: `plan ${plan}`, ticket }, engine);
  for (const { id } of held) await raiseAlert({ ...overdue, about: `ticket ${id}`, ticket: id }, engine);
  return late.length + held.length;
}
