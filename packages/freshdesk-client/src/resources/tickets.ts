import { type Conversation, conversation } from '../objects/conversation.ts';
import { started } from '../objects/job.ts';
import { type Ticket, ticket } from '../objects/ticket.ts';
import { found } from '../paging/search.ts';
import { ticketsSince } from '../paging/ticket-pages.ts';
import type { Api } from '../transport/call.ts';
import type { Clock } from '../transport/clock.ts';
import { beginning, day } from './days.ts';
import type { CallOptions, ChangeOptions } from './options.ts';
import type {
  BulkChange,
  Forward,
  Merge,
  NewTicket,
  OutboundEmail,
  TicketChange,
  TicketListOptions,
  ViewEmbedded,
} from './ticket-inputs.ts';

export interface Tickets {
  /** Every ticket once, in the order of its last change. Pages cost 1 credit and 2 for each thing embedded. */
  list(options?: TicketListOptions): AsyncIterable<Ticket>;
  /** Freshdesk's query language, without the double quotes around it; more than 300 results are split by day. */
  search(query: string, options?: CallOptions): AsyncIterable<Ticket>;
  get(id: number, options?: CallOptions & { readonly include?: readonly ViewEmbedded[] }): Promise<Ticket>;
  create(ticket: NewTicket, options?: ChangeOptions<Ticket>): Promise<Ticket>;
  update(id: number, change: TicketChange, options?: ChangeOptions<Ticket>): Promise<Ticket>;
  /** Into the trash, which Freshdesk empties after 30 days. */
  delete(id: number, options?: CallOptions): Promise<void>;
  restore(id: number, options?: CallOptions): Promise<void>;
  /** The id of a job. */
  bulkUpdate(ids: readonly number[], properties: BulkChange, options?: ChangeOptions<string>): Promise<string>;
  /** The id of a job. */
  bulkDelete(ids: readonly number[], options?: ChangeOptions<string>): Promise<string>;
  /** Cannot be undone. */
  merge(merge: Merge, options?: ChangeOptions<true>): Promise<void>;
  /** A ticket that begins with a mail of ours. */
  sendOutboundEmail(email: OutboundEmail, options?: ChangeOptions<Ticket>): Promise<Ticket>;
  forward(id: number, forward: Forward, options?: ChangeOptions<Conversation>): Promise<Conversation>;
}

export function ticketsOf(api: Api, clock: Clock): Tickets {
  return { ...reading(api, clock), ...changing(api), ...removing(api), ...mailing(api) };
}

const joined = (include: readonly string[]) => (include.length > 0 ? { include: include.join(',') } : {});

function reading(api: Api, clock: Clock): Pick<Tickets, 'list' | 'search' | 'get'> {
  return {
    list: ({ include = [], updated_since = beginning.toISOString(), signal, ...query } = {}) =>
      ticketsSince(api, {
        query: { ...query, ...joined(include) },
        since: updated_since,
        credits: 1 + 2 * include.length,
        signal,
      }),
    search: (query, { signal } = {}) => {
      const days = { from: beginning, to: new Date(clock.now() + day) };
      return found(api, { path: '/search/tickets', query, item: ticket, days, signal });
    },
    get: (id, options) => view(api, id, options),
  };
}

const view: (api: Api, ...of: Parameters<Tickets['get']>) => Promise<Ticket> = (
  api,
  id,
  { include = [], signal } = {},
) =>
  api.call(
    { method: 'GET', path: `/tickets/${id}`, query: joined(include), credits: 1 + include.length, signal },
    ticket,
  );

function changing(api: Api): Pick<Tickets, 'create' | 'update' | 'bulkUpdate' | 'merge'> {
  return {
    create: (body, options) => api.call({ method: 'POST', path: '/tickets', body, ...options }, ticket),
    update: (id, body, options) => api.call({ method: 'PUT', path: `/tickets/${id}`, body, ...options }, ticket),
    bulkUpdate: (ids, properties, options) => {
      const body = { bulk_action: { ids, properties } };
      return api.call({ method: 'POST', path: '/tickets/bulk_update', body, ...options }, started);
    },
    merge: (body, options) => api.order({ method: 'PUT', path: '/tickets/merge', body, repeatable: false, ...options }),
  };
}

function removing(api: Api): Pick<Tickets, 'delete' | 'restore' | 'bulkDelete'> {
  const isIn = (id: number, trash: boolean) => async (_status: number, signal: AbortSignal | undefined) => {
    const { deleted, spam } = await view(api, id, { signal });
    return trash ? deleted : !deleted && !spam;
  };
  return {
    delete: (id, { signal } = {}) =>
      api.order({ method: 'DELETE', path: `/tickets/${id}`, isDone: isIn(id, true), signal }),
    restore: (id, { signal } = {}) =>
      api.order({ method: 'PUT', path: `/tickets/${id}/restore`, isDone: isIn(id, false), signal }),
    bulkDelete: (ids, options) =>
      api.call({ method: 'POST', path: '/tickets/bulk_delete', body: { bulk_action: { ids } }, ...options }, started),
  };
}

function mailing(api: Api): Pick<Tickets, 'sendOutboundEmail' | 'forward'> {
  return {
    sendOutboundEmail: (body, options) =>
      api.call({ method: 'POST', path: '/tickets/outbound_email', body, ...options }, ticket),
    forward: (id, forward, options) => {
      const body = { include_quoted_text: false, include_original_attachments: false, ...forward };
      return api.call({ method: 'POST', path: `/tickets/${id}/forward`, body, ...options }, conversation);
    },
  };
}
