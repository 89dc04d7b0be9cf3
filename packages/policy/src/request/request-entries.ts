import { advance } from '../identity/advance.ts';
import type { IdentityFacts } from '../identity/identity-facts.ts';
import { type MessageOrder, order } from '../messages/order.ts';
import type { Action, AlertRole } from '../plan/action.ts';
import { entryOf } from '../plan/entry-of.ts';
import type { NewEntry } from '../plan/plan.ts';
import type { Decision } from '../table/row.ts';
import type { RequestFacts, RequestOutcome } from './request.ts';

/** What the actions of a request need to know. */
export interface RequestContext {
  readonly ticket: number;
  /** Company id; null when it is not known which organisation the ticket concerns. */
  readonly organisation: number | null;
  /** Of the quote or order that was approved. */
  readonly reference: string | null;
  /** The check of R7; null when none is needed. */
  readonly identity: IdentityFacts | null;
}

/**
 * What has to be done on a request. Outcomes that are handed over have entries of their own tables;
 * M5 follows from the duty to put a contact in CC (`ccEntries`).
 * @throws PolicyError `bad_template` when a quote's reference is of no allowed form
 */
export function requestEntries(
  decision: Decision<RequestFacts, RequestOutcome>,
  context: RequestContext,
): readonly NewEntry[] {
  if (decision.outcome === 'verifyIdentity') return askIdentity(context);
  return actionsOf[decision.outcome](context, decision.facts).map((action) => entryOf(decision, action));
}

/** Asks once: a check that is under way or has ended is not asked again. */
function askIdentity({ identity }: RequestContext): readonly NewEntry[] {
  return identity === null ? [] : advance('ask', identity).entries;
}

type ActionsOf = (context: RequestContext, facts: RequestFacts) => readonly Action[];

const nothing: ActionsOf = () => [];

const actionsOf: { readonly [Outcome in Exclude<RequestOutcome, 'verifyIdentity'>]: ActionsOf } = {
  handle: nothing,
  handleAndLink: nothing,
  ignore: nothing,
  recordApproval: nothing,
  changeList: nothing,
  invite: nothing,
  reportDeparture: nothing,
  openObjection: nothing,
  handleUrgent: ({ ticket, organisation }) =>
    organisation === null
      ? [alert('agent', ticket, 'who')]
      : [{ kind: 'addNote', ticket, note: order('N4', { organisatie: organisation }) }],
  refer: ({ ticket, organisation }, { from }) =>
    organisation === null
      ? [alert('agent', ticket, 'who')]
      : [reply(ticket, order(from === 'ict' ? 'M4i' : 'M4', { ticket, organisatie: organisation })), close(ticket)],
  referInhabitant: ({ ticket }) => [reply(ticket, order('M4b', { ticket })), close(ticket)],
  askGeneralContact: ({ ticket, organisation, reference }) =>
    organisation === null || reference === null
      ? [alert('agent', ticket, 'approval-reference')]
      : [reply(ticket, order('M10', { referentie: reference, organisatie: organisation }))],
  toAccountManager: ({ ticket }, { about }) =>
    about === 'approval'
      ? [{ kind: 'openCase', about: 'no-list-approval', ticket }]
      : [alert('account-manager', ticket, 'list-wanted')],
  askWho: ({ ticket }) => [alert('agent', ticket, 'who')],
  askTopic: ({ ticket }) => [alert('agent', ticket, 'topic')],
  assessUrgency: ({ ticket }) => [alert('agent', ticket, 'urgency')],
  decideUrgent: ({ ticket }) => [alert('agent', ticket, 'urgent-choice')],
  answerByHand: ({ ticket }) => [alert('agent', ticket, 'answer')],
};

function alert(role: AlertRole, ticket: number, reason: string): Action {
  return { kind: 'alert', role, ticket, reason };
}

function reply(ticket: number, message: MessageOrder): Action {
  return { kind: 'sendMessage', ticket, to: { kind: 'requester' }, message };
}

/** A referred ticket is not taken up; an answer opens it again. */
function close(ticket: number): Action {
  return { kind: 'setTicket', ticket, state: 'closed' };
}
