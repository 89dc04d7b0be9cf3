import { expect, test } from 'vitest';
import { expiresOn, keepings } from './keeping.ts';
import { strayReport, ticketPeriodWarning } from './yearly-report.ts';

test('each kind of record has one period', () => {
  expect(new Set(keepings.map(({ record }) => record)).size).toBe(keepings.length);
  expect(new Set(keepings.map(({ id }) => id)).size).toBe(keepings.length);
});

test.for([
  ['resubmission', '2026-11-30', '2027-02-28'],
  ['identity-check', '2028-02-29', '2029-02-28'],
  ['journal', '2026-12-31', '2031-12-31'],
  ['approval', '2026-12-31', null],
  ['tombstone', '2026-12-31', null],
] as const)('a record of kind %s that ended on %s goes on %s', ([record, ended, day]) => {
  const [keeping] = keepings.filter((each) => each.record === record);
  expect(keeping && expiresOn(keeping, ended)).toBe(day);
});

test('profiles of no customer are reported, by when they last wrote', () => {
  const report = strayReport(2026, [
    { contact: 1, lastTicketOn: '2026-12-31' },
    { contact: 2, lastTicketOn: '2026-01-01' },
    { contact: 3, lastTicketOn: '2025-12-31' },
    { contact: 4, lastTicketOn: null },
  ]);
  expect(report).toMatchObject({ year: 2026, contacts: [1, 2, 3, 4], lastWrote: { 2026: 2, 2025: 1, none: 1 } });
});

test('without a period for tickets there is a warning', () => {
  expect([ticketPeriodWarning(null)?.id, ticketPeriodWarning(84)]).toEqual(['J21', null]);
});
