import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaults } from '../settings.ts';
import { step } from '../table/machine.ts';
import { checkTable } from '../testing/check-table.ts';
import { isWorkingDay } from '../time/working-days.ts';
import { answerBy, urgencyOf } from './deadline.ts';
import {
  type ObjectionEvent,
  type ObjectionFacts,
  type ObjectionState,
  objectionStates,
  outcomes,
} from './objection.ts';
import { decisionEntries, receiptEntries } from './objection-entries.ts';
import { objectionMachine } from './objection-machine.ts';
import { decideConsequence, outcomeRules } from './outcome-rules.ts';

describe('answer by', () => {
  test.for([
    ['the same day of the next month', '2026-11-24T10:00:00Z', '2026-12-24'],
    ['received just before midnight', '2026-11-24T22:59:00Z', '2026-12-24'],
    ['received just after midnight', '2026-11-23T23:00:00Z', '2026-12-24'],
    ['Christmas and the weekend after it do not count', '2026-11-25T10:00:00Z', '2026-12-28'],
    ['over the year border, New Year’s Day does not count', '2026-12-01T10:00:00Z', '2027-01-04'],
    ['a shorter month ends on its last day', '2028-01-31T10:00:00Z', '2028-02-29'],
    ['which is a Sunday', '2027-01-29T10:00:00Z', '2027-03-01'],
    ['a Saturday', '2026-08-05T10:00:00Z', '2026-09-07'],
    ['summer time begins', '2026-02-27T23:30:00Z', '2026-03-30'],
    ['Good Friday and Easter', '2026-03-03T10:00:00Z', '2026-04-07'],
  ] as const)('%s', ([, receivedAt, day]) => {
    expect(answerBy(receivedAt, false, defaults)).toBe(day);
  });

  test.for([
    ['2026-11-24T10:00:00Z', '2027-02-24'],
    ['2026-11-30T10:00:00Z', '2027-03-01'],
    ['2027-01-31T10:00:00Z', '2027-04-30'],
  ] as const)('extended, of %s: three months from receipt', ([receivedAt, day]) => {
    expect(answerBy(receivedAt, true, defaults)).toBe(day);
  });

  test('is a working day, and later when extended', () => {
    const moments = fc.date({ min: new Date('2024-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(moments, (date) => {
        const [once, twice] = [false, true].map((extended) => answerBy(date.toISOString(), extended, defaults));
        expect([once, twice].every((day = '') => isWorkingDay(day))).toBe(true);
        expect((once ?? '') < (twice ?? '')).toBe(true);
      }),
    );
  });

  test.for([
    ['2026-12-16', 'in-time'],
    ['2026-12-17', 'soon'],
    ['2026-12-24', 'soon'],
    ['2026-12-25', 'overdue'],
  ] as const)('on %s: %s', ([today, urgency]) => {
    expect(urgencyOf(today, '2026-12-24')).toBe(urgency);
  });
});

const facts: ObjectionFacts = {
  about: 'tickets',
  receivedAt: '2026-11-24T10:00:00Z',
  today: '2026-12-24',
  settings: defaults,
  role: 'privacy',
  personConsulted: true,
  organisationConsulted: true,
  extended: false,
  outcome: 'pseudonymise',
  hasReasons: true,
  verified: true,
};

type Case = readonly [
  what: string,
  from: ObjectionState,
  on: ObjectionEvent,
  some: Partial<ObjectionFacts>,
  to: string,
];

const taken: readonly Case[] = [
  ['consultation begins', 'received', 'consult', {}, 'B1 consulting'],
  ['on its last day the period is extended', 'consulting', 'extend', {}, 'B2 consulting'],
  ['it is decided', 'consulting', 'decide', {}, 'B3 decided'],
  [
    'about storage without the organisation',
    'consulting',
    'decide',
    { about: 'storage', organisationConsulted: false },
    'B3 decided',
  ],
  [
    'about storage another way is found',
    'consulting',
    'decide',
    { about: 'storage', outcome: 'serve-otherwise' },
    'B3 decided',
  ],
  ['granted without reasons', 'consulting', 'decide', { hasReasons: false }, 'B3 decided'],
  ['the person is told', 'decided', 'answer', {}, 'B4 answered'],
  ['it is withdrawn', 'consulting', 'withdraw', {}, 'B5 withdrawn'],
];

