import type { LocalDate } from '../time/calendar.ts';
import type { JanuaryFacts } from './january-rules.ts';
import type { Timetable } from './timetable.ts';

/** In which part of its timetable a run is. A notice that is not over on 1 February keeps the run in `notice`. */
export function periodOf(
  today: LocalDate,
  { planOn, applyFrom, verifyBefore }: Timetable,
  noticed: boolean,
): JanuaryFacts['period'] {
  if (today < planOn) return 'before';
  if (noticed && today < applyFrom) return 'notice';
  if (today >= verifyBefore) return 'over';
  return today < applyFrom ? 'notice' : 'apply';
}
