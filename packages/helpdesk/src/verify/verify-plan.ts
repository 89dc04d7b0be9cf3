import { dateOf, irreversible, type Plan, type PlanState, plusDays } from '@derden/policy';
import { ticketOf } from '../apply/concerns.ts';
import { stepsOf } from '../apply/step.ts';
import type { Engine } from '../engine/engine.ts';
import type { ChainedRecord, Fact } from '../journal/journal.ts';
import { SweepError } from '../sweep-error.ts';
import { copies } from './copies.ts';
import { type Proof, type ProvenEntry, type ProvenTicket, proofOf } from './proof.ts';
import { readBack, seen } from './reading-back.ts';
import { type TicketNow, ticketNow } from './ticket-now.ts';

/** Freshdesk empties its trash after so many days. */
const trashDays = 30;

/**
 * Reads everything back that a plan was to change, and scans its tickets again: what was to go is gone, replaced, moved, and
 * nothing of the kind stands elsewhere in them. The proof goes into the journal; a plan that holds becomes `verified`, of one
 * that does not somebody is alerted.
 * @throws SweepError `not_found`; `refused` for a plan that was not carried out; FreshdeskError when Freshdesk cannot be reached
 */
export async function verifyPlan(id: string, engine: Engine, signal?: AbortSignal): Promise<Proof> {
  const { plan, state } = await engine.plans.get(id);
  if (!ran.has(state)) throw new SweepError('refused', `plan ${id} is ${state}: there is nothing to verify yet`);
  const tickets = new Map<number, TicketNow>();
  for (const ticket of destroyedIn(plan)) tickets.set(ticket, await ticketNow(ticket, plan, engine, signal));
  const entries = await provenEntries(plan, tickets, engine);
  const proof = await proven(plan, entries, [...tickets.values()], engine);
  await tell(proof, plan, engine);
  if (proof.verified && state !== 'verified')
    await engine.plans.move(id, 'verify', { actor: engine.actor, now: proof.at });
  return proof;
}

const ran: ReadonlySet<PlanState> = new Set<PlanState>(['applied', 'partly-failed', 'verified']);

/** Tickets of which something was to be destroyed; those that only move are not scanned. */
function destroyedIn({ entries }: Plan): readonly number[] {
  const tickets = entries.filter(({ action }) => irreversible.has(action.kind)).map(({ action }) => ticketOf(action));
  return [...new Set(tickets.filter((ticket) => ticket !== null))];
}

async function provenEntries(
  plan: Plan,
  tickets: ReadonlyMap<number, TicketNow>,
  engine: Engine,
): Promise<readonly ProvenEntry[]> {
  const steps = await stepsOf(engine.database, plan.id);
  const proven: ProvenEntry[] = [];
  for (const entry of plan.entries) {
    const { id, row, action } = entry;
    const step = steps.get(id);
    const now = tickets.get(ticketOf(action) ?? 0) ?? null;
    const read = await readBack({ action, entry, step, now, engine });
    proven.push({
      entry: id,
      row,
      action: action.kind,
      state: step?.state ?? null,
      code: step?.code ?? null,
      seen: read,
    });
  }
  return proven;
}

async function proven(
  plan: Plan,
  entries: readonly ProvenEntry[],
  tickets: readonly TicketNow[],
  { journal, actor, keys, now }: Engine,
): Promise<Proof> {
  const at = now().toISOString();
  const records = await journal.read({ plan: plan.id, limit: 100_000 });
  const verified =
    entries.every((entry) => entry.seen !== 'left' && entry.seen !== 'pending') &&
    tickets.every(({ left, place }) => left.length === 0 && place !== 'archived');
  const about = { verified, at, by: actor.name, entries, counts: countsOf(entries), copies };
  return proofOf({ ...about, tickets: tickets.map((ticket) => provenTicket(ticket, records)) }, plan, keys.plan);
}

function provenTicket(
  { ticket, place, verdict, left, unreadable }: TicketNow,
  records: readonly ChainedRecord[],
): ProvenTicket {
  const own = records.filter((record) => record.ticket === ticket);
  const cleared = own.findLast(({ kind }) => kind === 'cleared')?.facts;
  const deleted = own.findLast(({ kind, facts }) => kind === 'outcome' && facts?.action === 'deleteTicket');
  return {
    ticket,
    place,
    verdict,
    left,
    unreadable: unreadable.length,
    lag: cleared ? { minutes: Number(cleared.minutes), late: cleared.late === true } : null,
    restorableUntil: place === 'trash' && deleted ? plusDays(dateOf(deleted.at), trashDays) : null,
  };
}

function countsOf(entries: readonly ProvenEntry[]): Proof['counts'] {
  const count = (kind: (typeof seen)[number]) => entries.filter((entry) => entry.seen === kind).length;
  return Object.fromEntries(seen.map((kind) => [kind, count(kind)])) as Proof['counts']; // as: one for each
}

async function tell(proof: Proof, plan: Plan, { database, journal, matters, actor }: Engine): Promise<void> {
  const { at, verified } = proof;
  const [ticket, ...more] = destroyedIn(plan);
  const about = ticket === undefined || more.length > 0 ? {} : { ticket };
  const kind = verified ? 'proof' : 'not-proven';
  const isPending = !verified && proof.counts.left === 0 && proof.tickets.every(({ left }) => left.length === 0);
  await database.transaction(async (sql) => {
    const facts = { ...proof } as unknown as Readonly<Record<string, Fact>>; // as: a proof is made of facts
    await journal.append({ at, actor: actor.name, kind, plan: plan.id, ...about, facts }, sql);
    const alert = {
      kind: 'alert',
      id: `not-proven ${plan.id}`,
      ticket: ticket ?? null,
      contact: null,
      due: null,
    } as const;
    const body = { role: 'privacy', reason: 'not-proven', row: 'P9' } as const;
    if (verified) await matters.remove('alert', alert.id, sql);
    else if (!isPending) await matters.put({ ...alert, state: 'open', body }, at, sql);
  });
}
