import * as v from 'valibot';
import { type Ticket, ticket } from '../objects/ticket.ts';
import type { Api } from '../transport/call.ts';
import type { QueryValue } from '../transport/request.ts';
import { hasNext, perPage, unseen } from './pages.ts';

export interface TicketPages {
  readonly query: Readonly<Record<string, QueryValue>>;
  /** ISO 8601; tickets changed since then, in the order of their last change. */
  readonly since: string;
  readonly credits: number;
  readonly signal?: AbortSignal | undefined;
}

const tickets = v.array(ticket);

/**
 * Every page starts where the last one ended, by time and not by number: there is no 300th page, and a ticket that changes
 * meanwhile does not push another one over the edge of a page. Within one second a page is read again until it brings nothing
 * new, for what the caller changed has left it. Each is given once, so that a caller who changes what it gets
 * comes to an end.
 */
export async function* ticketsSince(
  api: Api,
  { query, since, credits, signal }: TicketPages,
): AsyncGenerator<Ticket, void> {
  const seen = new Set<number>();
  let [from, page] = [since, 1];
  for (;;) {
    const order = { order_by: 'updated_at', order_type: 'asc', per_page: perPage, updated_since: from, page };
    const request = { method: 'GET', path: '/tickets', query: { ...query, ...order }, credits, signal } as const;
    const { value, headers } = await api.answer(request, tickets);
    const isNew = value.some(({ id }) => !seen.has(id));
    yield* unseen(value, seen);
    const last = value.at(-1);
    if (!last || !hasNext(headers.get('link'))) return;
    const next = secondBefore(last.updated_at);
    [from, page] = Date.parse(next) > Date.parse(from) ? [next, 1] : [from, isNew ? page : page + 1];
  }
}

/** Nobody says whether `updated_since` includes the second itself. */
function secondBefore(time: string): string {
  return seconds(new Date(Date.parse(time) - 1000));
}

/** As Freshdesk writes it. */
function seconds(time: Date): string {
  return time.toISOString().replace(/\.\d{3}Z$/, 'Z');
}
