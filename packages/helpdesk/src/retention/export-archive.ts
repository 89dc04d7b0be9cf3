import { createWriteStream } from 'node:fs';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FreshdeskError } from '@derden/freshdesk-client';
import { dateOf, plusDays } from '@derden/policy';
import { ScanError } from '@derden/scanner';
import type { Engine } from '../engine/engine.ts';
import { ExportError } from '../export-error.ts';
import { exportLayout } from '../layout/export-layout.ts';
import { formatOf, recordsOf } from '../layout/file-roles.ts';
import type { Store } from '../store/store.ts';
import { openZip } from '../store/zip.ts';
import { rawTicketOf } from '../ticket/raw-ticket-of.ts';

/** An archived ticket: whose it is, and no more. */
export interface ArchivedTicket {
  readonly ticket: number;
  readonly requester: number;
  readonly organisation: number | null;
}

/** Before Freshdesk was there. */
const beginning = '2010-01-01';
/** Bytes of an export; without messages and files a ticket takes some kilobytes. */
const most = 64 * 1024 ** 3;
/** How long an export may take, in milliseconds. */
const patience = 6 * 3_600_000;

/** Every archived ticket, out of an export of the account; null when there is none to be had, or part of it cannot be read. */
export async function exportedArchive(
  engine: Engine,
  signal: AbortSignal | undefined,
): Promise<readonly ArchivedTicket[] | null> {
  const url = await exportUrl(engine, signal);
  if (url === null) return null;
  await removeLeftovers();
  const folder = await mkdtemp(join(tmpdir(), prefix));
  try {
    const file = join(folder, 'archive.zip');
    const bytes = engine.freshdesk.attachments.download({ attachment_url: url }, { most, signal });
    await pipeline(Readable.from(bytes), createWriteStream(file, { mode: 0o600 }));
    return await ticketsIn(file);
  } catch (error) {
    if (error instanceof ExportError || error instanceof ScanError) return null;
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Refused to keys that are no administrator's. */
async function exportUrl({ freshdesk, now }: Engine, signal: AbortSignal | undefined): Promise<string | null> {
  const range = { start_date: beginning, end_date: plusDays(dateOf(now().toISOString()), 1) };
  const order = { date_range: range, resources: [{ name: 'archive_tickets' }], output_format: 'json' } as const;
  try {
    const job = await freshdesk.account.export(order, { signal });
    const { download_url } = await freshdesk.jobs.finished(job, { milliseconds: patience, signal });
    return download_url;
  } catch (error) {
    const isRefused = error instanceof FreshdeskError && (error.status === 403 || error.code === 'inconsistent_state');
    if (isRefused) return null;
    throw error;
  }
}

/** An export without tickets is one of an empty archive. */
async function ticketsIn(path: string): Promise<readonly ArchivedTicket[] | null> {
  const store = await openZip(path);
  const layout = await exportLayout(store);
  if (store.refused.length > 0) return null;
  const tickets: ArchivedTicket[] = [];
  for (const file of layout?.files.tickets ?? []) {
    const format = formatOf(file.path);
    if (format === null || file.refused) return null;
    for await (const record of recordsOf(format, { chunks: file.chunks(), name: file.path, noun: 'ticket' })) {
      if (record.kind === 'bad') return null;
      const { id, requesterId, companyId } = rawTicketOf(record.value);
      if (requesterId === null) return null;
      tickets.push({ ticket: id, requester: requesterId, organisation: companyId });
    }
  }
  return layout === null && !(await isEmpty(store)) ? null : tickets;
}

/** No file at all, or one list with nothing in it. */
async function isEmpty(store: Store): Promise<boolean> {
  const { files, folders } = await store.list('');
  return folders.length === 0 && files.every(({ size }) => size <= 4);
}

const prefix = 'derden-archive-';
const stale = 86_400_000;

/** What a process that was killed left behind. */
async function removeLeftovers(): Promise<void> {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(prefix));
  for (const path of names.map((name) => join(tmpdir(), name))) {
    const found = await stat(path).catch(() => null);
    if (found && Date.now() - found.mtimeMs > stale) await rm(path, { recursive: true, force: true });
  }
}
