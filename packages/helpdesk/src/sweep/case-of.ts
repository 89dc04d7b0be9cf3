import type { Holds, MailHistory, TicketCase } from '@derden/policy';
import { underObjection } from '../engine/blocking.ts';
import type { Engine } from '../engine/engine.ts';
import type { Look } from './look.ts';

/** All that a ticket's third-party data is judged on; `plan` is the id that the plan will have. */
export async function caseOf({ ticket, seen, desk }: Look, plan: string, engine: Engine): Promise<TicketCase> {
  const { matters, settings, now } = engine;
  const id = ticket.id;
  const at = now().toISOString();
  const [needed, rulings, breach, mail, holds] = await Promise.all([
    matters.list('needed', { ticket: id }),
    matters.list('ruling', { ticket: id }),
    matters.get('breach', id),
    mailHistory(id, engine),
    holdsOn(id, desk.ticket.requester_id, engine),
  ]);
  return {
    ticket,
    report: seen.report,
    holds,
    needed: needed.map(({ body }) => body),
    rulings: rulings.map(({ body }) => body),
    mail,
    automatic: settings.automatic[String(desk.ticket.company_id)] ?? [],
    bulkAlerted: breach?.body.causes.includes('bulk') ?? false,
    foundAt: at,
    now: at,
    plan,
    settings: settings.policy,
  };
}

/** What the sender got from us on this ticket, and on the one that it follows up. */
export async function mailHistory(ticket: number, { database, matters }: Engine): Promise<MailHistory> {
  const awaited = (await matters.list('resubmission')).find(({ body }) => body.awaitedIn === ticket);
  const tickets = [ticket, ...(awaited?.ticket == null ? [] : [awaited.ticket])];
  const rows = await database.query<{ messages: readonly string[]; day: string }>(
    'select messages, day from derden.mail where ticket = any($1) order by day',
    [tickets],
  );
  return {
    requests: rows.filter(({ messages }) => messages.includes('M1')).length,
    resubmissions: awaited?.body.resubmissions ?? 0,
    lastOn: rows.at(-1)?.day ?? null,
  };
}

/** A hold on the requester is one on the whole ticket: which findings are theirs is not certain enough (I13). */
async function holdsOn(ticket: number, requester: number, engine: Engine): Promise<Holds> {
  const { tickets, contacts } = await underObjection(engine);
  return { ticket: tickets.has(ticket) || contacts.has(requester), subjects: [] };
}
