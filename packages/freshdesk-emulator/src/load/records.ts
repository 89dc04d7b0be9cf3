import { iso } from '../desk/clock.ts';
import type { ConversationRecord, JsonObject, TicketRecord } from '../desk/objects.ts';
import type { AgentRecord, CompanyRecord, ContactRecord, GroupRecord } from '../desk/people.ts';
import { textOf } from '../rules/html.ts';
import { emptyContact } from '../rules/people.ts';
import { statusTimes } from '../rules/stats.ts';
import { emptyTicket } from '../rules/tickets.ts';
import { numberOf, textsOf, timeOf } from './values.ts';

/** Objects of an export with what they lack; fields of an account's own stay. */

const past = '2020-01-01T00:00:00Z';

export function ticketOf(source: JsonObject, requester: number, attachments: number[], now: number): TicketRecord {
  const { conversations: _conversations, requester: _requester, company: _company, stats: _stats, ...fields } = source;
  const html = `${fields.description ?? ''}`;
  const created_at = timeOf(fields.created_at, iso(now));
  const updated_at = timeOf(fields.updated_at, created_at);
  const status = numberOf(fields.status) ?? emptyTicket.status;
  const lists = ['tags', 'cc_emails', 'fwd_emails', 'reply_cc_emails'].map((name) => [name, textsOf(fields[name])]);
  const kept = { attachments, requester_id: requester, status, ...Object.fromEntries(lists), created_at, updated_at };
  const trashed = fields.deleted === true || fields.spam === true ? now : null;
  const own = { summary: null, watchers: [], stats: statusTimes(status, updated_at), trashed, indexed: 0 };
  const text = { description: html, description_text: textOf(html) };
  const id = numberOf(fields.id) ?? 0;
  return {
    ...emptyTicket,
    company_id: null,
    due_by: null,
    fr_due_by: null,
    ...text,
    ...fields,
    ...kept,
    ...own,
    id,
  } as TicketRecord; // an export's own fields
}

export function conversationOf(
  { id, ...fields }: JsonObject,
  ticket: TicketRecord,
  attachments: number[],
): ConversationRecord {
  const created_at = timeOf(fields.created_at, ticket.created_at);
  const mail = { source: 0, category: 1, incoming: false, private: false, support_email: null, from_email: null };
  const edited = { last_edited_at: null, last_edited_user_id: null };
  const html = `${fields.body ?? ''}`;
  const kept = {
    id: numberOf(id) ?? 0,
    ticket_id: ticket.id,
    user_id: numberOf(fields.user_id) ?? 0,
    body: html,
    to_emails: textsOf(fields.to_emails),
    cc_emails: textsOf(fields.cc_emails),
    bcc_emails: textsOf(fields.bcc_emails),
    attachments,
    created_at,
    updated_at: timeOf(fields.updated_at, created_at),
  };
  return { ...mail, ...edited, body_text: textOf(html), ...fields, ...kept } as ConversationRecord; // an export's own fields
}

export function contactOf(source: JsonObject): ContactRecord {
  const { contact_type: _type, avatar: _avatar, ...fields } = source;
  const email = typeof fields.email === 'string' ? fields.email.toLowerCase() : null;
  const lists = { other_emails: textsOf(fields.other_emails), tags: textsOf(fields.tags) };
  const kept = { id: numberOf(fields.id) ?? 0, name: `${fields.name ?? ''}`, email, indexed: 0, ...lists };
  const ids = { company_id: numberOf(fields.company_id) };
  return { ...emptyContact, active: true, ...fields, ...kept, ...ids, ...timesOf(fields) } as ContactRecord; // an export's own fields
}

export function companyOf(fields: JsonObject): CompanyRecord {
  const empty = { description: null, note: null, health_score: null, account_tier: null, renewal_date: null };
  const more = { industry: null, custom_fields: {} };
  const kept = {
    id: numberOf(fields.id) ?? 0,
    name: `${fields.name ?? ''}`,
    domains: textsOf(fields.domains),
    ...timesOf(fields),
  };
  return { ...empty, ...more, ...fields, ...kept } as CompanyRecord; // an export's own fields
}

export function agentOf(fields: JsonObject): AgentRecord {
  const empty = { available: true, occasional: false, ticket_scope: 1, type: 'support_agent', signature: null };
  const lists = { group_ids: [], role_ids: [], contact: {} };
  const id = numberOf(fields.id) ?? 0;
  return { ...empty, ...lists, ...fields, ...timesOf(fields), id, apiKey: `key-${id}` } as AgentRecord; // an export's own fields
}

export function groupOf(fields: JsonObject): GroupRecord {
  const kept = { id: numberOf(fields.id) ?? 0, name: `${fields.name ?? ''}`, ...timesOf(fields) };
  return { description: null, agent_ids: [], ...fields, ...kept } as GroupRecord; // an export's own fields
}

function timesOf({ created_at, updated_at }: JsonObject): { readonly created_at: string; readonly updated_at: string } {
  const created = timeOf(created_at, past);
  return { created_at: created, updated_at: timeOf(updated_at, created) };
}
