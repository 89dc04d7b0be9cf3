import { type Conversation, conversation } from '../objects/conversation.ts';
import { started } from '../objects/job.ts';
import { type Ticket, ticket } from '../objects/ticket.ts';
import type { CustomFields } from '../objects/values.ts';
import { found } from '../paging/search.ts';
import { ticketsSince } from '../paging/ticket-pages.ts';
import type { Api } from '../transport/call.ts';
import type { Clock } from '../transport/clock.ts';
import type { Upload } from '../transport/wire.ts';
import type { CallOptions, ChangeOptions } from './options.ts';

export type ListEmbedded = 'stats' | 'requester' | 'description';
export type ViewEmbedded = 'conversations' | 'requester' | 'company' | 'stats';

export interface TicketListOptions extends CallOptions {
  /** Trash and spam are listed only when asked for. */
  readonly filter?: 'new_and_my_open' | 'watching' | 'spam' | 'deleted';
  readonly requester_id?: number;
  readonly email?: string;
  readonly unique_external_id?: string;
  readonly company_id?: number;
  /** ISO 8601; all tickets when absent, not only those of the past 30 days. */
  readonly updated_since?: string;
  /** Each costs two credits a page. */
  readonly include?: readonly ListEmbedded[];
}

/** One of `requester_id`, `email` or `phone` says who asks; an unknown address makes a contact. */
export interface NewTicket {
  readonly requester_id?: number;
  readonly email?: string;
  readonly phone?: string;
  readonly name?: string;
  readonly subject: string;
  /** HTML. */
  readonly description: string;
  readonly type?: string;
  readonly status?: number;
  readonly priority?: number;
  readonly source?: number;
  readonly responder_id?: number;
  readonly group_id?: number;
  readonly product_id?: number;
  readonly email_config_id?: number;
  readonly company_id?: number;
  readonly cc_emails?: readonly string[];
  readonly tags?: readonly string[];
  readonly custom_fields?: CustomFields;
  readonly due_by?: string;
  readonly fr_due_by?: string;
  readonly attachments?: readonly Upload[];
}

/** Only what is given changes; `tags` replaces the list. Subject and description of outbound tickets cannot change. */
export type TicketChange = Partial<Omit<NewTicket, 'cc_emails' | 'responder_id' | 'group_id'>> & {
  readonly responder_id?: number | null;
  readonly group_id?: number | null;
};

export interface OutboundEmail extends Pick<NewTicket, 'email' | 'name' | 'subject' | 'description' | 'cc_emails'> {
  readonly email: string;
  readonly email_config_id: number;
  readonly type?: string;
  readonly status?: number;
  readonly priority?: number;
  readonly tags?: readonly string[];
  readonly custom_fields?: CustomFields;
  readonly attachments?: readonly Upload[];
}

export interface Forward {
  readonly body: string;
  readonly to_emails: readonly string[];
  readonly cc_emails?: readonly string[];
  readonly bcc_emails?: readonly string[];
  readonly from_email?: string;
  readonly agent_id?: number;
  /** Freshdesk's own default is to send the whole thread and all files along; ours is not to. */
  readonly include_quoted_text?: boolean;
  readonly include_original_attachments?: boolean;
  readonly attachments?: readonly Upload[];
}

export interface Merge {
  readonly primary_id: number;
  readonly ticket_ids: readonly number[];
  readonly convert_recepients_to_cc?: boolean;
  readonly note_in_primary?: { readonly body: string; readonly private: boolean };
  readonly note_in_secondary?: { readonly body: string; readonly private: boolean };
}

export interface Tickets {
  /** Every ticket, in the order of its last change. Pages cost 1 credit and 2 for each thing embedded. */
  list(options?: TicketListOptions): AsyncIterable<Ticket>;
  /** Freshdesk's query language, without the double quotes around it; more than 300 results are split by day. */
  search(query: string, options?: CallOptions): AsyncIterable<Ticket>;
  get(id: number, options?: CallOptions & { readonly include?: readonly ViewEmbedded[] }): Promise<Ticket>;
  create(ticket: NewTicket, options?: ChangeOptions<Ticket>): Promise<Ticket>;
  update(id: number, change: TicketChange, options?: CallOptions): Promise<Ticket>;
  /** Into the trash, where Freshdesk empties it after 30 days. */
  delete(id: number, options?: CallOptions): Promise<void>;
  restore(id: number, options?: CallOptions): Promise<void>;
  /** The id of a job. */
  bulkUpdate(ids: readonly number[], properties: TicketChange, options?: CallOptions): Promise<string>;
  /** The id of a job. */
  bulkDelete(ids: readonly number[], options?: CallOptions): Promise<string>;
  /** Cannot be undone. */
  merge(merge: Merge, options?: CallOptions): Promise<void>;
  /** A ticket that begins with a mail of ours. */
  sendOutboundEmail(email: OutboundEmail, options?: ChangeOptions<Ticket>): Promise<Ticket>;
  forward(id: number, forward: Forward, options?: ChangeOptions<Conversation>): Promise<Conversation>;
}

const beginning = '2000-01-01T00:00:00Z';
const day = 86_400_000;

export function ticketsOf(api: Api, clock: Clock): Tickets {
  return {
    list: ({ include = [], updated_since = beginning, signal, ...query } = {}) =>
      ticketsSince(api, {
        query: { ...query, ...(include.length > 0 && { include: include.join(',') }) },
        since: updated_since,
        credits: 1 + 2 * include.length,
        signal,
      }),
    search: (query, { signal } = {}) => {
      const days = { from: new Date(beginning), to: new Date(clock.now() + day) };
      return found(api, { path: '/search/tickets', query, item: ticket, days, signal });
    },
    get: (id, { include = [], signal } = {}) => {
      const query = include.length > 0 ? { include: include.join(',') } : {};
      return api.call({ method: 'GET', path: `/tickets/${id}`, query, credits: 1 + include.length, signal }, ticket);
    },
    create: (body, options) => api.call({ method: 'POST', path: '/tickets', body, ...options }, ticket),
    update: (id, body, { signal } = {}) => api.call({ method: 'PUT', path: `/tickets/${id}`, body, signal }, ticket),
    delete: (id, { signal } = {}) => api.order({ method: 'DELETE', path: `/tickets/${id}`, signal }),
    restore: (id, { signal } = {}) => api.order({ method: 'PUT', path: `/tickets/${id}/restore`, signal }),
    bulkUpdate: (ids, properties, { signal } = {}) =>
      api.call(
        {
          method: 'POST',
          path: '/tickets/bulk_update',
          body: { bulk_action: { ids, properties } },
          repeatable: true,
          signal,
        },
        started,
      ),
    bulkDelete: (ids, { signal } = {}) =>
      api.call(
        { method: 'POST', path: '/tickets/bulk_delete', body: { bulk_action: { ids } }, repeatable: true, signal },
        started,
      ),
    merge: (body, { signal } = {}) =>
      api.order({ method: 'PUT', path: '/tickets/merge', body, repeatable: false, signal }),
    sendOutboundEmail: (body, options) =>
      api.call({ method: 'POST', path: '/tickets/outbound_email', body, ...options }, ticket),
    forward: (id, forward, options) => {
      const body = { include_quoted_text: false, include_original_attachments: false, ...forward };
      return api.call({ method: 'POST', path: `/tickets/${id}/forward`, body, ...options }, conversation);
    },
  };
}
