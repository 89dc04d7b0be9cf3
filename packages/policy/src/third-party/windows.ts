import type { SeverityClass } from '@derden/scanner';
import type { PolicySettings } from '../settings.ts';
import { dateOf, endOf, type Instant, isBefore, type LocalDate } from '../time/calendar.ts';
import { plusWorkingDays } from '../time/working-days.ts';

/** Last day on which a reviewer looks: K1 one working day after it was found, else two (T7). @throws PolicyError `bad_date` */
export function reviewBy(
  foundAt: Instant,
  severity: SeverityClass | null,
  { reviewWorkingDays }: Pick<PolicySettings, 'reviewWorkingDays'>,
): LocalDate {
  return plusWorkingDays(dateOf(foundAt), reviewWorkingDays[severity === 'K1' ? 'K1' : 'other']);
}

/** Last day of what counts as "directly" (E3). @throws PolicyError `bad_date` */
export function removeBy(
  foundAt: Instant,
  { removalWorkingDays }: Pick<PolicySettings, 'removalWorkingDays'>,
): LocalDate {
  return plusWorkingDays(dateOf(foundAt), removalWorkingDays);
}

/** How long data stood there; always reported (R35, E3). */
export interface Lag {
  readonly minutes: number;
  readonly late: boolean;
}

/** From received to deleted; late when the working day in which it had to go has passed. @throws PolicyError `bad_date` */
export function lagOf(
  times: { readonly receivedAt: Instant; readonly foundAt: Instant; readonly deletedAt: Instant },
  settings: Pick<PolicySettings, 'removalWorkingDays'>,
): Lag {
  const { receivedAt, foundAt, deletedAt } = times;
  return {
    minutes: Math.round((Date.parse(deletedAt) - Date.parse(receivedAt)) / 60_000),
    late: !isBefore(deletedAt, endOf(removeBy(foundAt, settings))),
  };
}
