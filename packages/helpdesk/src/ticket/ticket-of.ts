import type { Correspondent, Part, Ticket } from '@derden/scanner';
import type { Directory } from '../people/directory.ts';
import { messageAuthor, ticketAuthor, ticketRecipients } from './authors.ts';
import { type Body, bodyOf } from './body.ts';
import type { FileSource } from './file-source.ts';
import { type InlineFile, inlineFiles } from './inline-file.ts';
import type { RawAttachment, RawMessage, RawTicket } from './raw-ticket.ts';

interface Context {
  readonly author: Correspondent | null;
  readonly recipients: readonly Correspondent[];
  readonly date: string | null;
}

/** A ticket as the scanner takes it. Files are read when the scanner asks for them. */
export function ticketOf(raw: RawTicket, directory: Directory, files: FileSource): Ticket {
  const first = {
    author: ticketAuthor(raw, directory),
    recipients: ticketRecipients(raw, directory),
    date: raw.createdAt,
  };
  const messages = raw.messages.map((message) => ({ message, context: contextOf(message, raw, directory) }));
  const all = [...raw.attachments, ...raw.messages.flatMap(({ attachments }) => attachments)];
  const shownIn = (own: readonly RawAttachment[]): InlineFile => inlineFiles({ own, all }, files);
  const parts = [
    ...textPart('subject', bodyOf(null, raw.subject), first),
    ...textPart('description', raw.description, first, shownIn(raw.attachments)),
    ...messages.flatMap(({ message, context }, at) =>
      textPart(`conversation:${message.id ?? at + 1}`, message.body, context, shownIn(message.attachments)),
    ),
    ...raw.attachments.map((each, at) => filePart(each, at, first, files)),
    ...messages.flatMap(({ message, context }, at) =>
      message.attachments.map((each, index) => filePart(each, `${at + 1}.${index}`, context, files)),
    ),
    ...raw.fields.map(({ name, text }) => ({ id: `field:${name}`, text })),
  ];
  return { id: raw.id, parts: withUniqueIds(parts) };
}

function contextOf(message: RawMessage, raw: RawTicket, directory: Directory): Context {
  const { recipients, createdAt } = message;
  return { author: messageAuthor(message, raw, directory), recipients, date: createdAt };
}

function textPart(id: string, body: Body | null, context: Context, inlineFile?: InlineFile): readonly Part[] {
  if (body === null) return [];
  const shown = 'html' in body && inlineFile ? { inlineFile } : {};
  return [{ id, ...body, ...shown, ...given(context) }];
}

function filePart(attachment: RawAttachment, at: number | string, context: Context, files: FileSource): Part {
  const { id, name, mediaType } = attachment;
  return {
    id: `attachment:${id ?? `#${at}`}`,
    name: name || 'attachment',
    ...(mediaType === null ? {} : { mediaType }),
    bytes: () => files.read(attachment),
    ...given(context),
  };
}

function given({ author, recipients, date }: Context): Pick<Part, 'author' | 'recipients' | 'date'> {
  return {
    ...(author === null ? {} : { author }),
    ...(recipients.length === 0 ? {} : { recipients }),
    ...(date === null ? {} : { date }),
  };
}

/** Findings name their part: two must not share a name. */
function withUniqueIds(parts: readonly Part[]): readonly Part[] {
  const counts = new Map<string, number>();
  return parts.map((part) => {
    const count = (counts.get(part.id) ?? 0) + 1;
    counts.set(part.id, count);
    return count === 1 ? part : { ...part, id: `${part.id}#${count}` };
  });
}
