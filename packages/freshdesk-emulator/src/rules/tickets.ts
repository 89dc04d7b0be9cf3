import { iso } from '../desk/clock.ts';
import { type Desk, nextTicketId, timeNow, touch } from '../desk/desk.ts';
import type { Json, JsonObject, TicketRecord } from '../desk/objects.ts';
import { invalidField, notAllowed, notFound } from '../http/refusal.ts';
import { filesView } from './files.ts';
import { stored, textOf } from './html.ts';
import { removeTicket } from './removal.ts';
import { callWebhooks } from './webhooks.ts';

const day = 86_400_000;
const kept = 30 * day;
const source = { outbound: 10 } as const;

export function ticketView(desk: Desk, ticket: TicketRecord, description = true): { readonly [key: string]: Json } {
  const { summary: _summary, trashed: _trashed, indexed: _indexed, archived, attachments, ...shown } = ticket;
  const { description: html, description_text, ...rest } = shown;
  return {
    ...rest,
    is_escalated: false,
    fr_escalated: false,
    association_type: null,
    associated_tickets_list: null,
    ...(description && { description: html, description_text, attachments: filesView(desk, attachments) }),
    ...(archived && { archived }),
  };
}

/** What a ticket is made of; due times come a little later in life, at once here. */
export function addTicket(
  desk: Desk,
  fields: Partial<TicketRecord> & Pick<TicketRecord, 'requester_id'>,
): TicketRecord {
  const now = timeNow(desk);
  const ticket: TicketRecord = {
    subject: null,
    description: '<div></div>',
    description_text: '',
    type: null,
    status: 2,
    priority: 1,
    source: 2,
    responder_id: null,
    group_id: null,
    company_id: desk.contacts.get(fields.requester_id)?.company_id ?? null,
    product_id: null,
    email_config_id: null,
    to_emails: null,
    cc_emails: [],
    fwd_emails: [],
    reply_cc_emails: [],
    tags: [],
    custom_fields: {},
    attachments: [],
    spam: false,
    deleted: false,
    archived: false,
    due_by: iso(desk.clock.now() + 3 * day),
    fr_due_by: iso(desk.clock.now() + day),
    created_at: now,
    updated_at: now,
    summary: null,
    trashed: null,
    indexed: desk.clock.now() + desk.switches.searchLagSeconds * 1000,
    ...fields,
    id: fields.id ?? nextTicketId(desk),
  };
  desk.tickets.set(ticket.id, ticket);
  callWebhooks(desk, 'create', ticket);
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

/** Subject and description of outbound tickets stay as they were mailed (§2.2). */
export function changeTicket(desk: Desk, ticket: TicketRecord, fields: JsonObject): void {
  for (const field of ['subject', 'description'] as const) {
    if (field in fields && ticket.source === source.outbound)
      throw invalidField(field, 'incompatible_field', 'This field cannot be updated for outbound tickets');
  }
  const {
    attachments: _files,
    custom_fields,
    description,
    email: _email,
    name: _name,
    phone: _phone,
    ...plain
  } = fields;
  Object.assign(ticket, plain, {
    ...(typeof description === 'string' && { description: stored(description), description_text: textOf(description) }),
    custom_fields: { ...ticket.custom_fields, ...(custom_fields as JsonObject | undefined) },
  });
  touch(desk, ticket);
  callWebhooks(desk, 'update', ticket);
}

export function trash(desk: Desk, ticket: TicketRecord): void {
  ticket.deleted = true;
  ticket.trashed = desk.clock.now();
  touch(desk, ticket);
}

/** Trash and spam go for good after 30 days (§2.4). */
export function purge(desk: Desk): void {
  const limit = desk.clock.now() - kept;
  for (const ticket of [...desk.tickets.values()]) {
    if (ticket.trashed !== null && ticket.trashed <= limit) removeTicket(desk, ticket.id);
  }
}
