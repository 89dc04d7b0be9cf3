import { expect, test } from 'vitest';
import { PolicyError } from '../error.ts';
import { dateOf, daysBetween, endOf, isBefore, plusDays, plusMonths, startOf, timeOf } from './calendar.ts';
import { holidays, isWorkingDay, plusWorkingDays } from './working-days.ts';

test.for([
  ['the last minute of the year', '2026-12-31T22:59:59Z', '2026-12-31', '23:59'],
  ['new year begins an hour before it does in UTC', '2026-12-31T23:00:00Z', '2027-01-01', '00:00'],
  ['summer time is two hours ahead', '2026-07-01T22:00:00Z', '2026-07-02', '00:00'],
  ['another offset', '2026-12-31T23:59:00-05:00', '2027-01-01', '05:59'],
  ['the hour that comes twice', '2026-10-25T01:30:00Z', '2026-10-25', '02:30'],
] as const)('%s', ([, instant, date, time]) => {
  expect([dateOf(instant), timeOf(instant)]).toEqual([date, time]);
});

test('a day lasts 23 hours when the clock goes forward, 25 when it goes back', () => {
  const hours = (date: string) => (Date.parse(endOf(date)) - Date.parse(startOf(date))) / 3_600_000;
  expect(['2026-03-29', '2026-10-25', '2026-11-24'].map(hours)).toEqual([23, 25, 24]);
});

test('days and months are counted by the calendar', () => {
  expect(plusDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(plusMonths('2027-01-31', 1)).toBe('2027-02-28');
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  expect(isBefore('2026-01-01T00:30:00+01:00', '2026-01-01T00:00:00Z')).toBe(true);
});

test.for([
  ['2026', '01-01 04-03 04-06 04-27 05-05 05-14 05-25 12-25 12-26'],
  ['2025', '01-01 04-18 04-21 04-26 05-05 05-29 06-09 12-25 12-26'],
  ['2028', '01-01 04-14 04-17 04-27 05-05 05-25 06-05 12-25 12-26'],
] as const)('holidays of %s', ([year, days]) => {
  expect(holidays(Number(year))).toEqual(days.split(' ').map((day) => `${year}-${day}`));
});

test.for([
  ['over a weekend', '2026-11-20', 1, '2026-11-23'],
  ['over Christmas and New Year', '2026-12-24', 5, '2027-01-04'],
  ['over Easter', '2026-04-02', 1, '2026-04-07'],
  ['from a Saturday', '2026-11-21', 1, '2026-11-23'],
  ['none, from a working day', '2026-11-24', 0, '2026-11-24'],
  ['none, from New Year’s Day', '2027-01-01', 0, '2027-01-04'],
] as const)('working days %s', ([, from, days, to]) => {
  expect(plusWorkingDays(from, days)).toBe(to);
  expect(isWorkingDay(to)).toBe(true);
});

test.for(['', 'gisteren', '2026-02-30', '2026-13-01'])('%j is no day', (date) => {
  expect(() => startOf(date)).toThrow(new PolicyError('bad_date', 'expected a date (YYYY-MM-DD)'));
});
