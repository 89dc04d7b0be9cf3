import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type IdentityCheck, identityStates, newCheck } from '../identity/identity.ts';
import { checkTable } from '../testing/check-table.ts';
import { combinations } from '../testing/combinations.ts';
import { type Content, type GateFacts, gate, gateRules } from './gate-rules.ts';
import type { RequestOutcome } from './request.ts';

const asked: IdentityCheck = { ...newCheck(7, 31, '2026-11-24T09:00:00Z'), state: 'asked' };

test.for<readonly [string, RequestOutcome, IdentityCheck | null, Content, string, string]>([
  ['identity asked', 'handle', asked, 'clean', 'Q70', 'waitForIdentity'],
  [
    'confirmed for another ticket',
    'handle',
    { ...asked, ticket: 8, state: 'confirmed' },
    'clean',
    'Q70',
    'waitForIdentity',
  ],
  ['referred', 'refer', null, 'clean', 'Q71', 'notTakenUp'],
  ['not scanned', 'handle', null, 'notScanned', 'Q72', 'waitForScan'],
  ['third-party data', 'handleUrgent', null, 'found', 'Q73', 'waitForRemoval'],
  ['data that is needed', 'handle', null, 'needed', 'Q74', 'takeUp'],
  ['an approval by who may', 'recordApproval', null, 'clean', 'Q74', 'takeUp'],
  ['confirmed and clean', 'handleAndLink', { ...asked, state: 'confirmed' }, 'clean', 'Q74', 'takeUp'],
])('%s', ([, outcome, check, content, id, result]) => {
  expect(gate(7, outcome, check, content)).toMatchObject({ id, outcome: result });
});

test('every ticket passes the gate or waits, by one row', () => {
  checkTable(
    gateRules,
    combinations<GateFacts>({
      identity: ['settled', 'open'],
      handled: [true, false],
      content: ['notScanned', 'found', 'needed', 'clean'],
    }),
  );
});

test('no ticket is taken up before its identity is confirmed (I8)', () => {
  const check = fc.record({ ticket: fc.constantFrom(7, 8), state: fc.constantFrom(...identityStates) });
  const outcomes = fc.constantFrom<RequestOutcome>('handle', 'handleAndLink', 'handleUrgent', 'refer');
  const contents = fc.constantFrom<Content>('notScanned', 'found', 'needed', 'clean');
  fc.assert(
    fc.property(check, outcomes, contents, (some, outcome, content) => {
      if (gate(7, outcome, { ...asked, ...some }, content).outcome !== 'takeUp') return;
      expect(some).toEqual({ ticket: 7, state: 'confirmed' });
    }),
  );
});
