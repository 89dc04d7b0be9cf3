import { timeNow } from '../desk/desk.ts';
import { noContent, ok, type Route } from '../http/exchange.ts';
import { notFound } from '../http/refusal.ts';
import { checkAttributes } from '../rules/attributes.ts';
import { filesView } from '../rules/files.ts';
import { stored, textOf } from '../rules/html.ts';
import { changeableTicket, ticketAt } from '../rules/tickets.ts';

/** The summary of a ticket: another place that holds personal data (§2.2). */
export const summaryRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/tickets/:id/summary',
    run: ({ desk, id }) => {
      const { summary } = ticketAt(desk, id);
      if (!summary) throw notFound();
      const { body, attachments } = summary;
      return ok({
        ticket_id: id,
        body,
        body_text: textOf(body),
        attachments: filesView(desk, attachments),
        updated_at: timeNow(desk),
      });
    },
  },
  {
    method: 'PUT',
    path: '/tickets/:id/summary',
    run: ({ desk, id, body }) => {
      const ticket = changeableTicket(desk, id);
      checkAttributes(body, { body: 'string', attachments: 'any' }, ['body']);
      ticket.summary = { body: stored(`${body.body}`), attachments: ticket.summary?.attachments ?? [] };
      return ok({ ticket_id: id, body: ticket.summary.body, body_text: textOf(ticket.summary.body), attachments: [] });
    },
  },
  {
    method: 'DELETE',
    path: '/tickets/:id/summary',
    run: ({ desk, id }) => {
      const ticket = changeableTicket(desk, id);
      for (const file of ticket.summary?.attachments ?? []) desk.files.delete(file);
      ticket.summary = null;
      return noContent;
    },
  },
];
