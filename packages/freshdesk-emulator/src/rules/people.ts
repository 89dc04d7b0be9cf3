import { contactByEmail, type Desk, nextId, timeNow } from '../desk/desk.ts';
import type { ContactRecord, JsonObject } from '../desk/objects.ts';
import { invalid, invalidField } from '../http/refusal.ts';
import { send } from './outbox.ts';

/** A new contact, linked to the company that has its domain; activation is mailed unless the account has that off (§4.2, §5). */
export function addContact(desk: Desk, fields: JsonObject): ContactRecord {
  const { name, email, phone, mobile, twitter_id, unique_external_id } = fields;
  if (![email, phone, mobile, twitter_id, unique_external_id].some(Boolean))
    throw invalidField('email', 'missing_field', 'Please fill at least 1 of email, mobile, phone, twitter_id fields.');
  if (typeof email === 'string') refuseDuplicate(desk, email);
  const now = timeNow(desk);
  const contact: ContactRecord = {
    id: nextId(desk),
    name: typeof name === 'string' ? name : nameFrom(email),
    email: null,
    other_emails: [],
    phone: null,
    mobile: null,
    address: null,
    job_title: null,
    description: null,
    language: 'nl',
    time_zone: 'Amsterdam',
    twitter_id: null,
    unique_external_id: null,
    company_id: null,
    view_all_tickets: null,
    other_companies: [],
    tags: [],
    custom_fields: {},
    active: false,
    deleted: false,
    blocked: false,
    created_at: now,
    updated_at: now,
    indexed: desk.clock.now() + desk.switches.searchLagSeconds * 1000,
  };
  changeContact(desk, contact, fields);
  desk.contacts.set(contact.id, contact);
  if (contact.email && desk.switches.activationMail === 'on') send(desk, { kind: 'activation', to: [contact.email] });
  return contact;
}

/** Addresses become lower case; a company comes by domain unless one is given (§1, §5). */
export function changeContact(desk: Desk, contact: ContactRecord, fields: JsonObject): void {
  Object.assign(contact, fields, {
    ...(typeof fields.email === 'string' && { email: fields.email.toLowerCase() }),
    ...(Array.isArray(fields.other_emails) && {
      other_emails: fields.other_emails.map((one) => `${one}`.toLowerCase()),
    }),
    custom_fields: { ...contact.custom_fields, ...(fields.custom_fields as JsonObject | undefined) },
  });
  if (contact.company_id === null && !('company_id' in fields))
    contact.company_id = companyByDomain(desk, contact.email);
}

export function refuseDuplicate(desk: Desk, email: string, own?: number): void {
  const other = contactByEmail(desk, email);
  if (!other || other.id === own) return;
  throw invalid([{ field: 'email', code: 'duplicate_value', message: 'It should be a unique value' }], 409);
}

export function companyByDomain(desk: Desk, email: string | null): number | null {
  const domain = email?.split('@')[1];
  const company = domain && [...desk.companies.values()].find(({ domains }) => domains.includes(domain));
  return company ? company.id : null;
}

/** The requester of a new ticket: an unknown address makes a contact (§2.2). */
export function requesterOf(desk: Desk, { requester_id, email, phone, name, ...rest }: JsonObject): ContactRecord {
  if (typeof requester_id === 'number') {
    const contact = desk.contacts.get(requester_id);
    if (!contact)
      throw invalidField('requester_id', 'invalid_value', 'There is no contact matching the given requester_id');
    return contact;
  }
  if (typeof email === 'string')
    return contactByEmail(desk, email) ?? addContact(desk, { email, ...(name ? { name } : {}) });
  if (typeof phone === 'string') {
    const known = [...desk.contacts.values()].find((each) => each.phone === phone || each.mobile === phone);
    if (!known && !name) throw invalidField('name', 'missing_field', 'It should be a/an String');
    return known ?? addContact(desk, { phone, name: name ?? '' });
  }
  const external = rest.unique_external_id;
  const known = [...desk.contacts.values()].find((each) => external && each.unique_external_id === external);
  if (known) return known;
  throw invalidField('requester_id', 'missing_field', 'Please fill at least 1 of requester_id, phone, email fields');
}

function nameFrom(email: unknown): string {
  return typeof email === 'string' ? (email.split('@')[0] ?? '') : '';
}
