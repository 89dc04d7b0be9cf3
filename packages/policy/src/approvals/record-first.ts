import { type Action, irreversible } from '../plan/action.ts';
import type { NewEntry } from '../plan/plan.ts';
import type { MessageRef } from './record.ts';

/** Entries with every approval recorded before anything else happens (D6, E23). */
export function recordFirst(entries: readonly NewEntry[]): readonly NewEntry[] {
  const records = entries.filter(({ action }) => action.kind === 'recordApproval');
  return [...records, ...entries.filter(({ action }) => action.kind !== 'recordApproval')];
}

/** Approving messages that these entries would destroy or hand to another requester without a record made first. */
export function unrecorded<Message extends MessageRef>(
  entries: readonly NewEntry[],
  approving: readonly Message[],
): readonly Message[] {
  return approving.filter((message) => {
    const threat = entries.findIndex(({ action }) => threatens(action, message.ticket));
    return threat !== -1 && !entries.slice(0, threat).some(({ action }) => records(action, message));
  });
}

/** A person's deletion or merger threatens every ticket. */
function threatens(action: Action, ticket: number): boolean {
  if (action.kind !== 'moveTicket' && !irreversible.has(action.kind)) return false;
  return !('ticket' in action) || action.ticket === ticket;
}

function records(action: Action, { ticket, conversation }: MessageRef): boolean {
  return action.kind === 'recordApproval' && action.ticket === ticket && action.conversation === conversation;
}
