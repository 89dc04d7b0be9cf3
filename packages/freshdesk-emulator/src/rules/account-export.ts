import { conversationsOf, type Desk } from '../desk/desk.ts';
import type { ConversationRecord, Json, JsonObject, TicketRecord } from '../desk/objects.ts';
import { filesView } from './files.ts';
import { zipOf } from './zip.ts';

/** Names of what is to be exported. */
export function resourceNames(resources: Json | undefined): ReadonlySet<string> {
  const list = Array.isArray(resources) ? (resources as readonly JsonObject[]) : [];
  return new Set(list.map(({ name }) => `${name ?? ''}`));
}

/** A ZIP of JSON files in the shape that loaders of such exports read: not that of the API (§7). */
export function accountExport(desk: Desk, names: ReadonlySet<string>): Uint8Array {
  const tickets = [...desk.tickets.values()];
  const files: Readonly<Record<string, () => readonly [name: string, content: readonly Json[]]>> = {
    tickets: () => ['Tickets0.json', tickets.filter(({ archived }) => !archived).map((each) => ticketOf(desk, each))],
    archive_tickets: () => [
      'ArchiveTickets0.json',
      tickets.filter(({ archived }) => archived).map((each) => ticketOf(desk, each)),
    ],
    contacts: () => ['Users0.json', [...desk.contacts.values()].map((user) => ({ user: { ...user } }))],
    companies: () => ['Companies0.json', [...desk.companies.values()].map((company) => ({ company: { ...company } }))],
    groups: () => ['Groups.json', [...desk.groups.values()].map((group) => ({ group: { ...group } }))],
  };
  const wanted = Object.keys(files).filter((name) => names.has(name));
  return zipOf(
    wanted.flatMap((key) => {
      const [name, content] = files[key]?.() ?? [];
      return name ? [{ name, bytes: new TextEncoder().encode(JSON.stringify(content)) }] : [];
    }),
  );
}

/** `display_id` is the number that people see; `description` is text and `description_html` HTML, unlike in the API. */
function ticketOf(desk: Desk, ticket: TicketRecord): Json {
  const { id, description, description_text, tags, attachments, cc_emails, ...rest } = ticket;
  const { watchers: _watchers, indexed: _indexed, trashed: _trashed, summary: _summary, stats, ...shown } = rest;
  const { name = '', email = null } = desk.contacts.get(ticket.requester_id) ?? {};
  const helpdesk_ticket = {
    ...shown,
    id: id + 1_000_000,
    display_id: id,
    description: description_text,
    description_html: description,
    requester: { id: ticket.requester_id, name, email },
    cc_email: { cc_emails },
    tags: tags.map((tag) => ({ name: tag })),
    attachments: filesView(desk, attachments),
    ticket_states: { ...stats },
    notes: conversationsOf(desk, id).map((entry) => noteOf(desk, entry)),
  };
  return { helpdesk_ticket };
}

function noteOf(desk: Desk, { body, body_text, attachments, ...entry }: ConversationRecord): Json {
  return { ...entry, body: body_text, body_html: body, attachments: filesView(desk, attachments) };
}
