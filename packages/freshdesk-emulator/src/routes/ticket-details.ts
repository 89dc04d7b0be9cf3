import type { Desk } from '../desk/desk.ts';
import type { Json, TicketRecord } from '../desk/objects.ts';
import { type Call, noContent, ok, type Route } from '../http/exchange.ts';
import { notFound } from '../http/refusal.ts';
import { addFiles, filesView } from '../rules/files.ts';
import { stored, textOf } from '../rules/html.ts';
import { changeableTicket, ticketAt } from '../rules/tickets.ts';

/** Lists that nothing here fills: free text hangs there in a live account (§2.2). */
const emptyLists = ['time_entries', 'satisfaction_ratings', 'associated_tickets'].map(
  (name): Route => ({
    method: 'GET',
    path: `/tickets/:id/${name}`,
    run: ({ desk, id }) => {
      ticketAt(desk, id);
      return ok([]);
    },
  }),
);

/** The summary of a ticket: another place that holds personal data (§2.2). */
export const detailRoutes: readonly Route[] = [
  ...emptyLists,
  { method: 'GET', path: '/tickets/:id/summary', run: ({ desk, id }) => ok(summaryView(desk, ticketAt(desk, id))) },
  {
    method: 'PUT',
    path: '/tickets/:id/summary',
    takes: { body: 'string', attachments: 'any' },
    needs: ['body'],
    run: putSummary,
  },
  {
    method: 'DELETE',
    path: '/tickets/:id/summary',
    run: ({ desk, id }) => {
      const ticket = changeableTicket(desk, id);
      if (!ticket.summary) throw notFound();
      for (const file of ticket.summary.attachments) desk.files.delete(file);
      ticket.summary = null;
      return noContent;
    },
  },
];

function putSummary({ desk, id, body, files }: Call) {
  const ticket = changeableTicket(desk, id);
  const before = ticket.summary?.attachments ?? [];
  const added = addFiles(desk, files, [...ticket.attachments, ...before]);
  ticket.summary = { body: stored(`${body.body}`), attachments: [...before, ...added] };
  return ok(summaryView(desk, ticket));
}

function summaryView(desk: Desk, { id, summary }: TicketRecord): Json {
  if (!summary) throw notFound();
  const { body, attachments } = summary;
  return { ticket_id: id, body, body_text: textOf(body), attachments: filesView(desk, attachments) };
}
