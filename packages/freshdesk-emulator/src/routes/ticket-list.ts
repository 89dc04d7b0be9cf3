import type { Desk } from '../desk/desk.ts';
import { contactByEmail } from '../desk/desk.ts';
import type { Json, TicketRecord } from '../desk/objects.ts';
import type { Call, Route } from '../http/exchange.ts';
import { pageOf } from '../http/pages.ts';
import { invalidField } from '../http/refusal.ts';
import { ticketView } from '../rules/tickets.ts';
import { requesterView } from './contacts.ts';
import { statsOf } from './tickets.ts';

const day = 86_400_000;
const embeddable = ['stats', 'requester', 'description'];
const filters = ['new_and_my_open', 'watching', 'spam', 'deleted'];
const orders = ['created_at', 'due_by', 'updated_at', 'status'] as const;

const wall = {
  pages: 300,
  message: 'You cannot access tickets beyond the 300th page. Please provide a smaller page number.',
};

const embedded = (query: URLSearchParams): string[] => query.get('include')?.split(',').filter(Boolean) ?? [];

/** Tickets of the past 30 days, newest first, unless asked otherwise; no description unless asked (§2.3). */
export const ticketListRoute: Route = {
  method: 'GET',
  path: '/tickets',
  limit: 'ticketList',
  credits: (query) => 1 + 2 * embedded(query).length,
  run: (call) => {
    const include = embedded(call.query);
    if (include.some((name) => !embeddable.includes(name))) throw invalidField('include');
    const shown = sorted(call.query, [...call.desk.tickets.values()].filter(wanted(call)));
    return pageOf(call, shown, (ticket) => item(call.desk, ticket, include), { mostPages: wall });
  },
};

function wanted({ desk, query }: Call): (ticket: TicketRecord) => boolean {
  const filter = query.get('filter');
  if (filter !== null && !filters.includes(filter)) throw invalidField('filter');
  const since = sinceOf(desk, query);
  const email = query.get('email');
  const requester = email === null ? numberOf(query, 'requester_id') : (contactByEmail(desk, email)?.id ?? -1);
  const company = numberOf(query, 'company_id');
  return (ticket) =>
    !ticket.archived &&
    ticket.spam === (filter === 'spam') &&
    ticket.deleted === (filter === 'deleted') &&
    since(ticket) &&
    (filter !== 'new_and_my_open' || ticket.status === 2) &&
    (requester === null || ticket.requester_id === requester) &&
    (company === null || ticket.company_id === company);
}

function sinceOf({ clock, switches }: Desk, query: URLSearchParams): (ticket: TicketRecord) => boolean {
  const text = query.get('updated_since');
  if (text === null) {
    const month = clock.now() - 30 * day;
    return ({ created_at }) => Date.parse(created_at) >= month;
  }
  const since = Date.parse(text);
  if (Number.isNaN(since)) throw invalidField('updated_since', 'invalid_value', 'It should be in the ISO8601 format');
  return ({ updated_at }) =>
    switches.updatedSince === 'inclusive' ? Date.parse(updated_at) >= since : Date.parse(updated_at) > since;
}

function numberOf(query: URLSearchParams, name: string): number | null {
  const text = query.get(name);
  if (text === null) return null;
  const value = Number(text);
  if (!Number.isInteger(value)) throw invalidField(name, 'datatype_mismatch');
  return value;
}

function sorted(query: URLSearchParams, tickets: readonly TicketRecord[]): TicketRecord[] {
  const by = query.get('order_by') ?? 'created_at';
  const type = query.get('order_type') ?? 'desc';
  const order = orders.find((each) => each === by);
  if (!order) throw invalidField('order_by');
  if (type !== 'asc' && type !== 'desc') throw invalidField('order_type');
  const sign = type === 'asc' ? 1 : -1;
  return [...tickets].sort((a, b) => sign * (compare(a[order], b[order]) || a.id - b.id));
}

function compare(a: Json, b: Json): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return `${a ?? ''}`.localeCompare(`${b ?? ''}`);
}

function item(desk: Desk, ticket: TicketRecord, include: readonly string[]): Json {
  return {
    ...ticketView(desk, ticket, include.includes('description')),
    ...(include.includes('requester') && { requester: requesterView(desk, ticket.requester_id) }),
    ...(include.includes('stats') && { stats: statsOf(ticket) }),
  };
}
