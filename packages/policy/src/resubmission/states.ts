import type { PolicySettings } from '../settings.ts';
import type { Transition } from '../table/machine.ts';
import type { LocalDate } from '../time/calendar.ts';
import type { MessageOutcome } from './message-rules.ts';

/** From a finding in a ticket to a clean message, in the order of policy-rules 6.3. */
export const resubmissionStates = [
  'found',
  'in-review',
  'needed',
  'rejected',
  'removed',
  'asked',
  'reminded',
  'received',
  'clean',
  'handled',
  'expired',
] as const;

export type ResubmissionState = (typeof resubmissionStates)[number];

/** `follow-up`: the ticket was deleted after M1 had opened a new one, which goes on with this machine (T14). */
export type ResubmissionEvent =
  | 'review'
  | 'flag'
  | 'reject'
  | 'apply'
  | 'follow-up'
  | 'ask'
  | 'remind'
  | 'expire'
  | 'message'
  | 'scan-clean'
  | 'scan-found'
  | 'handle';

export type ResubmissionEffect =
  | 'send-M1'
  | 'send-M1h'
  | 'send-M2'
  | 'schedule-removal'
  | 'offer-allow-list'
  | 'scan'
  | 'count-resubmission'
  | 'alert-phone'
  | 'alert-bounce'
  | 'close';

export interface ResubmissionFacts {
  readonly today: LocalDate;
  readonly settings: PolicySettings;
  /** The plan may run without review. */
  readonly automatic: boolean;
  /** What `messageRules` say of M1 now. */
  readonly tell: MessageOutcome;
  readonly askedOn: LocalDate | null;
  readonly remindedOn: LocalDate | null;
  /** What kind of message came in, told by the caller. */
  readonly from: 'person' | 'auto-reply' | 'delivery-notice' | 'bounce' | null;
  /** Messages so far that held third-party data again. */
  readonly resubmissions: number;
}

export type ResubmissionStep = Transition<ResubmissionState, ResubmissionEvent, ResubmissionFacts, ResubmissionEffect>;
