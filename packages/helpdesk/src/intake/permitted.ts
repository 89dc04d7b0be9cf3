import type { Action, NewEntry } from '@derden/policy';
import type { IntakeDecision } from './intake.ts';

type Allowing = Pick<IntakeDecision, 'gate' | 'check' | 'duty'>;

/**
 * Entries as the intake lets them be: before an identity is confirmed its ticket is not taken up (I8), after a denial the unknown
 * address hears nothing more (G5), and under R11 every mail to whoever asked has a contact in CC (I6).
 */
export function permitted(entries: readonly NewEntry[], { gate, check, duty }: Allowing): readonly NewEntry[] {
  return entries.flatMap((entry) => {
    if (isMailToRequester(entry.action)) {
      if (check?.state === 'denied') return [];
      return duty === null ? [entry] : inCopy(entry, duty.contact);
    }
    return gate.outcome === 'waitForIdentity' ? notTakingUp(entry) : [entry];
  });
}

function notTakingUp(entry: NewEntry): readonly NewEntry[] {
  const { action } = entry;
  if (action.kind !== 'setTicket' || action.state !== 'open') return [entry];
  const { state: _state, ...labels } = action;
  return labels.addTags || labels.removeTags ? [{ ...entry, action: labels }] : [];
}

/** With nobody to put in CC, people write: the account manager approves that by name (E8). */
function inCopy(entry: NewEntry, contact: number | null): readonly NewEntry[] {
  const { action } = entry;
  if (contact === null || !isMailToRequester(action)) return [];
  return [{ ...entry, action: { ...action, cc: [contact] } }];
}

type Mail = Extract<Action, { readonly kind: 'sendMessage' | 'openFollowUp' }>;

/** A reply to whoever asked, or the mail with which their question goes on. */
export function isMailToRequester(action: Action): action is Mail {
  return action.kind === 'openFollowUp' || (action.kind === 'sendMessage' && action.to.kind === 'requester');
}
