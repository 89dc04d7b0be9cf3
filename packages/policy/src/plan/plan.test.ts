import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { step } from '../table/machine.ts';
import type { Action } from './action.ts';
import { canonical } from './digest.ts';
import { isIntact, type NewEntry, needsSecondPerson, type Plan, type PlanHead, planOf } from './plan.ts';
import { type PlanEvent, type PlanFacts, type PlanState, planMachine, planStates } from './plan-states.ts';

const digest = (text: string) => createHmac('sha256', 'key of a test').update(text).digest('hex');

const head: PlanHead = {
  id: 'p1',
  purpose: 'third-party',
  author: 'anna',
  createdAt: '2026-11-24T09:00:00Z',
  expiresAt: '2026-12-01T09:00:00Z',
  frozen: { policy: '1' },
};

const deletion: Action = { kind: 'deleteAttachment', ticket: 1, attachment: 7 };

function entry(action: Action, more: Partial<NewEntry> = {}): NewEntry {
  return { row: 'T8', follows: ['R35'], action, fingerprint: 'f', classes: ['K2'], findings: ['a'], ...more };
}

const plan = planOf(
  head,
  [entry(deletion), entry({ kind: 'alert', role: 'agent', ticket: 1, reason: 'bounce' })],
  digest,
);

test('a plan counts its actions, and every action has its own key', () => {
  expect(plan.counts).toEqual({ deleteAttachment: 1, alert: 1 });
  expect(new Set(plan.entries.map(({ id }) => id)).size).toBe(2);
});

test.for([
  ['another object', { entries: [{ ...plan.entries[0], action: { ...deletion, attachment: 8 } }, plan.entries[1]] }],
  ['an entry less', { entries: plan.entries.slice(1) }],
  ['another order', { entries: plan.entries.toReversed() }],
  ['a later end', { expiresAt: '2027-12-01T09:00:00Z' }],
  ['another author', { author: 'bram' }],
] as const)('a changed plan is not intact: %s', ([, change]) => {
  expect(isIntact(plan, digest)).toBe(true);
  expect(isIntact({ ...plan, ...change } as Plan, digest)).toBe(false);
});

test('equal data has one digest, whatever the order of its keys', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).reverse());
      expect(canonical(turned)).toBe(canonical(value));
      expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test.for([undefined, Number.NaN, () => 1])('what JSON cannot hold has no digest', (value) => {
  expect(() => canonical([value])).toThrow(expect.objectContaining({ code: 'bad_plan' }));
});

test.for([
  ['K1 is removed', [entry(deletion, { classes: ['K1'] })], true],
  ['a person is deleted', [entry({ kind: 'deleteContact', contact: 3 }, { classes: [] })], true],
  ['a person is merged away', [entry({ kind: 'mergeContact', contact: 3, into: 4 }, { classes: [] })], true],
  ['K2 is removed', [entry(deletion)], false],
  [
    'K1 is only reported',
    [entry({ kind: 'alert', role: 'privacy', ticket: 1, reason: 'bulk' }, { classes: ['K1'] })],
    false,
  ],
] as const)('a second person approves when %s: %s', ([, entries, expected]) => {
  expect(needsSecondPerson({ entries: planOf(head, entries, digest).entries })).toBe(expected);
});

const critical = planOf(head, [entry(deletion, { classes: ['K1'] })], digest);
const purge = planOf(head, [entry({ kind: 'deleteContact', contact: 3 }, { classes: [] })], digest);
const approver = { name: 'bram', roles: ['approver'] } as const;
const facts: PlanFacts = { plan, actor: approver, now: '2026-11-25T09:00:00Z', namedDigest: plan.digest };

function outcome(state: PlanState, event: PlanEvent, more: Partial<PlanFacts> = {}): string {
  const taken = step(planMachine, state, event, { ...facts, ...more });
  return taken.moved ? `${taken.row.id} ${taken.state}` : taken.missing.map(({ id }) => id).join(' ');
}

test.for([
  ['draft', 'submit', {}, 'P1 in-review'],
  ['in-review', 'approve', {}, 'P2 approved'],
  ['in-review', 'approve', { actor: { name: 'anna', roles: ['approver'] } }, 'P2 approved'],
  ['in-review', 'approve', { plan: critical, namedDigest: critical.digest }, 'P2 approved'],
  [
    'in-review',
    'approve',
    { plan: critical, namedDigest: critical.digest, actor: { name: 'anna', roles: ['approver'] } },
    'second-person',
  ],
  [
    'in-review',
    'approve',
    { plan: critical, namedDigest: critical.digest, actor: { name: 'anna', roles: [] }, automatic: true },
    'P2 approved',
  ],
  [
    'in-review',
    'approve',
    { plan: purge, namedDigest: purge.digest, actor: { name: 'anna', roles: [] }, automatic: true },
    'role second-person',
  ],
  ['in-review', 'approve', { actor: { name: 'cees', roles: ['reader', 'reviewer', 'admin'] } }, 'role'],
  ['in-review', 'approve', { namedDigest: 'of another plan' }, 'digest'],
  ['in-review', 'approve', { now: '2026-12-01T09:00:00Z' }, 'not-expired'],
  ['in-review', 'expire', { now: '2026-12-01T09:00:00Z' }, 'P4 expired'],
  ['in-review', 'expire', {}, 'expired'],
  ['approved', 'withdraw', {}, 'P3 withdrawn'],
  ['approved', 'start', {}, 'P5 running'],
  ['running', 'start', { now: '2027-01-01T00:00:00Z' }, 'P6 running'],
  ['partly-failed', 'start', {}, 'P6 running'],
  ['running', 'finish', {}, 'P7 applied'],
  ['running', 'fail', {}, 'P8 partly-failed'],
  ['applied', 'verify', {}, 'P9 verified'],
  ['running', 'withdraw', {}, ''],
  ['verified', 'start', {}, ''],
  ['expired', 'approve', {}, ''],
  ['withdrawn', 'start', {}, ''],
  ['draft', 'start', {}, ''],
] as const)('%s, %s %j: %s', ([state, event, more, expected]) => {
  expect(outcome(state, event, more)).toBe(expected);
});

test('every state is reached', () => {
  expect(planStates.filter((state) => state !== 'draft' && !planMachine.some(({ to }) => to === state))).toEqual([]);
});
