import { ScanError } from '@derden/scanner';
import { reasonOf, throwIfAborted } from '../export-error.ts';
import type { ProblemItem, ReadOptions, TicketItem } from '../export-item.ts';
import { nameOf } from '../layout/export-layout.ts';
import { formatOf, recordsOf } from '../layout/file-roles.ts';
import type { Directory } from '../people/directory.ts';
import { knownLists } from '../people/known-of.ts';
import type { RecordItem } from '../records/record.ts';
import type { StoredFile } from '../store/store.ts';
import { type AttachmentPlace, exportFiles } from './attachment-bytes.ts';
import type { RawTicket } from './raw-ticket.ts';
import { rawTicketOf } from './raw-ticket-of.ts';
import { ticketOf } from './ticket-of.ts';

type Item = TicketItem | ProblemItem;

/** The tickets of some files, one at a time. */
export async function* ticketItems(
  files: readonly StoredFile[],
  place: AttachmentPlace,
  directory: Directory,
  options: ReadOptions,
): AsyncGenerator<Item> {
  const knownOf = knownLists(directory);
  const beside = exportFiles(place);
  const itemOf = (raw: RawTicket): TicketItem => {
    const { id, updatedAt, status } = raw;
    return { kind: 'ticket', id, ticket: ticketOf(raw, directory, beside), known: knownOf(raw), updatedAt, status };
  };
  const count = counter(options);
  for (const file of files) {
    for await (const record of recordsIn(file, options, count)) {
      throwIfAborted(options.signal);
      const item = checked(record, itemOf);
      if (item.kind === 'problem' || !isOlder(item.updatedAt, options.since)) yield item;
    }
  }
}

async function* recordsIn(file: StoredFile, { columns }: ReadOptions, count: Counter): AsyncGenerator<RecordItem> {
  const name = nameOf(file);
  const format = formatOf(file.path);
  if (!format || file.refused) {
    yield { kind: 'bad', place: name, reason: `the file cannot be read: ${file.refused ?? 'unsupported'}` };
    return;
  }
  try {
    const source = { chunks: count(file.chunks()), name, noun: 'ticket' };
    yield* recordsOf(format, columns ? { ...source, columns } : source);
  } catch (error) {
    const code = error instanceof ScanError ? error.code : 'corrupt';
    yield { kind: 'bad', place: name, reason: `the file cannot be read to its end: ${code}` };
  }
}

function checked(record: RecordItem, itemOf: (raw: RawTicket) => TicketItem): Item {
  const { place } = record;
  if (record.kind === 'bad') return { kind: 'problem', place, reason: record.reason };
  try {
    return itemOf(rawTicketOf(record.value));
  } catch (error) {
    return { kind: 'problem', place, reason: reasonOf(error) };
  }
}

function isOlder(updatedAt: string | null, since: string | undefined): boolean {
  return since !== undefined && updatedAt !== null && Date.parse(updatedAt) < Date.parse(since);
}

type Counter = (chunks: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;

/** Tells along how many bytes went by, over all files. */
function counter({ progress }: ReadOptions): Counter {
  let total = 0;
  return async function* (chunks) {
    for await (const chunk of chunks) {
      total += chunk.length;
      progress?.(total);
      yield chunk;
    }
  };
}
