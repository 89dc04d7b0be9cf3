import { dateOf, type Instant, type LocalDate, yearOf } from '../time/calendar.ts';

/** The day on which somebody leaves: that of the report, or the announced last working day if later (E15). @throws PolicyError `bad_date` */
export function departureDay(reportedAt: Instant, lastDay: LocalDate | null): LocalDate {
  const reportedOn = dateOf(reportedAt);
  return lastDay !== null && lastDay > reportedOn ? lastDay : reportedOn;
}

/**
 * The year of the January run that takes who left on a day: the next one, also for who left in January (E16).
 * @throws PolicyError `bad_date`
 */
export function januaryOf(departedOn: LocalDate): number {
  return yearOf(departedOn) + 1;
}
