import type { Action } from '../plan/action.ts';
import type { NewEntry } from '../plan/plan.ts';
import type { Line } from '../table/row.ts';
import { entryOf } from './entry.ts';
import type { Item } from './items.ts';
import { isScrubbable } from './scope.ts';
import { type HelpdeskTicket, numberOf, type TicketPart } from './ticket.ts';
import { actionOf, type Stamp } from './unit-action.ts';
import { inOrder, type Unit, wholly } from './units.ts';

/** E23. */
export const approvalFirst: Line = {
  id: 'U6',
  follows: ['R22', 'E23', 'D6'],
  says: {
    nl: 'Staat er een goedkeuring in: die eerst vastleggen.',
    en: 'When it holds an approval: that is recorded first.',
  },
};

/** Approvals in parts that go, each message once (E23). */
export function approvalsIn(ticket: HelpdeskTicket, gone: ReadonlySet<string>): readonly NewEntry[] {
  const messages = ticket.parts.filter(({ id, approval }) => approval && gone.has(id)).map(messageOf);
  return [...new Set(messages)].map((conversation) =>
    entryOf(approvalFirst, { kind: 'recordApproval', ticket: ticket.id, conversation }),
  );
}

/** The message that a part belongs to; null for the first message and the ticket's own fields. */
function messageOf({ id, on }: TicketPart): number | null {
  const message = on ?? id;
  return message.startsWith('conversation:') ? numberOf(message) : null;
}

/** T14: everything in the ticket goes, and only then the ticket, which would stay in the trash with what it held. */
export function scrubAndDelete(
  ticket: HelpdeskTicket,
  line: Line,
  items: readonly Item[],
  stamp: Stamp,
): readonly NewEntry[] {
  const units: readonly Unit[] = ticket.parts
    .filter((part) => isScrubbable(part, ticket))
    .map((part) => {
      const own = items.filter((item) => item.part === part.id);
      return { part, way: wholly[part.kind], parts: [part.id], items: own };
    });
  return [
    ...inOrder(units).map((unit) => entryOf(line, scrub(unit, items, stamp), unit.items, unit.part.fingerprint)),
    entryOf(line, { kind: 'deleteTicket', ticket: ticket.id }, items, ticket.fingerprint),
  ];
}

/** What is clean goes with the rest, and its tombstone says what the ticket went for. */
function scrub(unit: Unit, items: readonly Item[], stamp: Stamp): Action {
  return actionOf({ ...unit, items: unit.items.length > 0 ? unit.items : items }, stamp);
}
