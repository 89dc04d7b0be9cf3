import {
  type SatisfactionRating,
  satisfactionRating,
  type TicketSummary,
  type TimeEntry,
  ticketSummary,
  timeEntry,
} from '../objects/ticket-details.ts';
import { itemsOf } from '../paging/pages.ts';
import type { Api } from '../transport/call.ts';
import type { Upload } from '../transport/wire.ts';
import { gone } from './gone.ts';
import type { CallOptions, ChangeOptions } from './options.ts';

export interface NewSummary {
  /** HTML. */
  readonly body: string;
  readonly attachments?: readonly Upload[];
}

/** Free text hangs on a ticket in more places than its conversations. */
export interface TicketDetails {
  /** @throws FreshdeskError with status 404 when there is none. */
  summary(ticket: number, options?: CallOptions): Promise<TicketSummary>;
  setSummary(ticket: number, summary: NewSummary, options?: ChangeOptions<TicketSummary>): Promise<TicketSummary>;
  deleteSummary(ticket: number, options?: CallOptions): Promise<void>;
  timeEntries(ticket: number, options?: CallOptions): AsyncIterable<TimeEntry>;
  satisfactionRatings(ticket: number, options?: CallOptions): AsyncIterable<SatisfactionRating>;
}

export function ticketDetailsOf(api: Api): TicketDetails {
  const path = (ticket: number, what: string) => `/tickets/${ticket}/${what}`;
  return {
    summary: (ticket, { signal } = {}) =>
      api.call({ method: 'GET', path: path(ticket, 'summary'), signal }, ticketSummary),
    setSummary: (ticket, body, options) =>
      api.call({ method: 'PUT', path: path(ticket, 'summary'), body, ...options }, ticketSummary),
    deleteSummary: (ticket, { signal } = {}) =>
      api.order({ method: 'DELETE', path: path(ticket, 'summary'), isDone: gone, signal }),
    timeEntries: (ticket, { signal } = {}) =>
      itemsOf(api, { method: 'GET', path: path(ticket, 'time_entries'), signal }, timeEntry),
    satisfactionRatings: (ticket, { signal } = {}) =>
      itemsOf(api, { method: 'GET', path: path(ticket, 'satisfaction_ratings'), signal }, satisfactionRating),
  };
}
