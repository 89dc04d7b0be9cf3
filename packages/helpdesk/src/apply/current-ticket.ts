import { FreshdeskError } from '@derden/freshdesk-client';
import { type DeskTicket, fetchTicket } from '../desk/desk-ticket.ts';
import { SweepError } from '../sweep-error.ts';
import type { Means } from './executor.ts';

/**
 * A ticket as it is now, in the trash too; null when it is gone for good.
 * @throws SweepError `archived` when it was archived meanwhile: nothing of it can be changed, and all of it is still there
 */
export async function currentTicket(
  id: number,
  { freshdesk, signal }: Pick<Means, 'freshdesk' | 'signal'>,
  summary = false,
): Promise<DeskTicket | null> {
  const desk = await unlessGone(() => fetchTicket(freshdesk, id, { summary, signal }));
  if (desk === null && (await unlessGone(() => freshdesk.archivedTickets.get(id, { signal }))))
    throw new SweepError('archived', `ticket ${id} is archived: nothing of it can be changed`);
  return desk;
}

/** Null for what Freshdesk does not have. */
export async function unlessGone<Found>(read: () => Promise<Found>): Promise<Found | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof FreshdeskError && error.status === 404) return null;
    throw error;
  }
}
