import { contactByEmail, type Desk } from '../desk/desk.ts';
import type { Json, TicketRecord } from '../desk/objects.ts';
import type { Call, Route } from '../http/exchange.ts';
import { pageOf } from '../http/pages.ts';
import { embedded, numberIn, timeInQuery } from '../http/query.ts';
import { invalidField } from '../http/refusal.ts';
import { statsOf } from '../rules/stats.ts';
import { type Order, orders, ticketsBy } from '../rules/ticket-order.ts';
import { ticketView } from '../rules/ticket-view.ts';
import { requesterView } from './contact-view.ts';

const day = 86_400_000;
const embeddable = ['stats', 'requester', 'description'];
const filters = ['new_and_my_open', 'watching', 'spam', 'deleted'];
const open = 2;

const wall = {
  pages: 300,
  message: 'You cannot access tickets beyond the 300th page. Please provide a smaller page number.',
};

const whose = ['requester_id', 'email', 'unique_external_id', 'company_id'];
const asks = ['filter', ...whose, 'updated_since', 'order_by', 'order_type', 'include', 'page', 'per_page'];

/** Tickets of the past 30 days, newest first, unless asked otherwise; no description unless asked (§2.3). */
export const ticketListRoute: Route = {
  method: 'GET',
  path: '/tickets',
  limit: 'ticketList',
  credits: (query) => 1 + 2 * embedded(query).length,
  asks,
  run: (call) => {
    const include = embedded(call.query, embeddable);
    const shown = sorted(call).filter(isOf(call)).filter(isFrom(call));
    return pageOf(call, shown, (ticket) => item(call.desk, ticket, include), { mostPages: wall });
  },
};

type Test = (ticket: TicketRecord) => boolean;

/** Trash and spam are shown only when asked for, archived tickets never. */
function isOf({ query, agent }: Call): Test {
  const filter = query.get('filter');
  if (filter !== null && !filters.includes(filter)) throw invalidField('filter');
  const isMine = ({ responder_id }: TicketRecord) => responder_id === null || responder_id === agent.id;
  return (ticket) =>
    !ticket.archived &&
    ticket.spam === (filter === 'spam') &&
    ticket.deleted === (filter === 'deleted') &&
    (filter !== 'new_and_my_open' || (ticket.status === open && isMine(ticket))) &&
    (filter !== 'watching' || ticket.watchers.includes(agent.id));
}

/** The past 30 days, or all that changed since a time. */
function sinceOf({ desk: { clock, switches }, query }: Call): Since {
  const since = timeInQuery(query, 'updated_since');
  if (since === null) return { by: 'created_at', least: clock.now() - 30 * day };
  return { by: 'updated_at', least: switches.updatedSince === 'inclusive' ? since : since + 1 };
}

interface Since {
  readonly by: 'created_at' | 'updated_at';
  readonly least: number;
}

function isFrom({ desk, query }: Call): Test {
  const [company, requester] = [numberIn(query, 'company_id'), requesterIn(desk, query)];
  return (ticket) =>
    (requester === null || ticket.requester_id === requester) && (company === null || ticket.company_id === company);
}

/** -1 for somebody whom nobody knows. */
function requesterIn(desk: Desk, query: URLSearchParams): number | null {
  const [email, external] = [query.get('email'), query.get('unique_external_id')];
  if (email !== null) return contactByEmail(desk, email)?.id ?? -1;
  if (external === null) return numberIn(query, 'requester_id');
  return desk.contacts.values().find(({ unique_external_id }) => unique_external_id === external)?.id ?? -1;
}

function sorted(call: Call): IteratorObject<TicketRecord> {
  const { desk, query } = call;
  const [order, type] = [query.get('order_by') ?? 'created_at', query.get('order_type') ?? 'desc'];
  if (!isOrder(order)) throw invalidField('order_by');
  if (type !== 'asc' && type !== 'desc') throw invalidField('order_type');
  const { by, least } = sinceOf(call);
  if (by === order) return ticketsBy(desk, order, type === 'asc', least);
  const all = ticketsBy(desk, order, type === 'asc', Number.NEGATIVE_INFINITY);
  return all.filter((ticket) => Date.parse(ticket[by]) >= least);
}

const isOrder = (name: string): name is Order => (orders as readonly string[]).includes(name);

function item(desk: Desk, ticket: TicketRecord, include: readonly string[]): Json {
  return {
    ...ticketView(desk, ticket, include.includes('description')),
    ...(include.includes('requester') && { requester: requesterView(desk, ticket.requester_id) }),
    ...(include.includes('stats') && { stats: statsOf(desk, ticket) }),
  };
}
