import { order } from '../messages/order.ts';
import type { Action } from '../plan/action.ts';
import { entryOf } from '../plan/entry-of.ts';
import type { NewEntry } from '../plan/plan.ts';
import type { PolicySettings } from '../settings.ts';
import type { Line } from '../table/row.ts';
import { dateOf, type Instant } from '../time/calendar.ts';
import { answerBy } from './deadline.ts';
import type { ObjectionOutcome } from './objection.ts';
import { decideConsequence } from './outcome-rules.ts';

/** What the receipt of an objection does (C9): the tag first, so that it holds at once. */
export function receiptEntries(
  row: Line,
  ticket: number,
  receivedAt: Instant,
  settings: PolicySettings,
): readonly NewEntry[] {
  const datum = dateOf(receivedAt);
  const message = order('M9', { ticket, datum, antwoorddatum: answerBy(receivedAt, false, settings) });
  const actions: readonly Action[] = [
    { kind: 'setTicket', ticket, addTags: ['bezwaar'] },
    { kind: 'openCase', about: 'objection', ticket },
    { kind: 'sendMessage', ticket, to: { kind: 'requester' }, message },
    { kind: 'alert', role: 'privacy', ticket, reason: row.id },
  ];
  return actions.map((action) => entryOf(row, action));
}

/** What a decision does once the person knows of it; the privacy role carries out what is not automatic. */
export function decisionEntries(outcome: ObjectionOutcome, ticket: number): readonly NewEntry[] {
  const decision = decideConsequence(outcome);
  const lift: readonly Action[] = decision.outcome.blocks
    ? []
    : [{ kind: 'setTicket', ticket, removeTags: ['bezwaar'] }];
  const carryOut: readonly Action[] =
    decision.outcome.do === 'nothing' ? [] : [{ kind: 'alert', role: 'privacy', ticket, reason: decision.outcome.do }];
  return [...lift, ...carryOut].map((action) => entryOf(decision, action));
}
