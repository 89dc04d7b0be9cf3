import { ticketSource } from '@derden/freshdesk-client';
import { ScanError } from '@derden/scanner';
import { unlessGone } from '../apply/current-ticket.ts';
import { type DeskTicket, fetchTicket } from '../desk/desk-ticket.ts';
import type { Engine } from '../engine/engine.ts';
import { rawOf } from '../sweep/look.ts';
import { ownWriting } from '../sweep/own-writing.ts';
import { type Stated, statementsIn } from '../sweep/statements.ts';
import type { FileSource } from '../ticket/file-source.ts';
import type { RawTicket } from '../ticket/raw-ticket.ts';
import { ticketOf } from '../ticket/ticket-of.ts';

/** A ticket wherever it stands, in the archive and the trash too; null when it is gone for good. */
export async function ticketAnywhere(
  id: number,
  { freshdesk }: Pick<Engine, 'freshdesk'>,
  signal?: AbortSignal,
): Promise<DeskTicket | null> {
  const current = await unlessGone(() => fetchTicket(freshdesk, id, { signal }));
  if (current) return current;
  const archived = await unlessGone(() => freshdesk.archivedTickets.get(id, { signal }));
  if (!archived) return null;
  const conversations = await Array.fromAsync(freshdesk.archivedTickets.conversations(id, { signal }));
  return { ticket: archived, conversations, summary: null };
}

/** What the messages of a ticket approve or refuse: texts alone are read, no file is fetched. */
export async function readStatements(
  desk: DeskTicket,
  engine: Engine,
  signal?: AbortSignal,
): Promise<readonly Stated[]> {
  const { directory } = await engine.people();
  const texts = textsOf(rawOf({ ...desk, summary: null }), desk, await ownWriting(desk, engine));
  const seen = await engine.scanner.explainTicket(ticketOf(texts, directory, noFiles), signal ? { signal } : {});
  return statementsIn(desk, seen);
}

/** The first message of a ticket that began with a mail of ours is no customer's. */
function textsOf(raw: RawTicket, { ticket }: DeskTicket, own: ReadonlySet<string>): RawTicket {
  const isOurs = ticket.source === ticketSource.outboundEmail || own.has('description');
  const messages = raw.messages
    .filter(({ id }) => !own.has(`conversation:${id}`))
    .map((message) => ({ ...message, attachments: [] }));
  return { ...raw, messages, attachments: [], description: isOurs ? null : raw.description };
}

const noFiles: FileSource = {
  read: async () => {
    throw new ScanError('missing', 'Files are not read here.');
  },
  unlisted: () => undefined,
};
