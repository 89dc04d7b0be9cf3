import { isTicketList } from '../records/columns.ts';
import { csvTable } from '../records/csv-table.ts';
import type { StoredFile } from '../store/store.ts';
import { isFields, unwrapped } from '../ticket/values.ts';
import { formatOf, type RecordFormat, recordsOf } from './file-roles.ts';

/** `tickets.json` and `tickets.jsonl` are taken for what they say, broken or not. */
export function isBelieved(path: string): boolean {
  return /(?:^|\/)tickets\.jsonl?$/i.test(path);
}

/** Whether a file of any name holds tickets, going by how it begins. */
export async function looksLikeTickets(file: StoredFile, columns?: Readonly<Record<string, string>>): Promise<boolean> {
  const format = formatOf(file.path);
  if (!format || file.refused) return false;
  try {
    return format === 'csv' ? await hasTicketHeader(file, columns) : await beginsWithTicket(file, format);
  } catch {
    return false;
  }
}

async function hasTicketHeader(file: StoredFile, columns?: Readonly<Record<string, string>>): Promise<boolean> {
  for await (const row of csvTable(file.chunks())) return row !== null && isTicketList(row, columns);
  return false;
}

async function beginsWithTicket(file: StoredFile, format: RecordFormat): Promise<boolean> {
  let count = 0;
  for await (const item of recordsOf(format, { chunks: file.chunks(), name: '', noun: '' })) {
    if (item.kind === 'record' && isTicket(item.value)) return true;
    if (++count === 5) break;
  }
  return false;
}

function isTicket(value: unknown): boolean {
  const fields = unwrapped(value);
  if (!isFields(fields) || !('id' in fields || 'display_id' in fields)) return false;
  const own = ['conversations', 'notes', 'requester_id', 'requester', 'description_text', 'description_html'];
  return 'subject' in fields && own.some((name) => name in fields);
}
