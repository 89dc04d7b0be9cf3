import { conversationsOf, type Desk } from '../desk/desk.ts';
import type { Json, JsonObject, TicketRecord } from '../desk/objects.ts';
import { type Call, created, noContent, ok, type Route } from '../http/exchange.ts';
import { invalidField, notAllowed, notFound } from '../http/refusal.ts';
import { checkAttributes, newTicket, outboundEmail, ticketChange } from '../rules/attributes.ts';
import { conversationView } from '../rules/conversations.ts';
import { addFiles } from '../rules/files.ts';
import { stored, textOf } from '../rules/html.ts';
import { send } from '../rules/outbox.ts';
import { requesterOf } from '../rules/people.ts';
import { addTicket, changeableTicket, changeTicket, ticketAt, ticketView, trash } from '../rules/tickets.ts';
import { requesterView } from './contacts.ts';

const embeddable = ['conversations', 'requester', 'company', 'stats'] as const;

/** Each thing embedded costs a credit (§1.2). */
const embedded = (query: URLSearchParams): string[] => query.get('include')?.split(',').filter(Boolean) ?? [];

export const ticketRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/tickets/:id',
    credits: (query) => 1 + embedded(query).length,
    run: (call) => {
      const include = embedded(call.query);
      const unknown = include.find((name) => !(embeddable as readonly string[]).includes(name));
      if (unknown !== undefined) throw invalidField('include');
      const ticket = ticketAt(call.desk, call.id);
      return ok({ ...ticketView(call.desk, ticket), ...parts(call.desk, ticket, include) });
    },
  },
  { method: 'POST', path: '/tickets', limit: 'ticketCreate', run: createTicket },
  {
    method: 'PUT',
    path: '/tickets/:id',
    limit: 'ticketUpdate',
    run: ({ desk, id, body, files }) => {
      const ticket = changeableTicket(desk, id);
      checkAttributes(body, ticketChange);
      const requester = ['requester_id', 'email'].some((field) => field in body)
        ? requesterOf(desk, body).id
        : ticket.requester_id;
      const added = addFiles(desk, files, ticket.attachments);
      changeTicket(desk, ticket, { ...body, requester_id: requester });
      ticket.attachments.push(...added);
      return ok(ticketView(desk, ticket));
    },
  },
  {
    method: 'DELETE',
    path: '/tickets/:id',
    run: ({ desk, id }) => {
      trash(desk, changeableTicket(desk, id));
      return noContent;
    },
  },
  {
    method: 'PUT',
    path: '/tickets/:id/restore',
    run: ({ desk, id }) => {
      const ticket = ticketAt(desk, id);
      if (ticket.spam && desk.switches.restoreSpam === 'refused') throw notAllowed('GET');
      if (!ticket.deleted && !ticket.spam) throw notFound();
      Object.assign(ticket, { deleted: false, spam: false, trashed: null });
      return noContent;
    },
  },
  { method: 'POST', path: '/tickets/outbound_email', run: sendOutbound },
];

function parts(desk: Desk, ticket: TicketRecord, include: readonly string[]): JsonObject {
  const company = desk.companies.get(ticket.company_id ?? 0);
  const all: Readonly<Record<(typeof embeddable)[number], () => Json>> = {
    conversations: () =>
      conversationsOf(desk, ticket.id)
        .slice(0, 10)
        .map((entry) => conversationView(desk, entry)),
    requester: () => requesterView(desk, ticket.requester_id),
    company: () => (company ? { id: company.id, name: company.name } : {}),
    stats: () => statsOf(ticket),
  };
  return Object.fromEntries(embeddable.filter((name) => include.includes(name)).map((name) => [name, all[name]()]));
}

export function statsOf({ status, updated_at }: TicketRecord): Json {
  return {
    agent_responded_at: null,
    requester_responded_at: null,
    first_responded_at: null,
    status_updated_at: updated_at,
    reopened_at: null,
    resolved_at: status >= 4 ? updated_at : null,
    closed_at: status === 5 ? updated_at : null,
    pending_since: status === 3 ? updated_at : null,
  };
}

function createTicket({ desk, body, files }: Call) {
  checkAttributes(body, newTicket, ['subject', 'description']);
  const requester = requesterOf(desk, body);
  const attachments = addFiles(desk, files, []);
  const { email: _email, phone: _phone, name: _name, attachments: _files, ...fields } = body;
  const ticket = addTicket(desk, {
    ...(fields as Partial<TicketRecord>), // checked above, field by field
    description: stored(`${body.description}`),
    description_text: textOf(`${body.description}`),
    requester_id: requester.id,
    attachments,
  });
  return created(ticketView(desk, ticket), `${desk.origins.api}/api/v2/tickets/${ticket.id}`);
}

/** A ticket of source 10 that is closed from the start (§2.2). */
function sendOutbound({ desk, body, files }: Call) {
  checkAttributes(body, outboundEmail, ['subject', 'email', 'email_config_id']);
  const requester = requesterOf(desk, body);
  const attachments = addFiles(desk, files, []);
  const { email: _email, name: _name, attachments: _files, ...fields } = body;
  const html = `${body.description ?? ''}`;
  const ticket = addTicket(desk, {
    status: 5,
    ...(fields as Partial<TicketRecord>), // checked above, field by field
    source: 10,
    description: stored(html),
    description_text: textOf(html),
    requester_id: requester.id,
    attachments,
  });
  const cc = ticket.cc_emails;
  send(desk, {
    kind: 'outbound',
    to: [requester.email ?? ''],
    cc,
    ticket: ticket.id,
    subject: ticket.subject ?? '',
    body: html,
  });
  return created(ticketView(desk, ticket), `${desk.origins.api}/api/v2/tickets/${ticket.id}`);
}
