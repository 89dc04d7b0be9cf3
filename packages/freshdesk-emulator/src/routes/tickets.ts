import { conversationsOf, type Desk } from '../desk/desk.ts';
import type { Json, JsonObject, TicketRecord } from '../desk/objects.ts';
import { type Answer, type Call, created, noContent, ok, type Route } from '../http/exchange.ts';
import { embedded } from '../http/query.ts';
import { notAllowed, notFound } from '../http/refusal.ts';
import { newTicket, outboundEmail, ticketChange } from '../rules/attribute-tables.ts';
import { allFiles, conversationView } from '../rules/conversations.ts';
import { addFiles } from '../rules/files.ts';
import { send } from '../rules/outbox.ts';
import { requesterOf } from '../rules/requester.ts';
import { statsOf } from '../rules/stats.ts';
import { ticketView } from '../rules/ticket-view.ts';
import {
  addTicket,
  changeableTicket,
  changeTicket,
  checkChange,
  checkValues,
  ticketAt,
  ticketFields,
  trash,
} from '../rules/tickets.ts';
import { requesterView } from './contact-view.ts';

const embeddable = ['conversations', 'requester', 'company', 'stats'] as const;
const outbound = { source: 10, status: 5 } as const;

/** One ticket (§2.2). Each thing embedded costs a credit (§1.2). */
export const ticketRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/tickets/:id',
    credits: (query) => 1 + embedded(query).length,
    run: ({ desk, id, query }) => {
      const include = embedded(query, embeddable);
      const ticket = ticketAt(desk, id);
      return ok({ ...ticketView(desk, ticket), ...parts(desk, ticket, include) });
    },
  },
  {
    method: 'POST',
    path: '/tickets',
    limit: 'ticketCreate',
    takes: newTicket,
    needs: ['subject', 'description'],
    run: (call) => madeTicket(call, addTicketOf(call, {})),
  },
  { method: 'PUT', path: '/tickets/:id', limit: 'ticketUpdate', takes: ticketChange, run: update },
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
  {
    method: 'POST',
    path: '/tickets/outbound_email',
    takes: outboundEmail,
    needs: ['subject', 'email', 'email_config_id'],
    run: sendOutbound,
  },
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
    stats: () => statsOf(desk, ticket),
  };
  return Object.fromEntries(embeddable.filter((name) => include.includes(name)).map((name) => [name, all[name]()]));
}

function addTicketOf({ desk, body, files }: Call, more: Partial<TicketRecord>): TicketRecord {
  checkValues(body);
  const requester_id = requesterOf(desk, body).id;
  const attachments = addFiles(desk, files, []);
  return addTicket(desk, { ...(more.source && outbound), ...ticketFields(body), ...more, requester_id, attachments });
}

function madeTicket({ desk }: Call, ticket: TicketRecord): Answer {
  return created(ticketView(desk, ticket), `${desk.origins.api}/api/v2/tickets/${ticket.id}`);
}

function update({ desk, id, body, files }: Call): Answer {
  const ticket = changeableTicket(desk, id);
  checkChange(ticket, body);
  const isMoved = ['requester_id', 'email', 'phone', 'unique_external_id'].some((field) => field in body);
  const requester_id = isMoved ? requesterOf(desk, body).id : ticket.requester_id;
  const added = addFiles(desk, files, allFiles(desk, id));
  changeTicket(desk, ticket, { ...body, requester_id });
  ticket.attachments.push(...added);
  return ok(ticketView(desk, ticket));
}

/** A ticket of source 10, closed unless said otherwise, that begins with a mail of ours (§2.2). */
function sendOutbound(call: Call): Answer {
  const ticket = addTicketOf(call, { source: outbound.source });
  const to = [call.desk.contacts.get(ticket.requester_id)?.email ?? ''];
  const { id, subject, description: body, cc_emails: cc } = ticket;
  send(call.desk, { kind: 'outbound', to, cc, ticket: id, subject: subject ?? '', body });
  return madeTicket(call, ticket);
}
