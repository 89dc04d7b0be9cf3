import { type Conversation, conversation } from '../objects/conversation.ts';
import { type Ticket, ticket } from '../objects/ticket.ts';
import { itemsOf } from '../paging/pages.ts';
import type { Api } from '../transport/call.ts';
import { gone } from './gone.ts';
import type { CallOptions } from './options.ts';

/** Tickets that were closed and idle for 120 days: they can be read and deleted, nothing else, and no call lists them. */
export interface ArchivedTickets {
  get(id: number, options?: CallOptions): Promise<Ticket>;
  conversations(id: number, options?: CallOptions): AsyncIterable<Conversation>;
  /** For good: there is no trash for archived tickets. */
  delete(id: number, options?: CallOptions): Promise<void>;
}

export function archivedTicketsOf(api: Api): ArchivedTickets {
  const path = (id: number) => `/tickets/archived/${id}`;
  return {
    get: (id, { signal } = {}) => api.call({ method: 'GET', path: path(id), signal }, ticket),
    conversations: (id, { signal } = {}) =>
      itemsOf(api, { method: 'GET', path: `${path(id)}/conversations`, signal }, conversation),
    delete: (id, { signal } = {}) => api.order({ method: 'DELETE', path: path(id), isDone: gone, signal }),
  };
}
