import type { Desk } from '../desk/desk.ts';
import type { Json, TicketRecord } from '../desk/objects.ts';
import { filesView } from './files.ts';

/** What every ticket has and nothing here changes (§2.1). */
const constant = {
  is_escalated: false,
  fr_escalated: false,
  nr_due_by: null,
  nr_escalated: false,
  association_type: null,
  associated_tickets_count: 0,
  associated_tickets_list: null,
  support_email: null,
  ticket_cc_emails: [],
  ticket_bcc_emails: [],
  structured_description: null,
} as const;

/** A ticket as the API gives it; `deleted` and `archived` only where they are true. */
export function ticketView(desk: Desk, ticket: TicketRecord, description = true): { readonly [key: string]: Json } {
  const {
    summary: _summary,
    trashed: _trashed,
    indexed: _indexed,
    watchers: _watchers,
    stats: _stats,
    ...shown
  } = ticket;
  const { description: html, description_text, attachments, archived, deleted, ...rest } = shown;
  return {
    ...constant,
    ...rest,
    ...(description && { description: html, description_text, attachments: filesView(desk, attachments) }),
    ...(deleted && { deleted }),
    ...(archived && { archived }),
  };
}
