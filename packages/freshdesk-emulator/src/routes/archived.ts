import { conversationsOf, type Desk } from '../desk/desk.ts';
import type { TicketRecord } from '../desk/objects.ts';
import { noContent, ok, type Route } from '../http/exchange.ts';
import { pageOf } from '../http/pages.ts';
import { notFound } from '../http/refusal.ts';
import { conversationView } from '../rules/conversations.ts';
import { removeTicket } from '../rules/removal.ts';
import { ticketView } from '../rules/ticket-view.ts';

/** Archived tickets can be read and deleted for good, nothing else (§2.5). */
export const archivedRoutes: readonly Route[] = [
  { method: 'GET', path: '/tickets/archived/:id', run: ({ desk, id }) => ok(ticketView(desk, archivedAt(desk, id))) },
  {
    method: 'GET',
    path: '/tickets/archived/:id/conversations',
    run: (call) => {
      const { id } = archivedAt(call.desk, call.id);
      return pageOf(call, conversationsOf(call.desk, id), (entry) => conversationView(call.desk, entry));
    },
  },
  {
    method: 'DELETE',
    path: '/tickets/archived/:id',
    run: ({ desk, id }) => {
      removeTicket(desk, archivedAt(desk, id).id);
      return noContent;
    },
  },
];

function archivedAt(desk: Desk, id: number): TicketRecord {
  const ticket = desk.tickets.get(id);
  if (!ticket?.archived) throw notFound();
  return ticket;
}
