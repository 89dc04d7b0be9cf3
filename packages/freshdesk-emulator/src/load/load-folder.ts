import { readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import type { Desk } from '../desk/desk.ts';
import type {
  AgentRecord,
  CompanyRecord,
  ContactRecord,
  ConversationRecord,
  FileRecord,
  Json,
  JsonObject,
  TicketRecord,
} from '../desk/objects.ts';
import { textOf } from '../rules/html.ts';

/** Fills a desk with an export folder: tickets.json or tickets.jsonl, with contacts, companies and agents beside it. */
export async function loadFolder(desk: Desk, folder: string): Promise<void> {
  for (const company of await objectsIn(folder, 'companies.json')) put(desk, desk.companies, companyOf(company));
  for (const contact of await objectsIn(folder, 'contacts.json')) put(desk, desk.contacts, contactOf(contact));
  for (const agent of await objectsIn(folder, 'agents.json')) put(desk, desk.agents, agentOf(agent));
  for (const ticket of await ticketsIn(folder)) await loadTicket(desk, folder, ticket);
}

async function ticketsIn(folder: string): Promise<readonly JsonObject[]> {
  const lines = await readFile(join(folder, 'tickets.jsonl'), 'utf8').catch(() => null);
  if (lines === null) return objectsIn(folder, 'tickets.json');
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as JsonObject);
}

async function objectsIn(folder: string, name: string): Promise<readonly JsonObject[]> {
  const text = await readFile(join(folder, name), 'utf8').catch(() => '[]');
  const value = JSON.parse(text) as Json;
  return Array.isArray(value) ? (value as readonly JsonObject[]) : [];
}

function put<Item extends { readonly id: number }>(desk: Desk, items: Map<number, Item>, item: Item): void {
  items.set(item.id, item);
  desk.lastId = Math.max(desk.lastId, item.id);
}

async function loadTicket(desk: Desk, folder: string, source: JsonObject): Promise<void> {
  const { conversations, attachments, requester, ...fields } = source;
  const attached = await loadFiles(desk, folder, attachments);
  const requester_id = numberIn(source, 'requester_id') ?? 0;
  addMissingRequester(desk, requester_id, requester);
  const ticket = ticketOf({ ...fields, requester_id }, attached, desk.clock.now());
  desk.tickets.set(ticket.id, ticket);
  desk.lastTicket = Math.max(desk.lastTicket, ticket.id);
  for (const entry of Array.isArray(conversations) ? (conversations as readonly JsonObject[]) : []) {
    const files = await loadFiles(desk, folder, entry.attachments);
    put(desk, desk.conversations, conversationOf(entry, ticket, files));
  }
}

/** An export may lack contacts.json; a ticket has a requester all the same. */
function addMissingRequester(desk: Desk, id: number, requester: Json | undefined): void {
  if (desk.contacts.has(id) || desk.agents.has(id)) return;
  put(desk, desk.contacts, contactOf({ ...(requester as JsonObject | undefined), id }));
}

async function loadFiles(desk: Desk, folder: string, attachments: Json | undefined): Promise<number[]> {
  const ids: number[] = [];
  for (const source of Array.isArray(attachments) ? (attachments as readonly JsonObject[]) : []) {
    const file = await fileOf(folder, source);
    put(desk, desk.files, file);
    ids.push(file.id);
  }
  return ids;
}

async function fileOf(folder: string, source: JsonObject): Promise<FileRecord> {
  const bytes = await bytesOf(folder, `${source.attachment_url ?? ''}`);
  return {
    id: numberIn(source, 'id') ?? 0,
    name: `${source.name ?? ''}`,
    content_type: `${source.content_type ?? 'application/octet-stream'}`,
    size: bytes?.length ?? numberIn(source, 'size') ?? 0,
    created_at: `${source.created_at ?? new Date(0).toISOString()}`,
    content: bytes?.toString('base64') ?? null,
  };
}

