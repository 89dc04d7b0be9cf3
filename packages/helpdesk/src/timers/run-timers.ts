import type { Plan } from '@derden/policy';
import type { Engine } from '../engine/engine.ts';
import { identityTimers } from '../intake/timers.ts';
import { runPlan } from '../plans/run-plan.ts';
import { departuresDue } from '../retention/depart.ts';
import { leaversMail } from '../retention/leavers-mail.ts';
import { handleTicket } from '../sweep/handle-ticket.ts';
import { codeOf } from '../sweep/sweep.ts';
import { endedNeeds } from './needed-ends.ts';
import { onceADay } from './once-a-day.ts';
import { expirePlans, interruptedPlans, overdueReviews } from './plans-due.ts';
import { dueMessages } from './postponed.ts';
import { dueRequests } from './resubmissions.ts';

export interface TimerOptions {
  /** Carries out what needs no review, and goes on with plans that were interrupted. */
  readonly auto?: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** What was due: ids, counts and codes. */
export interface TimersReport {
  readonly expired: readonly string[];
  readonly overdue: number;
  readonly plans: readonly string[];
  readonly applied: readonly string[];
  /** Tickets that were looked at again. */
  readonly looked: readonly number[];
  readonly failed: readonly { readonly about: string; readonly code: string }[];
}

/**
 * Does all that happens by itself when its day comes; as often as one likes. One that fails costs no other, and is due the next
 * time.
 */
export async function runTimers(engine: Engine, { auto = false, signal }: TimerOptions = {}): Promise<TimersReport> {
  const failed: { about: string; code: string }[] = [];
  const tried = async <Result>(about: string, otherwise: Result, run: () => Promise<Result>): Promise<Result> => {
    if (signal?.aborted) return otherwise;
    try {
      return await run();
    } catch (error) {
      failed.push({ about, code: codeOf(error) });
      return otherwise;
    }
  };
  const none = { plans: [], again: [] };
  const expired = await tried('plans', [], () => expirePlans(engine));
  const overdue = await tried('reviews', 0, () => overdueReviews(engine));
  const identity = await tried('identity', [], () => identityTimers(engine));
  const [requests, messages] = [
    await tried('requests', none, () => dueRequests(engine)),
    await tried('messages', none, () => dueMessages(engine)),
  ];
  const ended = await tried('needed', [], () => endedNeeds(engine));
  await tried('departures', [], () => departuresDue(engine));
  await tried('leavers-mail', undefined, () => onceADay('leavers-mail', engine, () => leaversMail(engine, signal)));
  const plans = [...identity, ...requests.plans, ...messages.plans];
  const applied: string[] = [];
  const run = async (plan: Plan) => {
    if (await runPlan(plan, engine, { automatic: plans.includes(plan), signal })) applied.push(plan.id);
  };
  const interrupted = auto ? await tried('interrupted', [], () => interruptedPlans(engine)) : [];
  if (auto) for (const plan of [...interrupted, ...plans]) await tried(plan.id, undefined, () => run(plan));
  const looked = [...new Set([...requests.again, ...messages.again, ...ended])];
  for (const ticket of looked)
    await tried(`ticket ${ticket}`, undefined, async () => void (await handleTicket(ticket, engine, { auto, signal })));
  return { expired, overdue, plans: plans.map(({ id }) => id), applied, looked, failed };
}
