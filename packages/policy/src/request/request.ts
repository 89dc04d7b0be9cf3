import type { Submitter } from './submitter-rules.ts';

export const topics = [
  'question',
  'ict',
  'approval',
  'listChange',
  'invitation',
  'departure',
  'objection',
  /** An auto-reply, a delivery notice, a newsletter: nobody asks anything. */
  'nothing',
] as const;

export type Topic = (typeof topics)[number];

/** `substitute`: nobody is present, a substitute is known (E7). `unknown`: nothing says whether they are there. */
export type Presence = 'present' | 'absent' | 'substitute' | 'unknown';

/** What an agent recorded; nothing else judges urgency (R10). */
export type Urgency = 'incident' | 'disturbance' | 'none' | 'notJudged';

/** What a request is decided on. */
export interface RequestFacts {
  readonly from: Submitter;
  readonly about: Topic;
  /** `nobody`: a default or a guess. Whether something is ICT is the word of an agent only (E5). */
  readonly topicSetBy: 'agent' | 'nobody';
  /** `unknown`: which organisation it concerns is not known. */
  readonly list: 'enforced' | 'none' | 'unknown';
  /** Of the contacts for this matter, by `presenceOf`. */
  readonly presence: Presence;
  readonly urgency: Urgency;
  /** What an agent chose, with a reason kept elsewhere, once urgency is judged (R11). */
  readonly choice: 'handle' | 'refer' | 'open';
  /** The ticket answers or follows an earlier referral (R9). */
  readonly referred: boolean;
}

/** What becomes of a request; none refuses it (R1). Those of the second group are decided further in their own tables. */
export type RequestOutcome =
  | 'handle'
  | 'handleAndLink'
  | 'handleUrgent'
  | 'verifyIdentity'
  | 'refer'
  | 'referInhabitant'
  | 'askGeneralContact'
  | 'toAccountManager'
  | 'askWho'
  | 'askTopic'
  | 'assessUrgency'
  | 'decideUrgent'
  | 'answerByHand'
  | 'ignore'
  | HandedOver;

export type HandedOver = 'recordApproval' | 'changeList' | 'invite' | 'reportDeparture' | 'openObjection';
