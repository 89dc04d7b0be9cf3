import { order } from '../messages/order.ts';
import type { Action } from '../plan/action.ts';
import { entryOf } from '../plan/entry-of.ts';
import type { NewEntry } from '../plan/plan.ts';
import { type Step, step } from '../table/machine.ts';
import { dateOf, timeOf } from '../time/calendar.ts';
import { type IdentityCheck, type IdentityEvent, type IdentityState, lateFrom } from './identity.ts';
import type { IdentityEffect, IdentityFacts } from './identity-facts.ts';
import { identityMachine } from './identity-machine.ts';

/** A check after an event: where it stands, why, and what has to be done. */
export interface Advanced {
  readonly step: Step<IdentityState, IdentityFacts, IdentityEffect>;
  readonly check: IdentityCheck;
  readonly entries: readonly NewEntry[];
}

/**
 * Takes a check one event further; where nothing moves, check and entries stay as they were.
 * After a confirmation the request is decided again: who may ask, and what the ticket holds, still count.
 */
export function advance(event: IdentityEvent, facts: IdentityFacts): Advanced {
  const { check } = facts;
  const taken = step(identityMachine, check.state, event, facts);
  if (!taken.moved) return { step: taken, check, entries: [] };
  const entries = taken.effects.map((effect) => entryOf(taken.row, actionOf[effect](facts)));
  return { step: taken, check: moved(event, taken.state, facts), entries };
}

/** An event that changes no state is no evidence of how the state came about. */
function moved(event: IdentityEvent, state: IdentityState, { check, now, agent }: IdentityFacts): IdentityCheck {
  if (state === check.state) return check;
  const askedOn = event === 'ask' ? dateOf(now) : check.askedOn;
  return { ...check, state, askedOn, by: event, at: now, agent };
}

const actionOf: { readonly [Effect in IdentityEffect]: (facts: IdentityFacts) => Action } = {
  hold: ({ check: { ticket } }) => ({ kind: 'setTicket', ticket, state: 'awaiting-identity' }),
  takeUp: ({ check: { ticket } }) => ({ kind: 'setTicket', ticket, state: 'open' }),
  close: ({ check: { ticket } }) => ({ kind: 'setTicket', ticket, state: 'closed' }),
  tellUnknown: ({ check: { ticket }, now, settings }) => ({
    kind: 'sendMessage',
    ticket,
    to: { kind: 'requester' },
    message: order('M3', { ticket, einddatum: lateFrom(dateOf(now), settings) }),
  }),
  // A mail of its own, never a reply on the ticket: nothing of the ticket goes along, and the unknown address sees no listed one.
  askListed: ({ check: { ticket, contact, received } }) => ({
    kind: 'sendMessage',
    ticket,
    to: { kind: 'listed-address', contact },
    message: order('M3b', { ticket, datum: dateOf(received), tijd: timeOf(received) }),
  }),
  alertSecurity: ({ check: { ticket } }) => ({ kind: 'alert', role: 'security', ticket, reason: 'identity-denied' }),
  alertAgent: ({ check: { ticket } }) => ({ kind: 'alert', role: 'agent', ticket, reason: 'identity-unclear' }),
};
