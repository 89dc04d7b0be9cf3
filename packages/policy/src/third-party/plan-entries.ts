import type { NewEntry } from '../plan/plan.ts';
import type { Line } from '../table/row.ts';
import { dateOf } from '../time/calendar.ts';
import type { TicketCase } from './case.ts';
import { classesOf, entryOf, leadingLine, personsIn } from './entry.ts';
import type { Item } from './items.ts';
import type { Judgement } from './judgement.ts';
import { notesOn } from './notes.ts';
import { approvalsIn, scrubAndDelete } from './sequence.ts';
import { stateAfter, tagsOf } from './ticket-state.ts';
import { actionOf } from './unit-action.ts';
import { touchedBy } from './units.ts';

/** R31 for every removal; a ticket has one entry in the register, which later ones add to. */
export const register: Line = {
  id: 'U7',
  follows: ['R31', 'D7'],
  says: {
    nl: 'Worden gegevens van een derde verwijderd: als mogelijk datalek in het register.',
    en: 'When data of a third party is removed: into the register as a possible breach.',
  },
};

/** What a plan does, in order: evidence first, then the removal, then the telling. Empty when nothing may go. */
export function planEntries(given: TicketCase, judged: Judgement): readonly NewEntry[] {
  const { ticket } = given;
  const { going, scope } = judged.removal;
  if (going.length === 0) return [];
  const whole = scope.outcome === 'ticket';
  const gone = new Set(whole ? ticket.parts.map(({ id }) => id) : going.flatMap((unit) => unit.parts));
  return [
    ...approvalsIn(ticket, gone),
    ...breachEntry(given, judged),
    ...(whole ? wholeTicket(given, judged) : smallestUnits(given, judged)),
  ];
}

function breachEntry({ ticket: { id: ticket } }: TicketCase, { bulk, removal }: Judgement): readonly NewEntry[] {
  if (bulk.outcome === 'alert') return [];
  const items = [...new Set(removal.going.flatMap((unit) => unit.items))];
  const action = { kind: 'registerBreach', ticket, classes: classesOf(items), persons: personsIn(items) } as const;
  return [entryOf(register, action, items)];
}

/** T14: the follow-up goes out first, so that an answer lands there. */
function wholeTicket(given: TicketCase, { items, removal, message }: Judgement): readonly NewEntry[] {
  const { id } = given.ticket;
  const stamp = { ticket: id, date: dateOf(given.now), plan: given.plan, row: 'T14' };
  const found = items.filter(isDecidedOn);
  const followUp =
    message.decision.outcome === 'M1' && message.order !== null
      ? [entryOf(removal.scope, { kind: 'openFollowUp', ticket: id, message: message.order }, found)]
      : [];
  const scrubbed = scrubAndDelete(given.ticket, removal.scope, found, stamp);
  return [...followUp, ...agentEntry(id, message), ...scrubbed];
}

function smallestUnits(given: TicketCase, judged: Judgement): readonly NewEntry[] {
  const { id } = given.ticket;
  const { items, message, removal } = judged;
  const stamp = { ticket: id, date: dateOf(given.now), plan: given.plan };
  const removed = removal.going.map((unit) => {
    const line = leadingLine(unit.items);
    const found = touchedBy(unit, items).filter(isDecidedOn);
    return entryOf(line, actionOf(unit, { ...stamp, row: line.id }), found, unit.part.fingerprint);
  });
  const mail =
    message.decision.outcome === 'M1' && message.order !== null
      ? [
          entryOf(message.decision, {
            kind: 'sendMessage',
            ticket: id,
            to: { kind: 'requester' },
            message: message.order,
          }),
        ]
      : [];
  return [
    ...removed,
    ...notesOn(removal.going, stamp),
    ...mail,
    ...agentEntry(id, message),
    ...stateEntry(given, judged),
  ];
}

/** Whom we do not write to: somebody phones, or finds another way. */
function agentEntry(ticket: number, { decision }: Judgement['message']): readonly NewEntry[] {
  if (decision.outcome !== 'phone' && decision.outcome !== 'unreachable') return [];
  const reason = decision.outcome === 'phone' ? 'phone-sender' : 'sender-unreachable';
  return [entryOf(decision, { kind: 'alert', role: 'agent', ticket, reason })];
}

function stateEntry({ ticket }: TicketCase, { removal, situation }: Judgement): readonly NewEntry[] {
  const items = [...new Set(removal.going.flatMap((unit) => unit.items))];
  const addTags = tagsOf(items.map(({ decision }) => decision.outcome.tag));
  const state = stateAfter(situation);
  const ended = !situation.needed && items.some(({ flag }) => flag?.ended);
  const removeTags = ended ? (['pg-noodzakelijk'] as const) : undefined;
  const change = { ...(state && { state }), addTags, ...(removeTags && { removeTags }) };
  return [entryOf(leadingLine(items), { kind: 'setTicket', ticket: ticket.id, ...change })];
}

/** Found and to be removed, or waiting for a reviewer: what an entry names. */
function isDecidedOn({ decision }: Item): boolean {
  return decision.outcome.do === 'remove' || decision.outcome.do === 'review';
}
