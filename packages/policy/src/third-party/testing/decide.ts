import { type Action, type ActionKind, irreversible } from '../../plan/action.ts';
import type { NewEntry } from '../../plan/plan.ts';
import type { TicketCase } from '../case.ts';
import { decideTicket, type TicketDecision } from '../decide-ticket.ts';
import { finding, ticketCase } from './case.ts';

/** Decides on a ticket with one BSN of a third party in that part. */
export function decideOn(part: string, other: Partial<TicketCase> = {}): TicketDecision {
  return decideTicket(ticketCase([finding(part)], other));
}

export function kinds(entries: readonly NewEntry[]): readonly ActionKind[] {
  return entries.map((entry) => entry.action.kind);
}

/** What is destroyed, and by which row. */
export function removals(entries: readonly NewEntry[]): readonly (Action & { readonly row: string })[] {
  return entries
    .filter(({ action: { kind } }) => irreversible.has(kind))
    .map((entry) => ({ row: entry.row, ...entry.action }));
}

/** The first action of a kind. */
export function action<Kind extends ActionKind>(
  entries: readonly NewEntry[],
  kind: Kind,
): Extract<Action, { readonly kind: Kind }> | undefined {
  return entries
    .map((entry) => entry.action)
    .find((each): each is Extract<Action, { readonly kind: Kind }> => each.kind === kind);
}
