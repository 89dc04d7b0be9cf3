import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaults } from '../settings.ts';
import { type Step, step } from '../table/machine.ts';
import { closeOn, reminder, remindOn } from './deadlines.ts';
import { resubmissionMachine } from './resubmission.ts';
import {
  type ResubmissionEffect,
  type ResubmissionEvent,
  type ResubmissionFacts,
  type ResubmissionState,
  resubmissionStates,
} from './states.ts';

const facts: ResubmissionFacts = {
  today: '2026-11-24',
  settings: defaults,
  automatic: false,
  tell: 'M1',
  askedOn: null,
  remindedOn: null,
  from: null,
  resubmissions: 0,
};

type Case = readonly [
  string,
  ResubmissionState,
  ResubmissionEvent,
  Partial<ResubmissionFacts>,
  ResubmissionState,
  readonly string[],
];

const moves: readonly Case[] = [
  ['F1', 'found', 'review', {}, 'in-review', []],
  ['F2', 'found', 'apply', { automatic: true }, 'removed', []],
  ['F3', 'found', 'flag', {}, 'needed', ['send-M2', 'schedule-removal']],
  ['F3', 'in-review', 'flag', {}, 'needed', ['send-M2', 'schedule-removal']],
  ['F4', 'in-review', 'reject', {}, 'rejected', ['offer-allow-list']],
  ['F5', 'in-review', 'apply', {}, 'removed', []],
  ['F6', 'needed', 'apply', {}, 'removed', []],
  ['F7', 'in-review', 'follow-up', {}, 'asked', []],
  ['F8', 'removed', 'ask', {}, 'asked', ['send-M1']],
  ['F9', 'removed', 'handle', { tell: 'none' }, 'handled', []],
  ['F9', 'removed', 'handle', { tell: 'phone' }, 'handled', []],
  ['F10', 'asked', 'remind', { askedOn: '2026-11-17' }, 'reminded', ['send-M1h']],
  ['F11', 'reminded', 'expire', { askedOn: '2026-11-10', remindedOn: '2026-11-17' }, 'expired', ['close']],
  ['F12', 'asked', 'message', { from: 'person' }, 'received', ['scan']],
  ['F12', 'reminded', 'message', { from: 'person' }, 'received', ['scan']],
  ['F12', 'expired', 'message', { from: 'person' }, 'received', ['scan']],
  ['F13', 'asked', 'message', { from: 'bounce' }, 'asked', ['alert-bounce']],
  ['F14', 'asked', 'message', { from: 'auto-reply' }, 'asked', []],
  ['F14', 'reminded', 'message', { from: 'delivery-notice' }, 'reminded', []],
  ['F15', 'received', 'scan-clean', {}, 'clean', []],
  ['F16', 'received', 'scan-found', { resubmissions: 1 }, 'found', ['count-resubmission', 'alert-phone']],
  ['F17', 'received', 'scan-found', {}, 'found', ['count-resubmission']],
  ['F18', 'clean', 'handle', {}, 'handled', []],
  ['F18', 'rejected', 'handle', {}, 'handled', []],
  ['F19', 'handled', 'scan-found', {}, 'found', []],
];

test.for(moves)('%s: %s, %s', ([id, state, event, other, to, effects]) => {
  expect(step(resubmissionMachine, state, event, { ...facts, ...other })).toMatchObject({
    moved: true,
    row: { id },
    state: to,
    effects,
  });
});

test('every row has a case', () => {
  expect(new Set(moves.map(([id]) => id))).toEqual(new Set(resubmissionMachine.map(({ id }) => id)));
});

test.for([
  ['removal without review where it is not automatic', 'found', 'apply', {}, ['automatic']],
  ['a third request', 'removed', 'ask', { tell: 'phone' }, ['may-ask']],
  ['handling what is still to be asked tomorrow', 'removed', 'handle', { tell: 'later' }, ['no-request']],
  ['a reminder after 4 working days', 'asked', 'remind', { askedOn: '2026-11-18' }, ['reminder-due']],
  ['a second reminder', 'reminded', 'remind', { askedOn: '2026-11-10' }, []],
  ['closing without a reminder', 'asked', 'expire', { askedOn: '2026-10-01' }, []],
  [
    'closing after 9 working days',
    'reminded',
    'expire',
    { askedOn: '2026-11-11', remindedOn: '2026-11-18' },
    ['closing-due'],
  ],
  ['an automatic reply as an answer to a closed ticket', 'expired', 'message', { from: 'auto-reply' }, ['person']],
  ['needed by itself', 'found', 'handle', {}, []],
] as const)('not: %s', ([, state, event, other, missing]) => {
  const stayed = step(resubmissionMachine, state, event, { ...facts, ...other });
  expect(stayed).toMatchObject({ moved: false, state });
  expect('missing' in stayed && stayed.missing.map(({ id }) => id)).toEqual(missing);
});

describe('deadlines', () => {
  test.for([
    ['a plain week', '2026-11-24', '2026-12-01', '2026-12-08'],
    ['over Christmas and New Year', '2026-12-22', '2026-12-30', '2027-01-07'],
    ['over the end of summer time', '2026-10-23', '2026-10-30', '2026-11-06'],
  ] as const)('%s', ([, asked, remind, close]) => {
    expect(remindOn(asked, defaults)).toBe(remind);
    expect(closeOn(asked, remind, defaults)).toBe(close);
  });

  test('a late reminder leaves its own 5 working days', () => {
    expect(closeOn('2026-11-24', '2026-12-07', defaults)).toBe('2026-12-14');
    expect(reminder(7, '2026-11-24', '2026-12-07', defaults)).toEqual({
      message: 'M1h',
      facts: { ticket: 7, datum: '2026-11-24', einddatum: '2026-12-14' },
    });
  });
});

test('whatever happens, M1 follows only a removal and one reminder only a request', () => {
  const event = fc.constantFrom<ResubmissionEvent>(
    'review',
    'flag',
    'reject',
    'apply',
    'follow-up',
    'ask',
    'remind',
    'expire',
    'message',
    'scan-clean',
    'scan-found',
    'handle',
  );
  const from = fc.constantFrom<ResubmissionFacts['from']>('person', 'auto-reply', 'bounce', 'delivery-notice');
  fc.assert(
    fc.property(fc.array(fc.tuple(event, from), { maxLength: 40 }), (happenings) => {
      let state: ResubmissionState = 'found';
      for (const [on, who] of happenings) {
        const before: ResubmissionState = state;
        const given: ResubmissionFacts = {
          ...facts,
          from: who,
          askedOn: '2026-11-02',
          remindedOn: '2026-11-09',
          automatic: true,
        };
        const taken: Step<ResubmissionState, ResubmissionFacts, ResubmissionEffect> = step(
          resubmissionMachine,
          before,
          on,
          given,
        );
        if (!taken.moved) continue;
        if (taken.effects.includes('send-M1')) expect(before).toBe('removed');
        if (taken.effects.includes('send-M1h')) expect(before).toBe('asked');
        if (who !== 'person' && on === 'message') expect(taken.state).toBe(before);
        state = taken.state;
        expect(resubmissionStates).toContain(state);
      }
    }),
    { numRuns: 300 },
  );
});
