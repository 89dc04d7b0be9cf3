import type { TicketRecord } from '../desk/objects.ts';
import { type Call, noContent, ok, type Route } from '../http/exchange.ts';
import { invalidField } from '../http/refusal.ts';
import { changeableTicket, ticketAt } from '../rules/tickets.ts';

/** Agents who follow a ticket: what `filter=watching` lists (§2.2). */
export const watcherRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/tickets/:id/watchers',
    run: ({ desk, id }) => ok({ watcher_ids: ticketAt(desk, id).watchers }),
  },
  {
    method: 'POST',
    path: '/tickets/:id/watch',
    takes: { user_id: 'number' },
    run: (call) => watch(call, [call.id], [watcherIn(call)]),
  },
  { method: 'PUT', path: '/tickets/:id/unwatch', run: (call) => unwatch(call, [call.id]) },
  {
    method: 'PUT',
    path: '/tickets/bulk_watch',
    takes: { ids: 'numbers', user_id: 'number' },
    needs: ['ids'],
    run: (call) => watch(call, call.body.ids as readonly number[], [watcherIn(call)]), // numbers by the table
  },
  {
    method: 'PUT',
    path: '/tickets/bulk_unwatch',
    takes: { ids: 'numbers' },
    needs: ['ids'],
    run: (call) => unwatch(call, call.body.ids as readonly number[]), // numbers by the table
  },
];

function watcherIn({ desk, body, agent }: Call): number {
  const id = typeof body.user_id === 'number' ? body.user_id : agent.id;
  if (!desk.agents.has(id)) throw invalidField('user_id');
  return id;
}

function watch({ desk }: Call, ids: readonly number[], agents: readonly number[]) {
  const tickets: TicketRecord[] = ids.map((id) => changeableTicket(desk, id));
  for (const ticket of tickets) ticket.watchers = [...new Set([...ticket.watchers, ...agents])];
  return noContent;
}

function unwatch({ desk, agent }: Call, ids: readonly number[]) {
  const tickets: TicketRecord[] = ids.map((id) => changeableTicket(desk, id));
  for (const ticket of tickets) ticket.watchers = ticket.watchers.filter((id) => id !== agent.id);
  return noContent;
}
