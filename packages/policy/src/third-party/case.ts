import type { Entity, Report, SeverityClass } from '@derden/scanner';
import type { MailHistory } from '../resubmission/message-rules.ts';
import type { PolicySettings } from '../settings.ts';
import type { Instant } from '../time/calendar.ts';
import type { NeededFlag } from './needed.ts';
import type { HelpdeskTicket } from './ticket.ts';

/** All that a ticket is judged on. */
export interface TicketCase {
  readonly ticket: HelpdeskTicket;
  readonly report: Report;
  readonly holds: Holds;
  readonly needed: readonly NeededFlag[];
  readonly rulings: readonly Ruling[];
  readonly mail: MailHistory;
  /** Classes that the organisation lets us remove without review (6.4). */
  readonly automatic: PolicySettings['automaticClasses'];
  /** The privacy role was already alerted of bulk in this ticket (T15). */
  readonly bulkAlerted: boolean;
  readonly foundAt: Instant;
  readonly now: Instant;
  /** Id of the plan to be made; tombstones name it. */
  readonly plan: string;
  readonly settings: PolicySettings;
}

/** Objections and holds (I13). One by a person who wrote in the ticket but is not in its report is a hold on the ticket. */
export interface Holds {
  readonly ticket: boolean;
  /** Ids of subjects in the report. */
  readonly subjects: readonly string[];
}

/** What a reviewer said of a finding, by its id, or of what could not be read, by its part. It replaces the scanner's judgement. */
export type Ruling =
  | { readonly item: string; readonly verdict: 'reject' }
  | { readonly item: string; readonly verdict: 'remove'; readonly saw?: Seen };

/** What a reviewer saw in content that the scanner could not read; without it the content stays held. */
export interface Seen {
  readonly class: SeverityClass;
  readonly entities: readonly [Entity, ...Entity[]];
}
