import type { PolicySettings } from '../settings.ts';
import { dateOf, daysBetween, type Instant, type LocalDate, plusMonths } from '../time/calendar.ts';
import { plusWorkingDays } from '../time/working-days.ts';

type Settings = Pick<PolicySettings, 'objectionMonths'>;

/** Months by which art. 12(3) GDPR lets an answer be postponed, when its reasons are told in time. */
const extension = 2;

/**
 * The last day on which an objection can be answered in time: the same day of a later month (art. 12(3) GDPR), or the
 * first working day after it when that is a Saturday, Sunday or public holiday (art. 3(4) Regulation 1182/71).
 * @throws PolicyError `bad_date`
 */
export function answerBy(receivedAt: Instant, extended: boolean, { objectionMonths }: Settings): LocalDate {
  const months = objectionMonths + (extended ? extension : 0);
  return plusWorkingDays(plusMonths(dateOf(receivedAt), months), 0);
}

/** How near the deadline of a case is. */
export type Urgency = 'in-time' | 'soon' | 'overdue';

/** From a week before its last day a case is due soon. */
export function urgencyOf(today: LocalDate, lastDay: LocalDate): Urgency {
  const days = daysBetween(today, lastDay);
  if (days < 0) return 'overdue';
  return days <= 7 ? 'soon' : 'in-time';
}
