import { contactByEmail, type Desk, nextId, timeNow } from '../desk/desk.ts';
import type { JsonObject } from '../desk/objects.ts';
import type { ContactRecord } from '../desk/people.ts';
import { invalid, invalidField } from '../http/refusal.ts';
import { send } from './outbox.ts';

const ways = ['email', 'phone', 'mobile', 'twitter_id', 'unique_external_id'] as const;
/** All together with the first. */
const mostEmails = 10;

export const emptyContact = {
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
  deleted: false,
  blocked: false,
} as const;

/** A new contact, linked to the company that has its domain; activation is mailed unless the account has that off (§4.2, §5). */
export function addContact(desk: Desk, fields: JsonObject): ContactRecord {
  if (!ways.some((way) => fields[way]))
    throw invalidField('email', 'missing_field', `Please fill at least 1 of ${ways.join(', ')} fields.`);
  refuseDuplicates(desk, fields);
  const [now, indexed] = [timeNow(desk), desk.clock.now() + desk.switches.searchLagSeconds * 1000];
  const name = typeof fields.name === 'string' ? fields.name : `${fields.email ?? ''}`.split('@', 1).join('');
  const times = { created_at: now, updated_at: now, indexed };
  const contact: ContactRecord = { ...emptyContact, id: nextId(desk), name, active: false, ...times };
  changeContact(desk, contact, fields);
  desk.contacts.set(contact.id, contact);
  if (contact.email && desk.switches.activationMail === 'on') send(desk, { kind: 'activation', to: [contact.email] });
  return contact;
}

/** Addresses become lower case; a company comes by domain unless one is given (§1, §5). */
export function changeContact(desk: Desk, contact: ContactRecord, fields: JsonObject): void {
  const { other_emails: others, email, custom_fields, avatar: _avatar, ...plain } = fields;
  if (Array.isArray(others) && others.length >= mostEmails) throw invalidField('other_emails');
  Object.assign(contact, plain, {
    ...(email !== undefined && { email: typeof email === 'string' ? email.toLowerCase() : null }),
    ...(Array.isArray(others) && { other_emails: others.map((one) => `${one}`.toLowerCase()) }),
    custom_fields: { ...contact.custom_fields, ...(custom_fields as JsonObject | undefined) },
  });
  if (contact.company_id === null && !('company_id' in fields))
    contact.company_id = companyByDomain(desk, contact.email);
}

/** @throws Refusal 409 when somebody else has the address or the external id, deleted or not (§4.2). */
export function refuseDuplicates(desk: Desk, { email, unique_external_id }: JsonObject, own?: number): void {
  const other = typeof email === 'string' ? contactByEmail(desk, email) : undefined;
  const same =
    unique_external_id && desk.contacts.values().find((each) => each.unique_external_id === unique_external_id);
  const field = other && other.id !== own ? 'email' : same && same.id !== own ? 'unique_external_id' : null;
  if (field) throw invalid([{ field, code: 'duplicate_value', message: 'It should be a unique value' }], 409);
}

export function companyByDomain(desk: Desk, email: string | null): number | null {
  const domain = email?.split('@')[1];
  const company = domain && desk.companies.values().find(({ domains }) => domains.includes(domain));
  return company ? company.id : null;
}
