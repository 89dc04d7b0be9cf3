import type { Conversation, Ticket as DeskRecord } from '@derden/freshdesk-client';
import { conversationSource, ticketSource, ticketStatus } from '@derden/freshdesk-client';
import type { HelpdeskTicket, PartKind, Side, TicketPart, TicketSender } from '@derden/policy';
import type { Explanation } from '@derden/scanner';
import { attachmentsOf, compositionOf, contentOf } from '../desk/content.ts';
import { deskFiles } from '../desk/desk-files.ts';
import { type DeskTicket, fetchTicket } from '../desk/desk-ticket.ts';
import type { Engine } from '../engine/engine.ts';
import { knownLists } from '../people/known-of.ts';
import { isNoReply } from '../people/no-reply.ts';
import type { RawAttachment, RawTicket } from '../ticket/raw-ticket.ts';
import { rawTicketOf } from '../ticket/raw-ticket-of.ts';
import { ticketOf } from '../ticket/ticket-of.ts';
import { inlineParts } from './inline-parts.ts';
import { ownWords, usefulParts } from './own-words.ts';
import { ownWriting } from './own-writing.ts';
import { refusedParts } from './refused-parts.ts';
import { type Stated, statementsIn } from './statements.ts';

/** A ticket as it is now: what Freshdesk has, what the scanner saw, and what the policy judges. */
export interface Look {
  readonly desk: DeskTicket;
  readonly raw: RawTicket;
  /** Holds texts: it is looked at and let go. */
  readonly seen: Explanation;
  readonly ticket: HelpdeskTicket;
  readonly statements: readonly Stated[];
}

/**
 * Reads and scans a ticket.
 * @throws FreshdeskError when it is gone or Freshdesk cannot be reached; ScanError `aborted`
 */
export async function lookAt(id: number, engine: Engine, signal?: AbortSignal): Promise<Look> {
  const { freshdesk, settings, scanner } = engine;
  const options = { summary: settings.summaries, signal };
  const desk = await fetchTicket(freshdesk, id, options);
  const raw = rawOf(desk);
  const scanned = withoutParts(raw, await ownWriting(desk, engine));
  const { directory } = await engine.people();
  const refresh = async (file: number) => fileWith(file, await fetchTicket(freshdesk, id, options));
  const pictures = new Map<string, number>();
  const source = deskFiles(freshdesk, [...settings.fileHosts, ...hostsOf(desk)], refresh, { signal, pictures });
  const known = knownLists(directory)(raw);
  const seen = await scanner.explainTicket(ticketOf(scanned, directory, source), {
    people: known,
    ...(signal && { signal }),
  });
  const statements = statementsIn(desk, seen);
  const refused = await refusedParts(id, engine);
  const ticket = helpdeskTicket({ desk, raw, seen, statements, refused, pictures }, engine);
  return { desk, raw, seen, statements, ticket };
}

/** The same reader as for exports: the API's names are among those that it knows. */
export function rawOf({ ticket, conversations, summary }: DeskTicket): RawTicket {
  return rawTicketOf({ ...ticket, conversations, ...(summary && { summary: summary.body }) });
}

function withoutParts(raw: RawTicket, parts: ReadonlySet<string>): RawTicket {
  const messages = raw.messages.filter(({ id }) => !parts.has(`conversation:${id}`));
  return { ...raw, messages, description: parts.has('description') ? null : raw.description };
}

/** Where Freshdesk itself says that its files lie. */
function hostsOf(desk: DeskTicket): readonly string[] {
  const urls = attachmentsOf(desk).map(({ attachment_url }) => attachment_url);
  return urls.filter((url) => URL.canParse(url)).map((url) => new URL(url).host);
}

function fileWith(id: number, desk: DeskTicket): RawAttachment | undefined {
  const file = attachmentsOf(desk).find((each) => each.id === id);
  return file && { id, name: file.name, mediaType: file.content_type, url: file.attachment_url };
}

interface Seen extends Omit<Look, 'ticket'> {
  /** Parts that Freshdesk refused to delete. */
  readonly refused: ReadonlySet<string>;
  /** Numbers of pictures that no list has, by the name under which they were read. */
  readonly pictures: ReadonlyMap<string, number>;
}

function helpdeskTicket({ desk, raw, seen, statements, refused, pictures }: Seen, { keys }: Engine): HelpdeskTicket {
  const useful = usefulParts(seen);
  const approving = new Set(statements.filter(({ statement }) => statement.kind !== 'refusal').map(({ part }) => part));
  const fingerprint = (part: string) => {
    const content = contentOf(part, desk);
    return content === null ? null : keys.content(content);
  };
  const listed = partsOf(desk, raw);
  const parts = [...listed, ...inlineParts(seen.report.findings, listed, pictures)].map((part) => ({
    ...part,
    refused: refused.has(part.id),
    useful: useful.has(part.id),
    approval: approving.has(part.id),
    fingerprint: fingerprint(part.id),
  }));
  const { ticket } = desk;
  return {
    id: ticket.id,
    status: statusOf(ticket),
    outbound: ticket.source === ticketSource.outboundEmail,
    sender: senderOf(raw, seen),
    parts,
    fingerprint: keys.content(compositionOf(desk)),
  };
}

type BarePart = Omit<TicketPart, 'useful' | 'approval' | 'fingerprint' | 'refused'>;

function partsOf(desk: DeskTicket, raw: RawTicket): readonly BarePart[] {
  const { ticket, conversations } = desk;
  const receivedAt = ticket.created_at;
  const by: Side = ticket.source === ticketSource.outboundEmail ? 'agent' : 'requester';
  const attached = (ids: readonly { readonly id: number }[], on: string, side: Side, at: string): readonly BarePart[] =>
    ids.map(({ id }) => ({ id: `attachment:${id}`, kind: 'attachment', by: side, receivedAt: at, on }));
  return [
    ...(raw.subject === null ? [] : [{ id: 'subject', kind: 'subject', by, receivedAt } as const]),
    { id: 'description', kind: 'description', by, receivedAt },
    ...raw.fields.map(({ name }): BarePart => ({ id: `field:${name}`, kind: 'field', by, receivedAt })),
    ...attached(ticket.attachments ?? [], 'description', by, receivedAt),
    ...conversations.flatMap((each) => {
      const side: Side = each.incoming ? 'requester' : 'agent';
      const id = `conversation:${each.id}`;
      const part: BarePart = { id, kind: kindOf(each), by: side, receivedAt: each.created_at };
      return [part, ...attached(each.attachments, id, side, each.created_at)];
    }),
  ];
}

function kindOf({ incoming, source, private: isPrivate }: Conversation): PartKind {
  if (incoming) return 'incoming';
  if (source === conversationSource.forward) return 'forward';
  return source === conversationSource.note || isPrivate ? 'note' : 'reply';
}

function statusOf({ status, archived }: DeskRecord): HelpdeskTicket['status'] {
  if (archived) return 'archived';
  if (status === ticketStatus.resolved) return 'resolved';
  return status === ticketStatus.closed ? 'closed' : 'open';
}

/** Machines are asked nothing. */
function senderOf({ requester }: RawTicket, seen: Explanation): TicketSender {
  if (requester?.emails.some(isNoReply)) return 'no-reply';
  const first = seen.documents.find(({ part }) => part === 'description');
  return first && ownWords(first) === '' && first.segments.some(({ kind }) => kind === 'auto-notice')
    ? 'auto-reply'
    : 'person';
}
