import { iso, type VirtualClock } from './clock.ts';
import type {
  AgentRecord,
  CompanyRecord,
  ContactRecord,
  ConversationRecord,
  FieldRecord,
  FileRecord,
  GroupRecord,
  JobRecord,
  OutboxMail,
  TicketRecord,
} from './objects.ts';
import type { Plan } from './plans.ts';
import type { Switches } from './switches.ts';

/** Everything one Freshdesk account holds. */
export interface Desk {
  readonly clock: VirtualClock;
  readonly plan: Plan;
  readonly switches: Switches;
  readonly tickets: Map<number, TicketRecord>;
  readonly conversations: Map<number, ConversationRecord>;
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
  lastTicket: number;
  lastId: number;
}

/** An automation rule that calls an address (§6). */
export interface Webhook {
  readonly on: 'create' | 'update';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
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

export function conversationsOf(desk: Desk, ticket: number): ConversationRecord[] {
  return [...desk.conversations.values()]
    .filter((each) => each.ticket_id === ticket)
    .sort((a, b) => a.created_at.localeCompare(b.created_at) || a.id - b.id);
}

export function contactByEmail(desk: Desk, email: string): ContactRecord | undefined {
  const wanted = email.toLowerCase();
  return [...desk.contacts.values()].find(
    (each) => each.email === wanted || each.other_emails.some((other) => other === wanted),
  );
}
