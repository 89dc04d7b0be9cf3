import type { Contact } from '@derden/freshdesk-client';
import {
  type ContactList,
  changed,
  type Decision,
  decideReport,
  departureDay,
  entryAt,
  type LocalDate,
  logOf,
  type ReportFacts,
  type ReportOutcome,
} from '@derden/policy';
import { logChange } from '../contact-list/change-log.ts';
import { currentLists } from '../desk/current-lists.ts';
import type { Engine } from '../engine/engine.ts';
import type { Matter } from '../engine/matters.ts';
import type { Carried, CarryOptions } from '../plans/propose-and-run.ts';
import { SweepError } from '../sweep-error.ts';
import { depart } from './depart.ts';
import { findContact } from './find-contact.ts';
import { raiseAlert } from './raise-alert.ts';
import type { Report } from './report.ts';
import { reporterOf, reportFacts } from './report-facts.ts';

/** What came of a report that somebody left. */
export interface Left extends Carried {
  readonly contact: number;
  readonly decision: Decision<ReportFacts, ReportOutcome>;
  /** Null when the report is a sign only, and somebody was asked to find out. */
  readonly departedOn: LocalDate | null;
}

/**
 * Takes a report that somebody left (R18, E17). One that counts closes the account on the last working day; a sign only makes
 * somebody ask the organisation. The same report twice is one.
 * @param who number or own address of the profile
 * @throws SweepError `not_found`; `refused` for a profile of no customer; FreshdeskError
 */
export async function leave(
  who: number | string,
  report: Report,
  engine: Engine,
  options: CarryOptions = {},
): Promise<Left> {
  const contact = await findContact(who, engine);
  if (contact.company_id === null)
    throw new SweepError('refused', `contact ${contact.id} belongs to no customer: there is nothing to leave`);
  const list = (await currentLists(engine)).get(contact.company_id);
  const decision = decideReport(await reportFacts(report, contact, list, engine));
  const about = { contact: contact.id, decision };
  if (decision.outcome !== 'accept') {
    await ask(decision, contact, report, engine);
    return { ...about, departedOn: null, plan: null, applied: null };
  }
  const departure = await keepDeparture(contact, contact.company_id, report, decision, engine);
  if (list) await logRemoval(list, contact, report, departure, engine);
  const carried = await depart(contact, departure, list, engine, options);
  return { ...about, departedOn: departureDay(departure.body.reportedAt, departure.body.lastDay), ...carried };
}

async function ask(
  { id, outcome }: Decision<ReportFacts, ReportOutcome>,
  contact: Contact,
  { ticket }: Report,
  engine: Engine,
): Promise<void> {
  const role = outcome === 'askAccountManager' ? 'account-manager' : 'agent';
  const about = `contact ${contact.id}`;
  await raiseAlert({ about, role, reason: `departure-${outcome}`, row: id, ticket: ticket ?? null }, engine);
}

/** The first report counts; a later one may move the last day while the account is open. */
async function keepDeparture(
  contact: Contact,
  organisation: number,
  { lastDay = undefined }: Report,
  { id: row, facts }: Decision<ReportFacts, ReportOutcome>,
  { database, matters, journal, actor, now }: Engine,
): Promise<Matter<'departure'>> {
  const at = now().toISOString();
  return database.transaction(async (sql) => {
    const known = await matters.get('departure', contact.id, sql);
    if (known?.state === 'open' && (contact.deleted || lastDay === undefined)) return known;
    const first =
      known?.state === 'open' ? known.body : { reportedAt: at, reportedBy: reporterOf(facts), organisation };
    const body = { ...first, lastDay: lastDay ?? null };
    const due = departureDay(body.reportedAt, body.lastDay);
    const departure: Matter<'departure'> = {
      kind: 'departure',
      id: String(contact.id),
      ticket: null,
      contact: contact.id,
      state: 'open',
      due,
      body,
    };
    await matters.put(departure, at, sql);
    const told = { contact: contact.id, organisation, row, by: body.reportedBy, departedOn: due };
    await journal.append({ at, actor: actor.name, kind: 'departure', facts: told }, sql);
    return departure;
  });
}

/** Taking somebody off the list is a change of the list, whoever it was that asked (R6, D6). */
async function logRemoval(
  list: ContactList,
  contact: Contact,
  { by, ticket }: Report,
  { body }: Matter<'departure'>,
  engine: Engine,
): Promise<void> {
  const entry = contact.email === null ? undefined : entryAt(list, contact.email);
  if (!entry || contact.deleted) return;
  const change = { kind: 'remove', email: entry.email } as const;
  const askedBy = typeof by === 'object' ? by.email : by === 'self' ? entry.email : engine.actor.name;
  const asked = { askedBy, askedAt: body.reportedAt, channel: 'email', ticket: ticket ?? null, row: 'C5' } as const;
  const log = logOf(list, changed(list, change), change, asked, engine.keys.content);
  await logChange(log, { contact: contact.id, plan: null }, engine);
}
