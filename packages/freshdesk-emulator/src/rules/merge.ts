import { type Desk, touch } from '../desk/desk.ts';
import type { JsonObject } from '../desk/objects.ts';
import type { ContactRecord } from '../desk/people.ts';
import { invalidField, notFound } from '../http/refusal.ts';
import { type Attributes, checkAttributes } from './attributes.ts';

export const mergeAttributes: Attributes = {
  primary_contact_id: 'number',
  secondary_contact_ids: 'numbers',
  contact: 'object',
};

const chosenAttributes: Attributes = {
  email: 'string',
  phone: 'string',
  mobile: 'string',
  twitter_id: 'string',
  unique_external_id: 'string',
  other_emails: 'strings',
  company_ids: 'numbers',
};

const unique = ['email', 'phone', 'mobile', 'twitter_id', 'unique_external_id'] as const;

/** All tickets and addresses of the others go to the first; the others are gone for good (§4.2, 4.3). */
export function mergeContacts(desk: Desk, body: JsonObject): void {
  const primary = desk.contacts.get(Number(body.primary_contact_id));
  const others = (body.secondary_contact_ids as readonly number[]).map((id) => desk.contacts.get(id));
  if (!primary || !others.every((each) => each !== undefined)) throw notFound();
  if (others.includes(primary)) throw invalidField('secondary_contact_ids');
  const chosen = (body.contact ?? {}) as JsonObject;
  checkAttributes(chosen, chosenAttributes);
  const emails = emailsOf(desk, primary, others);
  settleUnique(primary, others, chosen);
  for (const other of others) takeOver(desk, primary, other);
  if (!('other_emails' in chosen)) primary.other_emails = emails.filter((email) => email !== primary.email);
  touch(desk, primary);
}

/** All addresses that lead to the primary from now on. */
function emailsOf({ switches }: Desk, primary: ContactRecord, others: readonly ContactRecord[]): readonly string[] {
  const kept = switches.mergeEmails === 'added' ? [primary, ...others] : [primary];
  return [...new Set(kept.flatMap(({ email, other_emails }) => [...(email ? [email] : []), ...other_emails]))];
}

/** Where both sides have a value, the caller must say which stays. */
function settleUnique(primary: ContactRecord, others: readonly ContactRecord[], chosen: JsonObject): void {
  const unsettled = unique.find(
    (field) =>
      field !== 'email' &&
      typeof chosen[field] !== 'string' &&
      primary[field] !== null &&
      others.some((other) => other[field] !== null),
  );
  if (unsettled) throw invalidField(unsettled, 'missing_field', 'Both contacts have a value; say which to keep');
  for (const field of unique) {
    const given = chosen[field];
    primary[field] =
      typeof given === 'string'
        ? given.toLowerCase()
        : (primary[field] ?? others.find((each) => each[field])?.[field] ?? null);
  }
  if (Array.isArray(chosen.other_emails)) primary.other_emails = chosen.other_emails.map(String);
}

function takeOver(desk: Desk, primary: ContactRecord, other: ContactRecord): void {
  for (const ticket of desk.tickets.values()) {
    if (ticket.requester_id !== other.id) continue;
    if (ticket.archived && desk.switches.mergeArchived === 'left') continue;
    ticket.requester_id = primary.id;
  }
  for (const entry of desk.conversations.values()) if (entry.user_id === other.id) entry.user_id = primary.id;
  desk.contacts.delete(other.id);
}
