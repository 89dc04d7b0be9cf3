import type { Action, Entry, MessageOrder, Unit } from '@derden/policy';
import { destroys, earlierOf, isDone, isOurs, type Progress, type Tried } from './concerns.ts';
import type { ActionOf } from './executor.ts';

/**
 * An action as it is true when its turn comes: a message, note or label tells only of what this plan removed. Null when nothing
 * of it is true any more. Whatever does not follow a removal is as planned.
 */
export function trueAction(entry: Entry, progress: Progress): Action | null {
  const { action } = entry;
  const removals = earlierOf(entry, progress).filter(destroys);
  if (removals.length === 0) return action;
  const removed = removals.filter(isOurs);
  switch (action.kind) {
    case 'sendMessage':
      return trueMessage(action, removed);
    case 'addNote':
      return trueNote(action, removed);
    case 'setTicket':
      return removed.length === 0 ? null : trueState(action, earlierOf(entry, progress));
    default:
      return action;
  }
}

function trueMessage(action: ActionOf<'sendMessage'>, removed: readonly Tried[]): Action | null {
  const also = (action.also ?? []).flatMap((each) => trueOrder(each, removed) ?? []);
  const [message, ...more] = [...[trueOrder(action.message, removed)].filter((each) => each !== null), ...also];
  const { also: _also, ...rest } = action;
  return message === undefined ? null : { ...rest, message, ...(more.length > 0 && { also: more }) };
}

/** M1 names what is gone; without anything gone it would be untrue. */
function trueOrder(order: MessageOrder, removed: readonly Tried[]): MessageOrder | null {
  if (order.message !== 'M1') return order;
  const left = removed.filter(({ entry }) => entry.row !== byAgent).map(({ entry }) => unitOf(entry.action));
  const onderdeel = order.facts.onderdeel.filter((unit) => {
    const at = left.indexOf(unit);
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
  return onderdeel.length === 0 ? null : { ...order, facts: { ...order.facts, onderdeel } };
}

/** The row of what agents wrote: the sender is not told of it. */
const byAgent = 'T12';

const units: Partial<Record<Action['kind'], Unit>> = {
  deleteAttachment: 'attachment',
  deleteConversation: 'message',
  replaceDescription: 'description',
  replaceSubject: 'subject',
  clearField: 'field',
  redactNote: 'note',
  deleteTicket: 'ticket',
};

function unitOf({ kind }: Action): Unit | undefined {
  return units[kind];
}

/** A note stands for a kind of removal; its count is that of what was found in what is gone. */
function trueNote(action: ActionOf<'addNote'>, removed: readonly Tried[]): Action | null {
  const { note } = action;
  const told = removed.filter(({ entry }) => isToldIn(note, entry));
  if (told.length === 0) return null;
  if (!('tombstone' in note)) return action;
  const found = new Set(told.flatMap(({ entry }) => entry.findings)).size;
  return { ...action, note: { ...note, count: Math.min(note.count, Math.max(found, 1)) } };
}

function isToldIn(note: ActionOf<'addNote'>['note'], { action, row }: Entry): boolean {
  const isMessage = action.kind === 'deleteConversation';
  if (!('tombstone' in note)) {
    if (note.message === 'N2') return action.kind === 'redactNote';
    return note.message === 'N2b' ? isMessage && row === byAgent : true;
  }
  return isMessage ? note.tombstone === (row === byAgent ? 'note' : 'message') : note.tombstone === unitOf(action);
}

/** Nobody is awaited who was not asked: the ticket stays where people see it. */
function trueState(action: ActionOf<'setTicket'>, earlier: readonly Tried[]): Action {
  const unasked = earlier.some((tried) => tried.entry.action.kind === 'sendMessage' && !isDone(tried));
  if (action.state !== 'awaiting-anonymised' || !unasked) return action;
  const { state: _state, ...labels } = action;
  return labels;
}
