import type { PolicySettings } from '../settings.ts';
import { type LocalDate, plusDays, weekday } from '../time/calendar.ts';
import { isWorkingDay, plusWorkingDays } from '../time/working-days.ts';

/** Days of a January run; what is not verified before `verifyBefore` is finished and reported (policy-rules §6.4). */
export interface Timetable {
  /** The year's first working day. */
  readonly planOn: LocalDate;
  /** The last working day of that week: M8 is out by then. */
  readonly noticeBy: LocalDate;
  readonly applyFrom: LocalDate;
  readonly verifyBefore: LocalDate;
}

type Settings = Pick<PolicySettings, 'noticeDays' | 'januaryApplyFromDay'>;

/** The days of a year's run. A notice that went out late makes it apply later; `noticedOn` is null while it did not. */
export function timetable(year: number, noticedOn: LocalDate | null, settings: Settings): Timetable {
  const planOn = plusWorkingDays(`${year}-01-01`, 0);
  const noticeBy = lastWorkingDayOfWeek(planOn);
  const first = applyDay(year, settings);
  const [, applyFrom = first] = [first, plusDays(noticedOn ?? noticeBy, settings.noticeDays)].sort();
  return { planOn, noticeBy, applyFrom, verifyBefore: `${year}-02-01` };
}

/** The first day of a year on which profiles are deleted. */
export function applyDay(year: number, { januaryApplyFromDay }: Settings): LocalDate {
  return plusDays(`${year}-01-01`, januaryApplyFromDay - 1);
}

function lastWorkingDayOfWeek(date: LocalDate): LocalDate {
  const days = Array.from({ length: 8 - weekday(date) }, (_, index) => plusDays(date, index));
  return days.findLast(isWorkingDay) ?? date;
}
