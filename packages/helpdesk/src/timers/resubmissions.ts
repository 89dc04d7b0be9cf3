import { ticketStatus } from '@derden/freshdesk-client';
import {
  dateOf,
  entryOf,
  type NewEntry,
  type Plan,
  type ResubmissionFacts,
  type ResubmissionState,
  reminder,
  resubmissionMachine,
  step,
} from '@derden/policy';
import { unlessGone } from '../apply/current-ticket.ts';
import { type DeskTicket, fetchTicket } from '../desk/desk-ticket.ts';
import type { Engine } from '../engine/engine.ts';
import type { Matter } from '../engine/matters.ts';
import { mailHistory } from '../sweep/case-of.ts';
import { propose } from '../sweep/propose.ts';

type Asked = Matter<'resubmission'>;

export interface DueRequests {
  readonly plans: readonly Plan[];
  /** Tickets with an answer that nobody has looked at: it counts before any term. */
  readonly again: readonly number[];
}

/** Reminds once after five working days, and closes after ten, whoever did not answer (F10, F11). */
export async function dueRequests(engine: Engine): Promise<DueRequests> {
  const today = dateOf(engine.now().toISOString());
  const [plans, again]: [Plan[], number[]] = [[], []];
  for (const state of ['asked', 'reminded'] as const)
    for (const matter of await engine.matters.list('resubmission', { state, dueBy: today })) {
      const { awaitedIn, after } = matter.body;
      const desk = await unlessGone(() => fetchTicket(engine.freshdesk, awaitedIn));
      if (desk && hasAnswer(desk, after)) again.push(awaitedIn);
      const plan = await proposal(matter, desk, engine);
      if (plan) plans.push(plan);
    }
  return { plans, again };
}

async function proposal(matter: Asked, desk: DeskTicket | null, engine: Engine): Promise<Plan | null> {
  if (!desk || !isAwaited(desk)) {
    await settle(matter, desk && !desk.ticket.deleted ? 'handled' : 'expired', engine);
    return null;
  }
  const entry = await entryFor(matter, desk, engine);
  const ticket = matter.body.awaitedIn;
  const about = {
    purpose: 'intake',
    ticket,
    subject: `await ${ticket}`,
    days: engine.settings.policy.planDays,
  } as const;
  return propose({ ...about, entries: () => (entry ? [entry] : []) }, engine);
}

/** Resolved, closed or thrown away by a person: nobody is awaited any more (E26). */
function isAwaited({ ticket }: DeskTicket): boolean {
  const { resolved, closed } = ticketStatus;
  return !ticket.deleted && ticket.status !== resolved && ticket.status !== closed;
}

/** What is due by the table; nothing while an answer waits to be looked at, or when a message went out today. */
async function entryFor({ state, body }: Asked, desk: DeskTicket, engine: Engine): Promise<NewEntry | null> {
  const { settings, now } = engine;
  const { awaitedIn: ticket, askedOn, remindedOn, resubmissions, after } = body;
  const today = dateOf(now().toISOString());
  const facts: ResubmissionFacts = {
    today,
    settings: settings.policy,
    automatic: false,
    tell: 'none',
    askedOn,
    remindedOn,
    from: null,
    resubmissions,
  };
  const event = state === 'asked' ? 'remind' : 'expire';
  const taken = step(resubmissionMachine, state as ResubmissionState, event, facts); // as: written by our own steps
  if (!taken.moved || askedOn === null || hasAnswer(desk, after)) return null;
  if (event === 'expire') return entryOf(taken.row, { kind: 'setTicket', ticket, state: 'closed' });
  if ((await mailHistory(ticket, engine)).lastOn === today) return null;
  const message = reminder(ticket, askedOn, today, settings.policy);
  return entryOf(taken.row, { kind: 'sendMessage', ticket, to: { kind: 'requester' }, message });
}

/** A machine's answer counts once it was looked at: until then the term waits. */
function hasAnswer({ conversations }: DeskTicket, after: number): boolean {
  return conversations.some(({ id, incoming }) => incoming && id > after);
}

async function settle(matter: Asked, state: ResubmissionState, engine: Engine): Promise<void> {
  const { database, matters, journal, actor, now } = engine;
  const at = now().toISOString();
  await database.transaction(async (sql) => {
    await matters.put({ ...matter, state, due: null }, at, sql);
    const facts = { state, row: 'E26' };
    await journal.append({ at, actor: actor.name, kind: 'resubmission', ticket: matter.body.awaitedIn, facts }, sql);
  });
}
