import { iso, type VirtualClock } from './clock.ts';
import type { ConversationRecord, FieldRecord, FileRecord, JobRecord, OutboxMail, TicketRecord } from './objects.ts';
import type { AgentRecord, CompanyRecord, ContactRecord, GroupRecord } from './people.ts';
import type { Plan } from './plans.ts';
import type { Switches } from './switches.ts';

/** Everything one Freshdesk account holds. */
export interface Desk {
  readonly clock: VirtualClock;
  readonly plan: Plan;
  readonly switches: Switches;
  readonly tickets: Map<number, TicketRecord>;
  readonly conversations: Map<number, ConversationRecord>;
  /** Ids of a ticket's conversations; some may be gone. */
  readonly entriesOf: Map<number, number[]>;
  readonly contacts: Map<number, ContactRecord>;
  readonly companies: Map<number, CompanyRecord>;
  readonly agents: Map<number, AgentRecord>;
  readonly groups: Map<number, GroupRecord>;
  readonly files: Map<number, FileRecord>;
  readonly jobs: Map<string, JobRecord>;
  readonly ticketFields: FieldRecord[];
  readonly contactFields: FieldRecord[];
  readonly companyFields: FieldRecord[];
  readonly outbox: OutboxMail[];
  readonly webhooks: Webhook[];
  /** Origin of the API and of the files, as callers reach them. */
  readonly origins: { api: string; files: string };
  /** Milliseconds: what was loaded counts as idle from here. */
  opened: number;
  lastTicket: number;
  lastId: number;
}

/** An automation rule that calls an address (§6). */
export interface Webhook {
  readonly on: 'create' | 'update';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** How often each event comes: Freshdesk tells at least once (§6). */
  readonly times?: number;
}

export function nextId(desk: Desk): number {
  return ++desk.lastId;
}

export function nextTicketId(desk: Desk): number {
  return ++desk.lastTicket;
}

export function timeNow({ clock }: Desk): string {
  return iso(clock.now());
}

/** Changes show in the search index after a lag (§2.3). */
export function touch(desk: Desk, record: { updated_at: string; indexed?: number }): void {
  record.updated_at = timeNow(desk);
  if ('indexed' in record) record.indexed = desk.clock.now() + desk.switches.searchLagSeconds * 1000;
}

export function keepConversation(desk: Desk, entry: ConversationRecord): void {
  desk.conversations.set(entry.id, entry);
  const ids = desk.entriesOf.get(entry.ticket_id);
  if (ids) ids.push(entry.id);
  else desk.entriesOf.set(entry.ticket_id, [entry.id]);
}

export function conversationsOf(desk: Desk, ticket: number): ConversationRecord[] {
  return (desk.entriesOf.get(ticket) ?? [])
    .flatMap((id) => desk.conversations.get(id) ?? [])
    .sort((a, b) => a.created_at.localeCompare(b.created_at) || a.id - b.id);
}

export function contactByEmail(desk: Desk, email: string): ContactRecord | undefined {
  const wanted = email.toLowerCase();
  for (const each of desk.contacts.values())
    if (each.email === wanted || each.other_emails.includes(wanted)) return each;
  return undefined;
}
