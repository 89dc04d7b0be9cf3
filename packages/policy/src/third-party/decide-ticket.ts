import type { MessageOrder } from '../messages/order.ts';
import type { NewEntry } from '../plan/plan.ts';
import type { Line } from '../table/row.ts';
import type { LocalDate } from '../time/calendar.ts';
import { atOnce } from './at-once.ts';
import type { TicketCase } from './case.ts';
import { judge } from './judgement.ts';
import type { Manual } from './manual.ts';
import { planEntries } from './plan-entries.ts';
import { type ItemDecision, itemDecision } from './standing.ts';
import { removeBy } from './windows.ts';

/** What happens with the third-party data of one ticket, and why. */
export interface TicketDecision {
  /** Each finding, and each part with unreadable content: nothing is left out. */
  readonly items: readonly ItemDecision[];
  /** What decided on the ticket as a whole: T13–T16, and what the sender is told. */
  readonly rows: readonly Line[];
  /** Reversible, and done now: hide, mark, alert. */
  readonly atOnce: readonly NewEntry[];
  /** Entries of a plan, in order; empty when nothing may be removed. */
  readonly entries: readonly NewEntry[];
  /** May be applied without review. */
  readonly automatic: boolean;
  readonly manual: readonly Manual[];
  /** A text that waits until tomorrow, since one went out today. */
  readonly postponed: MessageOrder | null;
  /** Last day of "directly" (E3); null when nothing is removed. */
  readonly removeBy: LocalDate | null;
}

/**
 * Decides on a scanned ticket by T1–T16 of policy-rules §5. Equal input gives equal output.
 * @throws PolicyError `bad_date`, or `bad_plan` for a part id without a number
 */
export function decideTicket(given: TicketCase): TicketDecision {
  const judged = judge(given);
  const { items, removal, manual, bulk, message, automatic } = judged;
  const entries = planEntries(given, judged);
  return {
    items: items.map((item) => itemDecision(item, removal, given)),
    rows: [removal.scope, bulk, message.decision].map(({ id, follows, says }) => ({ id, follows, says })),
    atOnce: atOnce(given, judged),
    entries,
    automatic,
    manual,
    postponed: message.decision.outcome === 'later' ? message.order : null,
    removeBy: entries.length > 0 ? removeBy(given.foundAt, given.settings) : null,
  };
}
