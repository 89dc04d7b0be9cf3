import { Temporal } from 'temporal-polyfill';
import { PolicyError } from '../error.ts';

/** A moment: ISO 8601 with an offset, such as `2026-12-31T22:59:00Z`. */
export type Instant = string;

/** A day in the Netherlands: `YYYY-MM-DD`. */
export type LocalDate = string;

/** Deadlines, cohorts and dates in messages are days of this zone (policy-rules E16). */
export const zone = 'Europe/Amsterdam';

/** The day in the Netherlands on which a moment falls. @throws PolicyError `bad_date` */
export function dateOf(instant: Instant): LocalDate {
  return inZone(instant).toPlainDate().toString();
}

/** The time of day in the Netherlands, `HH:MM`. @throws PolicyError `bad_date` */
export function timeOf(instant: Instant): string {
  return inZone(instant).toPlainTime().toString({ smallestUnit: 'minute' });
}

/** The moment at which a day begins. @throws PolicyError `bad_date` */
export function startOf(date: LocalDate): Instant {
  return plain(date).toZonedDateTime(zone).toInstant().toString();
}

/** The moment at which the next day begins: a deadline on a day lasts until then. @throws PolicyError `bad_date` */
export function endOf(date: LocalDate): Instant {
  return startOf(plusDays(date, 1));
}

/** @throws PolicyError `bad_date` */
export function plusDays(date: LocalDate, days: number): LocalDate {
  return plain(date).add({ days }).toString();
}

/** The same day of a later month, or that month's last (art. 12(3) GDPR counts in months). @throws PolicyError `bad_date` */
export function plusMonths(date: LocalDate, months: number): LocalDate {
  return plain(date).add({ months }).toString();
}

/** Whole days from one day to another; negative when `to` is earlier. @throws PolicyError `bad_date` */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return plain(from).until(plain(to), { largestUnit: 'days' }).days;
}

/** True when `a` is before `b`, whatever offsets they are written with. @throws PolicyError `bad_date` */
export function isBefore(a: Instant, b: Instant): boolean {
  return Temporal.Instant.compare(instantOf(a), instantOf(b)) < 0;
}

/** 1 = Monday … 7 = Sunday. @throws PolicyError `bad_date` */
export function weekday(date: LocalDate): number {
  return plain(date).dayOfWeek;
}

/** @throws PolicyError `bad_date` */
export function yearOf(date: LocalDate): number {
  return plain(date).year;
}

function inZone(instant: Instant): Temporal.ZonedDateTime {
  return instantOf(instant).toZonedDateTimeISO(zone);
}

function instantOf(instant: Instant): Temporal.Instant {
  return read('an instant (ISO 8601 with an offset)', () => Temporal.Instant.from(instant));
}

function plain(date: LocalDate): Temporal.PlainDate {
  return read('a date (YYYY-MM-DD)', () => Temporal.PlainDate.from(date, { overflow: 'reject' }));
}

function read<Value>(expected: string, parse: () => Value): Value {
  try {
    return parse();
  } catch {
    throw new PolicyError('bad_date', `expected ${expected}`);
  }
}
