import type { Desk } from '../desk/desk.ts';
import type { TicketRecord } from '../desk/objects.ts';

export const orders = ['created_at', 'due_by', 'updated_at', 'status'] as const;
export type Order = (typeof orders)[number];

interface Sorted {
  /** As they were when they were sorted. */
  readonly tickets: readonly TicketRecord[];
  readonly values: readonly TicketRecord[Order][];
  /** The lowest first, with what they are sorted by. */
  readonly rising: readonly TicketRecord[];
  readonly ranks: readonly number[];
}

const remembered = new WeakMap<Desk, Map<Order, Sorted>>();

/** All tickets in an order, those that are lower than `least` left out; read one by one. */
export function* ticketsBy(desk: Desk, order: Order, isRising: boolean, least: number): Generator<TicketRecord, void> {
  const { rising, ranks } = sortedBy(desk, order);
  const start = firstAtLeast(ranks, least);
  for (let at = 0; at < rising.length - start; at++) {
    const ticket = rising[isRising ? start + at : rising.length - 1 - at];
    if (ticket) yield ticket;
  }
}

/** Sorted anew only when a ticket came, went or changed in what it is sorted by. */
function sortedBy(desk: Desk, order: Order): Sorted {
  const ofDesk = remembered.get(desk) ?? new Map<Order, Sorted>();
  remembered.set(desk, ofDesk);
  const before = ofDesk.get(order);
  if (before && isStill(desk, order, before)) return before;
  const tickets = [...desk.tickets.values()];
  const ranked = tickets.map((ticket) => ({ ticket, rank: rankOf(ticket[order]) }));
  ranked.sort((a, b) => a.rank - b.rank || a.ticket.id - b.ticket.id);
  const [rising, ranks] = [ranked.map(({ ticket }) => ticket), ranked.map(({ rank }) => rank)];
  const sorted = { tickets, values: tickets.map((ticket) => ticket[order]), rising, ranks };
  ofDesk.set(order, sorted);
  return sorted;
}

function isStill(desk: Desk, order: Order, { tickets, values }: Sorted): boolean {
  if (tickets.length !== desk.tickets.size) return false;
  let at = 0;
  for (const ticket of desk.tickets.values()) {
    if (tickets[at] !== ticket || values[at] !== ticket[order]) return false;
    at++;
  }
  return true;
}

/** What has no time comes first. */
function rankOf(value: string | number | null): number {
  if (typeof value === 'number') return value;
  return value === null ? Number.NEGATIVE_INFINITY : Date.parse(value);
}

function firstAtLeast(ranks: readonly number[], least: number): number {
  let [low, high] = [0, ranks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranks[middle] ?? least) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
