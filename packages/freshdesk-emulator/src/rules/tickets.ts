import { iso } from '../desk/clock.ts';
import { type Desk, nextTicketId, timeNow, touch } from '../desk/desk.ts';
import type { JsonObject, TicketRecord } from '../desk/objects.ts';
import { invalidField, notAllowed, notFound } from '../http/refusal.ts';
import { stored, textOf } from './html.ts';
import { setStatus, statusTimes } from './stats.ts';
import { timeIn } from './time-in.ts';
import { callWebhooks, eventOf } from './webhooks.ts';

const day = 86_400_000;
const outbound = 10;

export const emptyTicket = {
  subject: null,
  description: '<div></div>',
  description_text: '',
  type: null,
  status: 2,
  priority: 1,
  source: 2,
  responder_id: null,
  group_id: null,
  product_id: null,
  email_config_id: null,
  to_emails: null,
  cc_emails: [],
  fwd_emails: [],
  reply_cc_emails: [],
  tags: [],
  custom_fields: {},
  spam: false,
  deleted: false,
  archived: false,
  summary: null,
  watchers: [],
  trashed: null,
} as const;

/** What a ticket is made of; due times come a little later in life, at once here. */
export function addTicket(
  desk: Desk,
  fields: Partial<TicketRecord> & Pick<TicketRecord, 'requester_id'>,
): TicketRecord {
  const now = timeNow(desk);
  const ticket: TicketRecord = {
    ...emptyTicket,
    company_id: desk.contacts.get(fields.requester_id)?.company_id ?? null,
    attachments: [],
    due_by: iso(desk.clock.now() + 3 * day),
    fr_due_by: iso(desk.clock.now() + day),
    created_at: now,
    updated_at: now,
    stats: statusTimes(fields.status ?? emptyTicket.status, now),
    indexed: desk.clock.now() + desk.switches.searchLagSeconds * 1000,
    ...fields,
    id: fields.id ?? nextTicketId(desk),
  };
  desk.tickets.set(ticket.id, ticket);
  callWebhooks(desk, 'create', ticket, '{ticket_action:created}');
  return ticket;
}

/** @throws Refusal 404 when it is not there, or archived: that has addresses of its own. */
export function ticketAt(desk: Desk, id: number): TicketRecord {
  const ticket = desk.tickets.get(id);
  if (!ticket || ticket.archived) throw notFound();
  return ticket;
}

/** @throws Refusal 405 for trash and spam (§1.1). */
export function changeableTicket(desk: Desk, id: number): TicketRecord {
  const ticket = ticketAt(desk, id);
  if (ticket.deleted || ticket.spam) throw notAllowed('GET');
  return ticket;
}

/** @throws Refusal 400 for what is no priority, status or source; accounts have statuses and sources of their own (§2.1). */
export function checkValues({ priority = 1, status = 2, source = 1 }: JsonObject): void {
  const isIn = (value: unknown, from: number, to: number) =>
    Number.isInteger(value) && Number(value) >= from && Number(value) <= to;
  if (!isIn(priority, 1, 4)) throw invalidField('priority', 'invalid_value', 'It should be one of 1,2,3,4');
  if (!isIn(status, 2, 99_999)) throw invalidField('status', 'invalid_value', 'It should be one of the statuses');
  if (!isIn(source, 1, 99_999)) throw invalidField('source', 'invalid_value', 'It should be one of the sources');
}

/** Only what a ticket holds: sent HTML rewritten, times in UTC, addresses in lower case (§1). */
export function ticketFields(fields: JsonObject): Partial<TicketRecord> {
  const { attachments: _files, email: _email, name: _name, phone: _phone, description, ...plain } = fields;
  const times = ['due_by', 'fr_due_by'].filter((name) => typeof fields[name] === 'string');
  return {
    ...(plain as Partial<TicketRecord>), // checked by the table of attributes
    ...Object.fromEntries(times.map((name) => [name, iso(timeIn(`${fields[name]}`) ?? 0)])),
    ...(fields.tags === null && { tags: [] }),
    ...(Array.isArray(fields.cc_emails) && { cc_emails: fields.cc_emails.map((each) => `${each}`.toLowerCase()) }),
    ...(typeof description === 'string' && { description: stored(description), description_text: textOf(description) }),
  };
}

/** Subject and description of outbound tickets stay as they were mailed (§2.2). */
export function checkChange(ticket: TicketRecord, fields: JsonObject): void {
  for (const field of ['subject', 'description'] as const) {
    if (field in fields && ticket.source === outbound)
      throw invalidField(field, 'incompatible_field', 'This field cannot be updated for outbound tickets');
  }
  checkValues(fields);
}

export function changeTicket(desk: Desk, ticket: TicketRecord, fields: JsonObject): void {
  checkChange(ticket, fields);
  const event = eventOf(ticket, fields);
  const { status = ticket.status, custom_fields, ...plain } = ticketFields(fields);
  Object.assign(ticket, plain, { custom_fields: { ...ticket.custom_fields, ...custom_fields } });
  setStatus(desk, ticket, status);
  touch(desk, ticket);
  callWebhooks(desk, 'update', ticket, event);
}

export function trash(desk: Desk, ticket: TicketRecord): void {
  ticket.deleted = true;
  ticket.trashed = desk.clock.now();
  touch(desk, ticket);
}
