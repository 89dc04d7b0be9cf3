import { isFact } from '../messages/facts.ts';
import { order } from '../messages/order.ts';
import type { Action } from '../plan/action.ts';
import { entryOf } from '../plan/entry-of.ts';
import type { NewEntry } from '../plan/plan.ts';
import { dateOf, timeOf } from '../time/calendar.ts';
import { isEvidence, type JudgedApproval } from './approval-rules.ts';
import type { ApprovalFact, MessageRef } from './record.ts';

/** An approving message, and the organisation that the quote or order is for. */
export interface ApprovingMessage extends MessageRef {
  readonly organisation: number;
  readonly references: readonly string[];
}

/** What follows from the judgement; the check of an identity is begun where senders are judged, and the approval judged again after it. */
export function approvalEntries(judged: JudgedApproval, message: ApprovingMessage): readonly NewEntry[] {
  const { ticket, conversation } = message;
  const isSettled = judged.outcome !== 'verifyIdentity';
  const record: readonly Action[] =
    isSettled && isEvidence(judged) ? [{ kind: 'recordApproval', ticket, conversation }] : [];
  return [...record, ...askingFor(judged, message)].map((action) => entryOf(judged, action));
}

function askingFor({ id, outcome, facts }: JudgedApproval, message: ApprovingMessage): readonly Action[] {
  const { ticket, organisation, references } = message;
  if (outcome === 'askGeneralContact') {
    const facts = { referentie: referenceOf(references, ticket), organisatie: organisation };
    return [{ kind: 'sendMessage', ticket, to: { kind: 'requester' }, message: order('M10', facts) }];
  }
  if (outcome !== 'toAccountManager') return [];
  const alert: Action = { kind: 'alert', role: 'account-manager', ticket, reason: id };
  return facts.listMode === 'none' ? [{ kind: 'openCase', about: 'no-list-approval', ticket }, alert] : [alert];
}

/** The private note that goes with an approval when its ticket gets another requester (D6). */
export function approvalNote(
  { ticket, references, category, at, channel }: ApprovalFact,
  organisation: number,
): Extract<Action, { kind: 'addNote' }> {
  const note = order('N3', {
    organisatie: organisation,
    referentie: referenceOf(references, ticket),
    categorie: category ?? 'no-list',
    datum: dateOf(at),
    tijd: timeOf(at),
    kanaal: channel,
  });
  return { kind: 'addNote', ticket, note };
}

/** The quote's number; that of the ticket when there is none, or when a message may not hold it. */
function referenceOf(references: readonly string[], ticket: number): string {
  return references.find((reference) => isFact('referentie', reference)) ?? String(ticket);
}
