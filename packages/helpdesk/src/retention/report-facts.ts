import type { Contact } from '@derden/freshdesk-client';
import { type ContactList, isSameAddress, lookUp, type ReportFacts } from '@derden/policy';
import { generalsOf } from '../desk/current-lists.ts';
import type { Engine } from '../engine/engine.ts';
import type { LoggedReporter, Report } from './report.ts';

/**
 * Who reported, as the list and the ticket tell. An address counts when it is exactly the listed one, or was confirmed for the
 * ticket (policy-rules E17, R7).
 */
export async function reportFacts(
  { by, ticket }: Report,
  contact: Contact,
  list: ContactList | undefined,
  engine: Engine,
): Promise<ReportFacts> {
  const hasGeneral = generalsOf(list).length > 0;
  const facts = { hasGeneral, sameOrganisation: true, verified: false };
  if (by === 'self') return { ...facts, by, verified: await isOwnTicket(ticket, contact, engine) };
  if (typeof by === 'string') return { ...facts, by, verified: by === 'account-manager' };
  if (contact.email !== null && isSameAddress(by.email, contact.email)) return { ...facts, by: 'self', verified: true };
  const sender = { address: by.email, name: null, profile: await profileWith(by.email, engine) };
  const found = list ? lookUp(list, sender) : ({ kind: 'nobody' } as const);
  if (found.kind === 'listed' && found.entry.category === 'general')
    return { ...facts, by: 'general-contact', verified: true };
  const isGeneral = found.kind === 'other-address' && found.entries.some(({ category }) => category === 'general');
  if (!isGeneral) return { ...facts, by: 'someone-else', sameOrganisation: found.kind !== 'nobody' };
  return { ...facts, by: 'general-contact', verified: await isConfirmed(ticket, engine) };
}

/** Written from the profile's own address, or logged in to the portal: either way the ticket is theirs. */
async function isOwnTicket(ticket: number | undefined, { id }: Contact, { freshdesk }: Engine): Promise<boolean> {
  return ticket !== undefined && (await freshdesk.tickets.get(ticket)).requester_id === id;
}

async function isConfirmed(ticket: number | undefined, { matters }: Engine): Promise<boolean> {
  return ticket !== undefined && (await matters.get('identity', ticket))?.body.state === 'confirmed';
}

/** Every address of the profile that has this one among its others. */
async function profileWith(email: string, { people }: Engine): Promise<readonly string[]> {
  const { contacts } = await people();
  const owner = contacts.find(({ other_emails }) => other_emails.some((each) => isSameAddress(each, email)));
  return owner ? [...(owner.email === null ? [] : [owner.email]), ...owner.other_emails] : [];
}

/** Who is kept as the reporter, when a report is taken as one. */
export function reporterOf({ by }: ReportFacts): LoggedReporter {
  return by === 'general-contact' ? 'general' : by === 'self' ? 'self' : 'account-manager';
}
