import { contactByEmail, type Desk } from '../desk/desk.ts';
import type { Json, JsonObject } from '../desk/objects.ts';
import type { ContactRecord } from '../desk/people.ts';
import { invalidField } from '../http/refusal.ts';
import { addContact } from './people.ts';

/** The requester of a ticket, by the first of what is given: an unknown address makes a contact (§2.2). */
export function requesterOf(desk: Desk, body: JsonObject): ContactRecord {
  const { requester_id, email, phone } = body;
  if (typeof requester_id === 'number') return known(desk, requester_id);
  if (typeof email === 'string') return contactByEmail(desk, email) ?? addContact(desk, named(body, { email }));
  if (typeof phone === 'string') return byPhone(desk, phone, body);
  const other = (['twitter_id', 'unique_external_id'] as const).flatMap((field) => by(desk, field, body[field]))[0];
  if (other) return other;
  throw invalidField('requester_id', 'missing_field', 'Please fill at least 1 of requester_id, phone, email fields');
}

function known(desk: Desk, id: number): ContactRecord {
  const contact = desk.contacts.get(id);
  if (contact) return contact;
  throw invalidField('requester_id', 'invalid_value', 'There is no contact matching the given requester_id');
}

/** A phone alone needs a name. */
function byPhone(desk: Desk, phone: string, body: JsonObject): ContactRecord {
  const contact = desk.contacts.values().find((each) => each.phone === phone || each.mobile === phone);
  if (contact) return contact;
  if (!body.name) throw invalidField('name', 'missing_field', 'It should be a/an String');
  return addContact(desk, named(body, { phone }));
}

function by(desk: Desk, field: 'twitter_id' | 'unique_external_id', value: Json | undefined): ContactRecord[] {
  if (typeof value !== 'string') return [];
  const contact = desk.contacts.values().find((each) => each[field] === value);
  return [contact ?? addContact(desk, { name: value, [field]: value })];
}

const named = ({ name }: JsonObject, fields: JsonObject): JsonObject => ({ ...(name ? { name } : {}), ...fields });
