import { FreshdeskError } from '@derden/freshdesk-client';
import { unlessGone } from '../apply/current-ticket.ts';
import type { Engine } from '../engine/engine.ts';
import { type ArchivedTicket, exportedArchive } from './export-archive.ts';

/** Archived tickets by their requester; no call lists them. */
export type Archive =
  | { readonly isKnown: true; readonly of: (contact: number) => readonly ArchivedTicket[] }
  | { readonly isKnown: false };

/**
 * Where archived tickets are known from: the export of the account, which takes an administrator's key and minutes, or the numbers
 * of all that stand in the archive, as somebody gives them.
 */
export type ArchiveSource = 'export' | readonly number[];

/** What cannot be read is not known, and nobody's profile is deleted then (I1). */
export async function archiveOf(source: ArchiveSource, engine: Engine, signal?: AbortSignal): Promise<Archive> {
  const tickets =
    source === 'export' ? await exportedArchive(engine, signal) : await givenArchive(source, engine, signal);
  if (tickets === null) return { isKnown: false };
  const byRequester = Map.groupBy(tickets, ({ requester }) => requester);
  return { isKnown: true, of: (contact) => byRequester.get(contact) ?? [] };
}

/** Numbers that lead to no archived ticket are of tickets that are gone or never were archived. */
async function givenArchive(
  ids: readonly number[],
  { freshdesk }: Engine,
  signal: AbortSignal | undefined,
): Promise<readonly ArchivedTicket[] | null> {
  const tickets: ArchivedTicket[] = [];
  try {
    for (const id of new Set(ids)) {
      const found = await unlessGone(() => freshdesk.archivedTickets.get(id, { signal }));
      if (found) tickets.push({ ticket: id, requester: found.requester_id, organisation: found.company_id });
    }
  } catch (error) {
    if (error instanceof FreshdeskError && error.status === 403) return null;
    throw error;
  }
  return tickets;
}
