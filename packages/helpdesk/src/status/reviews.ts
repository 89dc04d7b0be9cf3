import { dateOf, type LocalDate, type Plan, type Purpose, reviewBy } from '@derden/policy';
import type { Engine } from '../engine/engine.ts';

/** A plan that waits for a person. */
export interface Review {
  readonly plan: string;
  readonly ticket: number | null;
  readonly purpose: Purpose;
  /** Last day on which somebody should look (T7). */
  readonly due: LocalDate;
  readonly late: boolean;
}

/** Plans that wait for a person, the most urgent first. */
export async function waitingReviews({ plans, settings, now }: Engine): Promise<readonly Review[]> {
  const today = dateOf(now().toISOString());
  const waiting = await plans.list({ states: ['in-review'] });
  return waiting
    .map(({ plan, ticket }): Review => {
      const due = reviewBy(plan.createdAt, severityOf(plan), settings.policy);
      return { plan: plan.id, ticket, purpose: plan.purpose, due, late: due < today };
    })
    .sort((a, b) => a.due.localeCompare(b.due));
}

function severityOf({ entries }: Plan) {
  return entries.flatMap(({ classes }) => classes).sort()[0] ?? null;
}
