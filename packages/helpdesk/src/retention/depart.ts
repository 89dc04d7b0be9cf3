import type { Contact } from '@derden/freshdesk-client';
import {
  type ContactList,
  contactMachine,
  dateOf,
  departureDay,
  departureEntries,
  emptiesList,
  type NewEntry,
  step,
} from '@derden/policy';
import { planChanges } from '../contact-list/change-log.ts';
import { currentLists } from '../desk/current-lists.ts';
import type { Engine } from '../engine/engine.ts';
import type { Matter } from '../engine/matters.ts';
import { type Carried, type CarryOptions, proposeAndRun } from '../plans/propose-and-run.ts';
import { runPlan } from '../plans/run-plan.ts';
import { propose } from '../sweep/propose.ts';
import { contactFacts, contactState } from './contact-facts.ts';

const nothing: Carried = { plan: null, applied: null };

/** The steps of a departure whose day has come (C5); what was done is not done again. */
export async function depart(
  contact: Contact,
  departure: Matter<'departure'>,
  list: ContactList | undefined,
  engine: Engine,
  { execute = false, signal }: CarryOptions,
): Promise<Carried> {
  if (contact.deleted) {
    await settle(departure, engine);
    return nothing;
  }
  const entries = entriesFor(contact, departure, list, engine);
  if (entries.length === 0) return nothing;
  const { policy } = engine.settings;
  const subject = departureSubject(contact.id);
  const proposal = {
    purpose: 'contacts',
    ticket: null,
    subject,
    entries: () => entries,
    days: policy.planDays,
  } as const;
  const plan = await propose(proposal, engine);
  if (plan === null) return nothing;
  await planChanges(contact.id, plan.id, engine);
  const applied = execute ? await runPlan(plan, engine, { automatic: true, signal }) : null;
  if (applied && (await engine.freshdesk.contacts.get(contact.id, { signal })).deleted) await settle(departure, engine);
  return { plan, applied };
}

export function departureSubject(contact: number): string {
  return `departure ${contact}`;
}

function entriesFor(
  contact: Contact,
  departure: Matter<'departure'>,
  list: ContactList | undefined,
  engine: Engine,
): readonly NewEntry[] {
  const { organisation, reportedAt, lastDay } = departure.body;
  if (organisation === null) return [];
  const departedOn = departureDay(reportedAt, lastDay);
  const facts = contactFacts({ reportAccepted: true, departedOn }, engine);
  const taken = step(contactMachine, contactState(contact, departure), 'depart', facts);
  if (!taken.moved) return [];
  const isLast = list !== undefined && contact.email !== null && emptiesList(list, contact.email);
  const about = { contact: contact.id, organisation, departedOn, emptiesList: isLast };
  return departureEntries(taken.row, about, engine.settings.policy);
}

/** The account is closed: nothing is due before January. */
async function settle(departure: Matter<'departure'>, { matters, now }: Engine): Promise<void> {
  if (departure.due !== null) await matters.put({ ...departure, due: null }, now().toISOString());
}

/** Departures whose last working day has come: to be called every day. */
export async function departuresDue(
  engine: Engine,
  options: CarryOptions = {},
): Promise<readonly (Carried & { readonly contact: number })[]> {
  const today = dateOf(engine.now().toISOString());
  const due = await engine.matters.list('departure', { state: 'open', dueBy: today });
  if (due.length === 0) return [];
  const lists = await currentLists(engine);
  const carried = [];
  for (const departure of due) {
    const contact = await engine.freshdesk.contacts.get(Number(departure.id));
    const list = lists.get(departure.body.organisation ?? 0);
    carried.push({ contact: contact.id, ...(await depart(contact, departure, list, engine, options)) });
  }
  return carried;
}

/** Withdraws what waits for somebody who did not leave after all; the propose of nothing takes plans back that have not begun. */
export async function dropDeparture(contact: number, engine: Engine): Promise<void> {
  const { planDays: days } = engine.settings.policy;
  const nothingLeft = { purpose: 'contacts', ticket: null, entries: () => [], days } as const;
  for (const subject of [departureSubject(contact), `january ${contact}`, `erasure ${contact}`])
    await proposeAndRun({ ...nothingLeft, subject }, engine);
}
