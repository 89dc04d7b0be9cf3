import { ticketSource } from '@derden/freshdesk-client';
import type { Instant } from '@derden/policy';
import type { Explanation } from '@derden/scanner';
import type { Look } from '../sweep/look.ts';
import { ownWords } from '../sweep/own-words.ts';
import { correspondents } from '../ticket/addresses.ts';

export type Read = Explanation['documents'][number];

/** A message that came in, as it was read. */
export interface Incoming {
  readonly part: string;
  /** Null for the ticket's first message. */
  readonly conversation: number | null;
  readonly at: Instant;
  /** Freshdesk's id of whoever wrote it. */
  readonly writer: number | null;
  /** Null where Freshdesk does not tell: of a first message only the profile is known. */
  readonly address: string | null;
  /** A machine wrote it: an absence, a delivery notice. */
  readonly isNotice: boolean;
  readonly read: Read;
}

/** What the ticket's own side wrote, oldest first. */
export function incomingIn({ desk, seen }: Look): readonly Incoming[] {
  const { ticket, conversations } = desk;
  const first = { conversation: null, at: ticket.created_at, writer: ticket.requester_id, address: null };
  const begins = ticket.source === ticketSource.outboundEmail ? [] : [{ ...first, part: 'description' }];
  const answers = conversations
    .filter(({ incoming }) => incoming)
    .map((each) => ({
      part: `conversation:${each.id}`,
      conversation: each.id,
      at: each.created_at,
      writer: each.user_id,
      address: correspondents(each.from_email ?? '')[0]?.address ?? null,
    }));
  const subject = automaticSubject.test(ticket.subject ?? '');
  return [...begins, ...answers].flatMap((message) => {
    const read = seen.documents.find(({ part, document }) => part === message.part && document.path.length === 0);
    return read ? [{ ...message, read, isNotice: isNotice(read) || (subject && message.conversation === null) }] : [];
  });
}

const automaticSubject =
  /^(?:automatisch antwoord|automatic reply|out of office|autoreply|auto:|undeliver|onbestelbaar|niet te bezorgen|delivery status|mail delivery)/i;

/** Nothing but what a machine writes; a banner of a mail gateway above somebody's own words is no notice. */
function isNotice(read: Read): boolean {
  return ownWords(read) === '' && read.segments.some(({ kind, depth }) => kind === 'auto-notice' && depth === 0);
}

/** What a machine wrote itself, without what it quotes. */
export function noticeWords({ read }: Incoming): string {
  return read.segments
    .filter(({ kind, depth }) => depth === 0 && (kind === 'auto-notice' || kind === 'own'))
    .map(({ text }) => text)
    .join('\n');
}

/** Names that the scanner found in a message, inside segments of one kind and at depth 0. */
export function namesIn({ seen }: Look, { part, read }: Incoming, kinds: readonly string[]): readonly string[] {
  const within = read.segments.filter(({ kind, depth }) => depth === 0 && kinds.includes(kind));
  const found = seen.report.findings.filter(
    ({ entity, part: on, path, start, end }) =>
      entity === 'PERSON' &&
      on === part &&
      path.length === 0 &&
      within.some((segment) => segment.start <= start && end <= segment.end),
  );
  return [...new Set(found.map(({ start, end }) => read.document.text.slice(start, end)))];
}
