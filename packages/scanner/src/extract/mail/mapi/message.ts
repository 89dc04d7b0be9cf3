import { ScanError } from '../../../error.ts';
import type { FileBytes, ReadContext, Reading } from '../../reading.ts';
import { unwrapped } from '../cms/unwrapped.ts';
import { mailReadings } from '../mail-body.ts';
import { mapiBody } from './body.ts';
import { mapiTop } from './header.ts';
import type { MapiProperties } from './properties.ts';
import { tag } from './tags.ts';

/** A message of Outlook or Exchange, however it was stored. */
export interface MapiMessage {
  readonly properties: MapiProperties;
  readonly recipients: readonly MapiProperties[];
  readonly attachments: readonly MapiAttachment[];
}

export interface MapiAttachment {
  readonly properties: MapiProperties;
  /** A message or document that is kept as an object; null when the attachment is a file. */
  object(): Uint8Array | null;
}

/** The message as one text, then its attachments. */
export async function* messageReadings(message: MapiMessage, context: ReadContext): AsyncGenerator<Reading> {
  const { files, ...body } = await mapiBody(message.properties, context);
  yield* mailReadings(await mapiTop(message), body);
  for (const file of files) yield { kind: 'file', file };
  for (const [index, attachment] of message.attachments.entries()) {
    if (index >= context.limits.entries) throw new ScanError('tooLarge', 'The message has too many attachments.');
    yield attachmentReading(attachment, index + 1, context);
  }
}

function attachmentReading(attachment: MapiAttachment, number: number, context: ReadContext): Reading {
  const { properties } = attachment;
  const mediaType = properties.text(tag.mediaType) || undefined;
  const name = nameOf(properties) || `attachment ${number}`;
  try {
    const bytes = attachment.object() ?? properties.bytes(tag.data);
    if (!bytes) return { kind: 'unreadable', name, code: isElsewhere(properties) ? 'remote' : 'missing' };
    const file: FileBytes = { name, mediaType, bytes };
    return { kind: 'file', file: unwrapped(file, context) };
  } catch {
    return { kind: 'unreadable', name, code: 'corrupt' };
  }
}

function nameOf(properties: MapiProperties): string {
  const keys = [tag.longFileName, tag.shortFileName, tag.displayName, tag.longPathName, tag.pathName];
  return keys.map((key) => properties.text(key).trim()).find((name) => name !== '') ?? '';
}

/** Methods 2, 3, 4 and 7 say where the file is ([MS-OXCMSG] 2.2.2.9). */
function isElsewhere(properties: MapiProperties): boolean {
  return [2, 3, 4, 7].includes(properties.number(tag.method) ?? 0);
}