/** Only from inside the folder; nothing is fetched. */
async function bytesOf(folder: string, path: string): Promise<Buffer | null> {
  const file = resolve(folder, path);
  const inside = relative(resolve(folder), file);
  if (path === '' || /^[a-z]+:/i.test(path) || inside.startsWith(`..${sep}`) || inside === '..') return null;
  return readFile(file).catch(() => null);
}

const numberIn = (source: JsonObject, name: string): number | null => {
  const value = Number(source[name] ?? Number.NaN);
  return Number.isFinite(value) ? value : null;
};

function ticketOf(fields: JsonObject, attachments: number[], now: number): TicketRecord {
  const html = `${fields.description ?? ''}`;
  const defaults = {
    subject: null,
    description: html,
    description_text: textOf(html),
    type: null,
    status: 2,
    priority: 1,
    source: 1,
    responder_id: null,
    group_id: null,
    company_id: null,
    product_id: null,
    email_config_id: null,
    to_emails: null,
    cc_emails: [],
    fwd_emails: [],
    reply_cc_emails: [],
    tags: [],
    custom_fields: {},
    spam: false,
    deleted: false,
    archived: false,
    due_by: null,
    fr_due_by: null,
    created_at: new Date(now).toISOString(),
    updated_at: new Date(now).toISOString(),
  };
  const trashed = fields.deleted === true || fields.spam === true ? now : null;
  return { ...defaults, ...fields, attachments, summary: null, trashed, indexed: 0 } as unknown as TicketRecord; // an export's own fields
}

function conversationOf(
  entry: JsonObject,
  { id, created_at }: TicketRecord,
  attachments: number[],
): ConversationRecord {
  const defaults = {
    user_id: 0,
    body: '',
    body_text: textOf(`${entry.body ?? ''}`),
    incoming: false,
    private: false,
  };
  const mail = {
    source: 0,
    category: 1,
    support_email: null,
    from_email: null,
    to_emails: [],
    cc_emails: [],
    bcc_emails: [],
  };
  const times = { created_at, updated_at: created_at };
  return { ...defaults, ...mail, ...times, ...entry, ticket_id: id, attachments } as unknown as ConversationRecord; // an export's own fields
}

const past = '2020-01-01T00:00:00Z';

function contactOf(fields: JsonObject): ContactRecord {
  const email = typeof fields.email === 'string' ? fields.email.toLowerCase() : null;
  const defaults = {
    name: '',
    other_emails: [],
    phone: null,
    mobile: null,
    address: null,
    job_title: null,
    description: null,
  };
  const more = { language: 'nl', time_zone: 'Amsterdam', twitter_id: null, unique_external_id: null, company_id: null };
  const rest = {
    view_all_tickets: null,
    other_companies: [],
    tags: [],
    custom_fields: {},
    active: true,
    deleted: false,
  };
  const kept = { blocked: false, created_at: past, updated_at: past, indexed: 0 };
  const { contact_type: _type, avatar: _avatar, ...own } = fields;
  return { ...defaults, ...more, ...rest, ...kept, ...own, email } as unknown as ContactRecord; // an export's own fields
}

function companyOf(fields: JsonObject): CompanyRecord {
  const defaults = { name: '', description: null, note: null, domains: [], health_score: null, account_tier: null };
  const rest = { renewal_date: null, industry: null, custom_fields: {}, created_at: past, updated_at: past };
  return { ...defaults, ...rest, ...fields } as unknown as CompanyRecord; // an export's own fields
}

function agentOf(fields: JsonObject): AgentRecord {
  const defaults = { available: true, occasional: false, ticket_scope: 1, type: 'support_agent', signature: null };
  const rest = { group_ids: [], role_ids: [], contact: {}, created_at: past, updated_at: past };
  return { ...defaults, ...rest, ...fields, apiKey: `key-${fields.id}` } as unknown as AgentRecord; // an export's own fields
}
