import { type LocalDate, plusDays, weekday, yearOf } from './calendar.ts';

/** Recognised public holidays and Good Friday: art. 3 Algemene termijnenwet. */
export function holidays(year: number): readonly LocalDate[] {
  const easter = easterSunday(year);
  const fixed = ['01-01', kingsDay(year), '05-05', '12-25', '12-26'].map((day) => `${year}-${day}`);
  return [...fixed, ...[-2, 1, 39, 50].map((days) => plusDays(easter, days))].sort();
}

/** Monday to Friday, no public holiday. */
export function isWorkingDay(date: LocalDate): boolean {
  return weekday(date) < 6 && !holidays(yearOf(date)).includes(date);
}

/** The n-th working day after a date; with 0 the date itself, or the first working day after it. */
export function plusWorkingDays(date: LocalDate, days: number): LocalDate {
  let left = days;
  let day = isWorkingDay(date) || days > 0 ? date : nextWorkingDay(date);
  while (left-- > 0) day = nextWorkingDay(day);
  return day;
}

function nextWorkingDay(date: LocalDate): LocalDate {
  let day = plusDays(date, 1);
  while (!isWorkingDay(day)) day = plusDays(day, 1);
  return day;
}

/** 27 April; the day before when that is a Sunday. */
function kingsDay(year: number): string {
  return weekday(`${year}-04-27`) === 7 ? '04-26' : '04-27';
}

/** Gregorian Easter by the anonymous algorithm (Meeus, Astronomical Algorithms, ch. 8). */
function easterSunday(year: number): LocalDate {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const leapCenturies = Math.floor(century / 4);
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const h = (19 * a + century - leapCenturies - moonShift + 15) % 30;
  const l = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - h - (rest % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  return `${year}-${two(Math.floor(days / 31))}-${two((days % 31) + 1)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
