import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaults } from '../settings.ts';
import { dateOf, daysBetween, plusDays, weekday, yearOf } from '../time/calendar.ts';
import { isWorkingDay } from '../time/working-days.ts';
import { departureDay, januaryOf } from './cohort.ts';
import { applyDay, timetable } from './timetable.ts';

test.for([
  ['reported on 31 December at 23:59', '2026-12-31T22:59:59Z', null, '2026-12-31', 2027],
  ['reported on 1 January at 00:00', '2026-12-31T23:00:00Z', null, '2027-01-01', 2028],
  ['reported on 1 January at 00:00, written in UTC-5', '2026-12-31T18:00:00-05:00', null, '2027-01-01', 2028],
  ['reported in December, last day in January', '2026-12-15T10:00:00Z', '2027-01-31', '2027-01-31', 2028],
  ['reported in January, last day was in December', '2027-01-05T10:00:00Z', '2026-12-20', '2027-01-05', 2028],
  ['last day on 31 December', '2026-11-24T10:00:00Z', '2026-12-31', '2026-12-31', 2027],
  ['in summer time, half past twelve at night', '2026-06-30T22:30:00Z', null, '2026-07-01', 2027],
  ['in the hour that comes twice', '2026-10-25T00:30:00Z', '2026-10-25', '2026-10-25', 2027],
] as const)('%s', ([, reportedAt, lastDay, day, year]) => {
  expect(departureDay(reportedAt, lastDay)).toBe(day);
  expect(januaryOf(day)).toBe(year);
});

const moments = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

test('the run of January takes exactly those who left before that year began in the Netherlands (I11)', () => {
  fc.assert(
    fc.property(moments, (reportedAt) => {
      const year = januaryOf(departureDay(reportedAt, null));
      expect(dateOf(reportedAt) < `${year}-01-01`).toBe(true);
      expect(dateOf(reportedAt) >= `${year - 1}-01-01`).toBe(true);
    }),
  );
});

test.for([
  [2026, '2026-01-02', '2026-01-02', '2026-01-20'],
  [2027, '2027-01-04', '2027-01-08', '2027-01-22'],
  [2028, '2028-01-03', '2028-01-07', '2028-01-21'],
  [2030, '2030-01-02', '2030-01-04', '2030-01-20'],
] as const)('the days of %i', ([year, planOn, noticeBy, applyFrom]) => {
  expect(timetable(year, null, defaults)).toEqual({ planOn, noticeBy, applyFrom, verifyBefore: `${year}-02-01` });
});

test.for([
  ['early', '2027-01-04', '2027-01-20'],
  ['late', '2027-01-15', '2027-01-29'],
  ['in the last days', '2027-01-30', '2027-02-13'],
] as const)('a notice that goes out %s', ([, noticedOn, applyFrom]) => {
  expect(timetable(2027, noticedOn, defaults).applyFrom).toBe(applyFrom);
});

test('plans on a working day, gives notice in that week, and applies from day 20 after 14 days, in any year', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2020, max: 2060 }), fc.nat(40), (year, late) => {
      const { planOn, noticeBy } = timetable(year, null, defaults);
      expect([planOn, noticeBy].every(isWorkingDay)).toBe(true);
      expect(daysBetween(planOn, noticeBy)).toBe(5 - weekday(planOn));
      expect(yearOf(planOn)).toBe(year);
      const noticedOn = plusDays(planOn, late);
      const { applyFrom } = timetable(year, noticedOn, defaults);
      expect(applyFrom >= applyDay(year, defaults) && daysBetween(noticedOn, applyFrom) >= 14).toBe(true);
    }),
  );
});
