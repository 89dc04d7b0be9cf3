import { order } from '../messages/order.ts';
import type { NewEntry } from '../plan/plan.ts';
import { dateOf } from '../time/calendar.ts';
import type { TicketCase } from './case.ts';
import { classesOf, entitiesOf, entryOf, leadingLine } from './entry.ts';
import type { Judgement } from './judgement.ts';
import { endOfNeed } from './sender-message.ts';
import { stateBefore, tagsOf } from './ticket-state.ts';

/** What needs no plan, since nothing of it is irreversible: alert, tell that data is kept, hide and mark the ticket. */
export function atOnce(given: TicketCase, judged: Judgement): readonly NewEntry[] {
  return [...bulkEntries(given, judged), ...neededEntries(given, judged), ...stateEntry(given, judged)];
}

/** T15. */
function bulkEntries(
  { ticket: { id: ticket }, bulkAlerted }: TicketCase,
  { bulk, items }: Judgement,
): readonly NewEntry[] {
  if (bulk.outcome === 'nothing' || bulkAlerted) return [];
  const strangers = items.filter(
    ({ finding }) => finding?.relation === 'third-party' || finding?.relation === 'unknown',
  );
  const { persons } = bulk.facts;
  return [
    entryOf(bulk, { kind: 'alert', role: 'privacy', ticket, reason: 'bulk' }),
    entryOf(bulk, { kind: 'registerBreach', ticket, classes: classesOf(strangers), persons }, strangers),
  ];
}

/** T3: the sender is told once, and the agents in a note. */
function neededEntries(
  { ticket: { id: ticket }, now }: TicketCase,
  { items, message }: Judgement,
): readonly NewEntry[] {
  if (message.decision.outcome !== 'M2' || message.order === null) return [];
  const kept = items.filter(({ decision }) => decision.outcome.do === 'keep');
  const line = leadingLine(kept);
  const facts = { datum: dateOf(now), soorten: entitiesOf(kept), einddatum: endOfNeed(kept) };
  return [
    entryOf(line, { kind: 'sendMessage', ticket, to: { kind: 'requester' }, message: message.order }, kept),
    entryOf(line, { kind: 'addNote', ticket, note: order('N1', facts) }, kept),
  ];
}

function stateEntry({ ticket }: TicketCase, { items, removal, bulk, situation }: Judgement): readonly NewEntry[] {
  if (ticket.status === 'archived') return [];
  const staying = items.filter((item) => !removal.gone.has(item) && item.decision.outcome.do !== 'remove');
  const alarm = bulk.outcome === 'alert' ? 'datalek-mogelijk' : undefined;
  const addTags = tagsOf([...staying.map(({ decision }) => decision.outcome.tag), alarm]);
  const state = stateBefore(situation);
  if (state === undefined && addTags.length === 0) return [];
  const marked = items.filter(({ decision }) => decision.outcome.state ?? decision.outcome.tag);
  const line = marked.length > 0 ? leadingLine(marked) : bulk;
  const change = { ...(state && { state }), ...(addTags.length > 0 && { addTags }) };
  return [entryOf(line, { kind: 'setTicket', ticket: ticket.id, ...change })];
}
