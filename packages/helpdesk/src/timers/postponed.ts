import { type Action, dateOf, type Plan, type PlanState, plusDays, type TicketDecision } from '@derden/policy';
import { currentTicket } from '../apply/current-ticket.ts';
import { stepsOf } from '../apply/step.ts';
import { trueAction } from '../apply/true-action.ts';
import type { Engine } from '../engine/engine.ts';
import type { Matter } from '../engine/matters.ts';
import { mailHistory } from '../sweep/case-of.ts';
import { propose } from '../sweep/propose.ts';
import { entryBy } from './entry-by.ts';

/** Keeps a message that waits until tomorrow, since one went out today: by the plan that it tells of, else by its ticket. */
export async function keepPostponed(
  ticket: number,
  { postponed }: Pick<TicketDecision, 'postponed'>,
  removal: Plan | null,
  { matters, now }: Engine,
): Promise<void> {
  if (postponed === null) return;
  const at = now().toISOString();
  const plan = postponed.message === 'M1' ? (removal?.id ?? null) : null;
  const due = plusDays(dateOf(at), 1);
  const body = { plan, message: postponed };
  await matters.put(
    { kind: 'postponed', id: plan ?? `ticket ${ticket}`, ticket, contact: null, state: 'waiting', due, body },
    at,
  );
}

export interface DueMessages {
  readonly plans: readonly Plan[];
  /** Tickets whose message is decided anew. */
  readonly again: readonly number[];
}

type Waiting = Matter<'postponed'>;

/** Messages that waited for a day without one. */
export async function dueMessages(engine: Engine): Promise<DueMessages> {
  const today = dateOf(engine.now().toISOString());
  const [plans, again]: [Plan[], number[]] = [[], []];
  for (const matter of await engine.matters.list('postponed', { dueBy: today })) {
    const { plan: id } = matter.body;
    const ticket = matter.ticket ?? 0;
    const stored = id === null ? null : await engine.plans.get(id);
    if (stored && waits.has(stored.state)) continue;
    if (stored === null) again.push(ticket);
    const action = stored && ran.has(stored.state) ? await still(matter, stored.plan, engine) : null;
    if (action === null) await engine.matters.remove('postponed', matter.id);
    else if ((await mailHistory(ticket, engine)).lastOn !== today)
      plans.push(...(await proposed(action, ticket, engine)));
  }
  return { plans, again };
}

const waits: ReadonlySet<PlanState> = new Set<PlanState>(['draft', 'in-review', 'approved', 'running']);
const ran: ReadonlySet<PlanState> = new Set<PlanState>(['applied', 'verified', 'partly-failed']);

/** The message as far as it is true of what the plan removed; null when it was sent, or is for nobody any more. */
async function still({ ticket, due, body }: Waiting, plan: Plan, engine: Engine): Promise<Action | null> {
  if (ticket === null) return null;
  const sent = await engine.database.query(
    "select 1 from derden.mail where ticket = $1 and 'M1' = any(messages) and day >= $2",
    [ticket, due],
  );
  const desk = await currentTicket(ticket, engine).catch(() => null);
  if (sent.length > 0 || !desk || desk.ticket.deleted) return null;
  const action: Action = { kind: 'sendMessage', ticket, to: { kind: 'requester' }, message: body.message };
  const entry = { ...entryBy('F36', action), id: 'postponed' };
  const steps = await stepsOf(engine.database, plan.id);
  return trueAction(entry, { plan: { ...plan, entries: [...plan.entries, entry] }, steps });
}

async function proposed(action: Action, ticket: number, engine: Engine): Promise<readonly Plan[]> {
  const about = {
    purpose: 'intake',
    ticket,
    subject: `postponed ${ticket}`,
    days: engine.settings.policy.planDays,
  } as const;
  const plan = await propose({ ...about, entries: () => [entryBy('F36', action)] }, engine);
  return plan ? [plan] : [];
}
