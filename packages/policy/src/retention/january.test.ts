import { expect, test } from 'vitest';
import { defaults } from '../settings.ts';
import { checkTable } from '../testing/check-table.ts';
import { combinations } from '../testing/combinations.ts';
import { periodOf } from './january-period.ts';
import { decideJanuary, type JanuaryFacts, januaryRules } from './january-rules.ts';
import { noticeEntries } from './notice-entries.ts';
import { timetable } from './timetable.ts';

const usual: JanuaryFacts = {
  leavers: true,
  period: 'apply',
  planned: true,
  noticed: true,
  hasGeneral: true,
  confirmed: false,
};

test('every row decides something', () => {
  checkTable(
    januaryRules,
    combinations<JanuaryFacts>({
      leavers: [true, false],
      period: ['before', 'notice', 'apply', 'over'],
      planned: [true, false],
      noticed: [true, false],
      hasGeneral: [true, false],
      confirmed: [true, false],
    }),
  );
});

const unnoticed = { noticed: false } as const;

test.for([
  ['nobody left', { leavers: false }, 'J10', 'nothing'],
  ['before the first working day', { period: 'before', planned: false, ...unnoticed }, 'J11', 'wait'],
  ['never announced in January', { period: 'over', ...unnoticed }, 'J12', 'nextJanuary'],
  ['no plan yet', { period: 'notice', planned: false, ...unnoticed }, 'J13', 'plan'],
  ['planned', { period: 'notice', ...unnoticed }, 'J14', 'noticeContacts'],
  ['planned, no general contact', { ...unnoticed, hasGeneral: false }, 'J15', 'noticeAccountManager'],
  ['not confirmed', { hasGeneral: false }, 'J16', 'awaitConfirmation'],
  ['confirmed', { hasGeneral: false, confirmed: true }, 'J18', 'apply'],
  ['announced', { period: 'notice' }, 'J17', 'wait'],
  ['the notice is over', {}, 'J18', 'apply'],
  ['on 1 February', { period: 'over' }, 'J19', 'finishAndReport'],
] as const)('%s', ([, facts, id, outcome]) => {
  expect(decideJanuary({ ...usual, ...facts })).toMatchObject({ id, outcome });
});

test.for([
  ['2027-01-03', null, 'before'],
  ['2027-01-04', null, 'notice'],
  ['2027-01-21', null, 'notice'],
  ['2027-01-19', '2027-01-04', 'notice'],
  ['2027-01-20', '2027-01-04', 'apply'],
  ['2027-01-31', '2027-01-04', 'apply'],
  ['2027-02-01', '2027-01-04', 'over'],
  ['2027-02-01', null, 'over'],
  ['2027-02-12', '2027-01-30', 'notice'],
  ['2027-02-13', '2027-01-30', 'over'],
] as const)('%s, announced %s: %s', ([today, noticedOn, period]) => {
  expect(periodOf(today, timetable(2027, noticedOn, defaults), noticedOn !== null)).toBe(period);
});

const notice = { organisation: 12, generalContacts: [3, 4], leavers: 2, today: '2027-01-06' };

test('every general contact gets M8 at the listed address, with the day from which it is too late', () => {
  const entries = noticeEntries(decideJanuary({ ...usual, ...unnoticed }), notice, defaults);
  expect(entries.map(({ action }) => action)).toEqual(
    [3, 4].map((contact) => ({
      kind: 'sendMessage',
      ticket: null,
      to: { kind: 'listed-address', contact },
      message: { message: 'M8', facts: { jaar: 2027, organisatie: 12, aantal: 2, einddatum: '2027-01-20' } },
    })),
  );
});

test('without a general contact the account manager is told', () => {
  const decision = decideJanuary({ ...usual, ...unnoticed, hasGeneral: false });
  const entries = noticeEntries(decision, { ...notice, generalContacts: [] }, defaults);
  expect(entries.map(({ action }) => action)).toEqual([
    { kind: 'alert', role: 'account-manager', ticket: null, reason: 'J15' },
  ]);
});
