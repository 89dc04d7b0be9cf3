import { ticketStatus } from '@derden/freshdesk-client';
import { dateOf } from '@derden/policy';
import { unlessGone } from '../apply/current-ticket.ts';
import type { Engine } from '../engine/engine.ts';

/** Tickets in which something is needed no longer: its day has come, or the ticket was resolved (E1). Flags of tickets that are gone go. */
export async function endedNeeds(engine: Engine): Promise<readonly number[]> {
  const { matters, freshdesk, now } = engine;
  const today = dateOf(now().toISOString());
  const byTicket = Map.groupBy(await matters.list('needed'), ({ ticket }) => ticket ?? 0);
  const ended: number[] = [];
  for (const [ticket, flags] of byTicket) {
    const desk = await unlessGone(() => freshdesk.tickets.get(ticket));
    if (desk === null) for (const { id } of flags) await matters.remove('needed', id);
    else if (isOver(desk.status) || flags.some(({ due }) => due !== null && due <= today)) ended.push(ticket);
  }
  return ended;
}

function isOver(status: number): boolean {
  return status === ticketStatus.resolved || status === ticketStatus.closed;
}
