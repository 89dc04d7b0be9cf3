import { conversationsOf, type Desk, keepConversation, nextId, timeNow, touch } from '../desk/desk.ts';
import type { ConversationRecord, Json, TicketRecord } from '../desk/objects.ts';
import { filesView } from './files.ts';
import { stored, textOf } from './html.ts';

/** Kinds of entries: `source` and `category` as live accounts give them (§3.1). */
export const kinds = {
  reply: { source: 0, category: 1 },
  publicNote: { source: 2, category: 3 },
  privateNote: { source: 2, category: 2 },
  forward: { source: 8, category: 2 },
  forwardReply: { source: 8, category: 6 },
} as const;

type Kind = (typeof kinds)[keyof typeof kinds];

const emptyEntry = {
  incoming: false,
  private: false,
  support_email: null,
  from_email: null,
  to_emails: [],
  cc_emails: [],
  bcc_emails: [],
  last_edited_at: null,
  last_edited_user_id: null,
} as const;

type Fields = Partial<ConversationRecord> & { readonly body: string; readonly user_id: number };

export function addConversation(desk: Desk, ticket: TicketRecord, kind: Kind, fields: Fields): ConversationRecord {
  const now = timeNow(desk);
  const entry: ConversationRecord = {
    ...emptyEntry,
    attachments: [],
    created_at: now,
    updated_at: now,
    ...fields,
    ...kind,
    id: nextId(desk),
    ticket_id: ticket.id,
    body: stored(fields.body),
    body_text: textOf(fields.body),
  };
  keepConversation(desk, entry);
  touch(desk, ticket);
  return entry;
}

export function conversationView(desk: Desk, entry: ConversationRecord): { readonly [key: string]: Json } {
  return { ...entry, attachments: filesView(desk, entry.attachments) };
}

/** Only notes can be edited, and only they are an agent's own words (§3.4). */
export const isNote = ({ source, incoming }: ConversationRecord): boolean =>
  source === kinds.publicNote.source && !incoming;

/** Those of a ticket and of all that was written at it: their size is counted together (§3.5). */
export function allFiles(desk: Desk, ticket: number): number[] {
  const { attachments = [], summary = null } = desk.tickets.get(ticket) ?? {};
  return [
    ...attachments,
    ...(summary?.attachments ?? []),
    ...conversationsOf(desk, ticket).flatMap(({ attachments }) => attachments),
  ];
}
