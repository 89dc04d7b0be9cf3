import { answerBy, contactMachine, type Line, type ObjectionKind, receiptEntries, step } from '@derden/policy';
import { unlessGone } from '../apply/current-ticket.ts';
import type { Engine } from '../engine/engine.ts';
import type { Matter } from '../engine/matters.ts';
import { type Carried, type CarryOptions, proposeAndRun } from '../plans/propose-and-run.ts';
import { contactFacts, contactState } from '../retention/contact-facts.ts';
import { SweepError } from '../sweep-error.ts';
import { privacyRole } from './privacy-role.ts';

export interface NewObjection {
  /** In which it was made, and is answered. */
  readonly ticket: number;
  readonly about: ObjectionKind;
  /** Who objects, when it is not whoever asked in the ticket. */
  readonly contact?: number | undefined;
  /** ISO 8601; when the ticket came in, unless told. */
  readonly receivedAt?: string | undefined;
}

export interface Opened extends Carried {
  readonly objection: Matter<'objection'>;
}

/**
 * Opens an objection (C9): from this moment nothing of the person is destroyed. The receipt (M9), the tag and an alert go in a plan.
 * The same objection twice is one.
 * @throws SweepError `refused` without the role, or when one on the ticket is closed; FreshdeskError
 */
export async function openObjection(given: NewObjection, engine: Engine, options: CarryOptions = {}): Promise<Opened> {
  privacyRole(engine.actor);
  const { requester_id, created_at } = await engine.freshdesk.tickets.get(given.ticket);
  const { ticket, about, contact = requester_id, receivedAt = created_at } = given;
  const known = await engine.matters.get('objection', ticket);
  if (known && (known.state === 'answered' || known.state === 'withdrawn'))
    throw new SweepError('refused', `the objection in ticket ${ticket} is closed: a new one has a ticket of its own`);
  const objection = known ?? (await keep({ ticket, about, contact, receivedAt }, engine));
  if (known && (await isTold(ticket, engine))) return { objection, plan: null, applied: null };
  const row = await receiptRow(contact, engine);
  const entries = receiptEntries(row, ticket, objection.body.receivedAt, engine.settings.policy);
  const { planDays: days } = engine.settings.policy;
  const proposal = {
    purpose: 'contacts',
    ticket,
    subject: objectionSubject(ticket),
    entries: () => entries,
    days,
  } as const;
  return { objection, ...(await proposeAndRun(proposal, engine, options)) };
}

export function objectionSubject(ticket: number): string {
  return `objection ${ticket}`;
}

async function keep(
  {
    ticket,
    about,
    contact,
    receivedAt,
  }: Required<NewObjection> & { readonly contact: number; readonly receivedAt: string },
  { database, matters, journal, actor, now, settings }: Engine,
): Promise<Matter<'objection'>> {
  const at = now().toISOString();
  const objection: Matter<'objection'> = {
    kind: 'objection',
    id: String(ticket),
    ticket,
    contact,
    state: 'received',
    due: answerBy(receivedAt, false, settings.policy),
    body: {
      about,
      receivedAt,
      extended: false,
      outcome: null,
      personConsulted: false,
      organisationConsulted: false,
      reasonsIn: null,
    },
  };
  await database.transaction(async (sql) => {
    await matters.put(objection, at, sql);
    const facts = { contact, about, receivedAt, due: objection.due };
    await journal.append({ at, actor: actor.name, kind: 'objection-opened', ticket, facts }, sql);
  });
  return objection;
}

/** A receipt went out once. */
async function isTold(ticket: number, { plans }: Engine): Promise<boolean> {
  const over = await plans.list({ ticket, states: ['applied', 'verified'] });
  return over.some(({ plan }) => plan.frozen.subject === objectionSubject(ticket));
}

async function receiptRow(contact: number, engine: Engine): Promise<Line> {
  const profile = await unlessGone(() => engine.freshdesk.contacts.get(contact));
  const departure = await engine.matters.get('departure', contact);
  const taken = step(contactMachine, contactState(profile, departure), 'object', contactFacts({}, engine));
  if (!taken.moved) throw new SweepError('refused', `contact ${contact}: an objection is refused`);
  return taken.row;
}
