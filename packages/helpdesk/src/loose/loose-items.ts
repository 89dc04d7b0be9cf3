import { type FilePart, type Known, ScanError } from '@derden/scanner';
import type { FileItem } from '../export-item.ts';
import { bytesOf } from '../store/bytes-of.ts';
import type { StoredFile } from '../store/store.ts';
import type { RawTicket } from '../ticket/raw-ticket.ts';
import { asTicket, contextOf, type MailHeader, mailHeader } from './mail-header.ts';
import { mboxMessages } from './mbox.ts';

type KnownOf = (raw: RawTicket) => readonly Known[];

/** A file by itself: one item, or one for each message of a mailbox. */
export async function* looseItems(file: StoredFile, knownOf: KnownOf): AsyncGenerator<FileItem> {
  if (!file.refused && /\.(?:mbox|mbx)$/i.test(file.path)) yield* boxItems(file, knownOf);
  else if (!file.refused && /\.eml$/i.test(file.path)) yield await mailItem(file, knownOf);
  else yield item(file.path, { name: nameOf(file.path), bytes: () => bytesOf(file) }, noHeader, knownOf);
}

async function* boxItems(file: StoredFile, knownOf: KnownOf): AsyncGenerator<FileItem> {
  let count = 0;
  try {
    for await (const message of mboxMessages(file.chunks())) {
      const path = `${file.path}#${++count}`;
      yield message ? await messageItem(path, message, knownOf) : failed(path, 'tooLarge', knownOf);
    }
  } catch {
    yield failed(`${file.path}#${count + 1}`, 'corrupt', knownOf);
  }
}

function messageItem(path: string, message: Uint8Array, knownOf: KnownOf): Promise<FileItem> {
  return mail(path, { name: `${nameOf(path)}.eml`, mediaType: rfc822, bytes: async () => message }, message, knownOf);
}

async function mailItem(file: StoredFile, knownOf: KnownOf): Promise<FileItem> {
  const part = { name: nameOf(file.path), mediaType: rfc822, bytes: () => bytesOf(file) };
  const bytes = await bytesOf(file).catch(() => null);
  return bytes ? mail(file.path, part, bytes, knownOf) : item(file.path, part, noHeader, knownOf);
}

const rfc822 = 'message/rfc822';
const noHeader: MailHeader = { author: null, recipients: [], date: null };

async function mail(path: string, file: FilePart, bytes: Uint8Array, knownOf: KnownOf): Promise<FileItem> {
  return item(path, file, (await mailHeader(bytes)) ?? noHeader, knownOf);
}

function item(path: string, file: FilePart, header: MailHeader, knownOf: KnownOf): FileItem {
  const ticket = { id: path, parts: [{ id: 'file', ...file, ...contextOf(header) }] };
  return { kind: 'file', file: path, ticket, known: knownOf(asTicket(header)) };
}

function failed(path: string, code: 'tooLarge' | 'corrupt', knownOf: KnownOf): FileItem {
  const bytes = async (): Promise<Uint8Array> => {
    throw new ScanError(code, 'The message cannot be read.');
  };
  return item(path, { name: `${nameOf(path)}.eml`, mediaType: rfc822, bytes }, noHeader, knownOf);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