test.for(taken)('%s', ([, from, on, some, to]) => {
  const result = step(objectionMachine, from, on, { ...facts, ...some });
  expect(result.moved && `${result.row.id} ${result.state}`).toBe(to);
});

test('every transition is taken in the cases above', () => {
  expect(new Set(taken.map(([, , , , to]) => to.split(' ')[0]))).toEqual(new Set(objectionMachine.map(({ id }) => id)));
});

const refused: readonly Case[] = [
  ['an agent may not begin', 'received', 'consult', { role: 'reviewer' }, 'privacy-role'],
  ['extending after the first period', 'received', 'extend', { today: '2026-12-25' }, 'in-time'],
  ['extending twice', 'consulting', 'extend', { extended: true }, 'not-extended'],
  ['extending without reasons', 'consulting', 'extend', { hasReasons: false }, 'reasons'],
  ['deciding without consultation', 'received', 'decide', {}, ''],
  ['deciding without the person', 'consulting', 'decide', { personConsulted: false }, 'person-consulted'],
  [
    'deciding without the organisation',
    'consulting',
    'decide',
    { organisationConsulted: false },
    'organisation-consulted',
  ],
  ['deciding nothing', 'consulting', 'decide', { outcome: null }, 'outcome'],
  ['another way to help does not answer R23', 'consulting', 'decide', { outcome: 'serve-otherwise' }, 'outcome'],
  ['refusing without reasons', 'consulting', 'decide', { outcome: 'refuse', hasReasons: false }, 'reasons'],
  ['an approver may not decide', 'consulting', 'decide', { role: 'approver' }, 'privacy-role'],
  ['somebody else withdraws', 'received', 'withdraw', { verified: false }, 'verified'],
  ['withdrawing what was decided', 'decided', 'withdraw', {}, ''],
];

test.for(refused)('%s: not possible', ([, from, on, some, missing]) => {
  const result = step(objectionMachine, from, on, { ...facts, ...some });
  expect(result.moved ? 'moved' : result.missing.map(({ id }) => id).join(' ')).toBe(missing);
});

test('nothing leads back, and no state but the last two ends a case', () => {
  const leaving = new Set(objectionMachine.flatMap(({ from }) => from));
  expect(objectionStates.filter((state) => !leaving.has(state))).toEqual(['answered', 'withdrawn']);
});

test('every row of outcomes decides something', () => {
  checkTable(
    outcomeRules,
    outcomes.map((outcome) => ({ outcome })),
  );
});

test.for([
  ['keep-restricted', 'B10', ['alert']],
  ['pseudonymise', 'B11', ['setTicket', 'alert']],
  ['delete', 'B12', ['setTicket', 'alert']],
  ['serve-otherwise', 'B13', ['setTicket', 'alert']],
  ['refuse', 'B14', ['setTicket']],
] as const)('%s', ([outcome, id, kinds]) => {
  expect(decideConsequence(outcome).id).toBe(id);
  expect(decisionEntries(outcome, 7).map(({ action }) => action.kind)).toEqual(kinds);
});

test('an objection is tagged, opened as a case, confirmed with its last day, and told to the privacy role', () => {
  const row = { id: 'C9', follows: ['R23'], says: { nl: '', en: '' } } as const;
  expect(receiptEntries(row, 7, facts.receivedAt, defaults).map(({ action }) => action)).toEqual([
    { kind: 'setTicket', ticket: 7, addTags: ['bezwaar'] },
    { kind: 'openCase', about: 'objection', ticket: 7 },
    {
      kind: 'sendMessage',
      ticket: 7,
      to: { kind: 'requester' },
      message: { message: 'M9', facts: { ticket: 7, datum: '2026-11-24', antwoorddatum: '2026-12-24' } },
    },
    { kind: 'alert', role: 'privacy', ticket: 7, reason: 'C9' },
  ]);
});
