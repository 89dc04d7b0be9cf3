import {
  type AskedChange,
  type ChangeDecision,
  type Channel,
  type ContactList,
  compareList,
  decideChange,
  type HelpdeskContact,
  isSameAddress,
  type NewEntry,
  type Sender,
} from '@derden/policy';
import { currentLists } from '../desk/current-lists.ts';
import type { Engine } from '../engine/engine.ts';
import type { Carried, CarryOptions } from '../plans/propose-and-run.ts';
import { runPlan } from '../plans/run-plan.ts';
import { raiseAlert } from '../retention/raise-alert.ts';
import { propose } from '../sweep/propose.ts';
import { SweepError } from '../sweep-error.ts';
import { logChange } from './change-log.ts';
import { helpdeskContacts } from './helpdesk-contacts.ts';
import { settlementEntries } from './settle.ts';

/** A request to change a list, as somebody made it. */
export interface ListRequest {
  readonly organisation: number;
  readonly asked: AskedChange;
  /** The address that it came from, and the name that it was under. */
  readonly by: { readonly email: string; readonly name?: string | null };
  readonly channel?: Channel;
  readonly ticket?: number | undefined;
}

/** `decision.tell` holds addresses: for whoever writes to those people, and to be kept nowhere. */
export interface ListChanged extends Carried {
  readonly decision: ChangeDecision;
}

/**
 * Decides on a change of an organisation's list (R13, E9), and makes a plan of it: the list stands in Freshdesk's fields. Who asked is
 * kept in a table that can be erased (D6). Somebody who is no contact yet is made one by an agent first.
 * @throws SweepError `not_found`; FreshdeskError
 */
export async function changeList(
  request: ListRequest,
  engine: Engine,
  { execute = false, signal }: CarryOptions = {},
): Promise<ListChanged> {
  const { organisation, asked, ticket = null, channel = 'email' } = request;
  const list = (await currentLists(engine)).get(organisation);
  if (!list) throw new SweepError('not_found', `no company ${organisation}`);
  const contacts = await helpdeskContacts(engine, signal);
  const at = engine.now().toISOString();
  const by = senderOf(request, contacts);
  const confirmedAs = await confirmedFor(ticket, engine);
  const decision = decideChange(list, { asked, by, confirmedAs, at, channel, ticket }, engine.keys.content);
  const entries = [...entriesFor(decision, asked.email, contacts), ...decision.alerts];
  if (entries.length === 0) {
    if (decision.outcome !== 'already-listed' && decision.outcome !== 'not-listed')
      await tell(decision, request, engine);
    return { decision, plan: null, applied: null };
  }
  const subject = `list ${organisation} ${engine.keys.content(asked.email?.toLowerCase() ?? '').slice(0, 16)}`;
  const { planDays: days } = engine.settings.policy;
  const plan = await propose({ purpose: 'contacts', ticket, subject, entries: () => entries, days }, engine);
  const contact = contacts.find(({ email }) => isAt(email, asked.email))?.contact;
  if (plan && decision.log && contact !== undefined) await logChange(decision.log, { contact, plan: plan.id }, engine);
  const applied = plan && execute ? await runPlan(plan, engine, { automatic: true, signal }) : null;
  return { decision, plan, applied };
}

/** All addresses of the profile that the request came from, so that a contact is known at another one (R7). */
function senderOf({ by }: ListRequest, contacts: readonly HelpdeskContact[]): Sender {
  const own = contacts.find(({ email, otherEmails }) => [email, ...otherEmails].some((each) => isAt(each, by.email)));
  const profile = own ? [...(own.email === null ? [] : [own.email]), ...own.otherEmails] : [];
  return { address: by.email, name: by.name ?? own?.name ?? null, profile };
}

function isAt(address: string | null, other: string | null): boolean {
  return address !== null && other !== null && isSameAddress(address, other);
}

/** The listed address of whoever's identity was confirmed for the ticket. */
async function confirmedFor(ticket: number | null, { matters, freshdesk }: Engine): Promise<string | null> {
  const check = ticket === null ? null : await matters.get('identity', ticket);
  if (check?.body.state !== 'confirmed') return null;
  return (await freshdesk.contacts.get(check.body.contact)).email;
}

/** What it takes in Freshdesk for the list to be as it was decided: differences of that one address. */
function entriesFor(
  { outcome, list }: ChangeDecision,
  email: string | null,
  contacts: readonly HelpdeskContact[],
): readonly NewEntry[] {
  if (outcome !== 'apply' || email === null) return [];
  const one: ContactList = { ...list, entries: list.entries.filter((entry) => isSameAddress(entry.email, email)) };
  const concerned = contacts.filter((each) => [each.email, ...each.otherEmails].some((other) => isAt(other, email)));
  return settlementEntries(compareList(one, concerned));
}

/** Somebody has to ask, check or refer: an agent reads which in the row. */
async function tell(
  { id, outcome }: ChangeDecision,
  { organisation, ticket }: ListRequest,
  engine: Engine,
): Promise<void> {
  const about = ticket === undefined ? `company ${organisation}` : `ticket ${ticket}`;
  await raiseAlert({ about, role: 'agent', reason: `list-${outcome}`, row: id, ticket: ticket ?? null }, engine);
}
