import {
  type Conversation,
  type Freshdesk,
  FreshdeskError,
  type Ticket,
  type TicketSummary,
} from '@derden/freshdesk-client';

/** A ticket with everything in it that holds text or files. */
export interface DeskTicket {
  readonly ticket: Ticket;
  readonly conversations: readonly Conversation[];
  readonly summary: TicketSummary | null;
}

/** With `include`, Freshdesk gives the first ten and no more. */
const embedded = 10;

/**
 * Reads a ticket for two credits; longer ones for one more a hundred entries.
 * @throws FreshdeskError `not_found` when it is gone
 */
export async function fetchTicket(
  freshdesk: Freshdesk,
  id: number,
  { summary = false, signal }: { readonly summary?: boolean; readonly signal?: AbortSignal | undefined } = {},
): Promise<DeskTicket> {
  const ticket = await freshdesk.tickets.get(id, { include: ['conversations'], signal });
  const first = ticket.conversations ?? [];
  const conversations =
    first.length < embedded ? first : await Array.fromAsync(freshdesk.conversations.list(id, { signal }));
  return { ticket, conversations, summary: summary ? await summaryOf(freshdesk, id, signal) : null };
}

/** Most tickets have none, which is a 404. */
async function summaryOf(
  freshdesk: Freshdesk,
  id: number,
  signal: AbortSignal | undefined,
): Promise<TicketSummary | null> {
  try {
    return await freshdesk.ticketDetails.summary(id, { signal });
  } catch (error) {
    if (error instanceof FreshdeskError && (error.status === 404 || error.status === 403)) return null;
    throw error;
  }
}
