import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkTable } from '../testing/check-table.ts';
import { combinations } from '../testing/combinations.ts';
import { approvalEntries } from './approval-entries.ts';
import { type ApprovalFacts, approvalRules, decideApproval } from './approval-rules.ts';
import { recordOf } from './record.ts';

const usual: ApprovalFacts = {
  kind: 'approval',
  listMode: 'enforced',
  category: 'general',
  identity: 'known',
  channel: 'email',
  hasGeneral: true,
};

const all = combinations<ApprovalFacts>({
  kind: ['approval', 'conditional', 'unclear'],
  listMode: ['enforced', 'none'],
  category: ['general', 'ict', null],
  identity: ['known', 'unchecked', 'failed'],
  channel: ['portal', 'email'],
  hasGeneral: [true, false],
});

const message = { ticket: 7, conversation: 55, organisation: 12, references: ['O-2026-0114'] };
const approval = { ...message, at: '2026-11-24T10:00:00Z' };
const approver = { name: 'Sanne Voorbeeld', email: 'sanne@gemeente.example' };

test('every row decides something', () => {
  checkTable(approvalRules, all);
});

test.for([
  ['by a general contact, by e-mail', {}, 'A9', 'valid'],
  ['by a general contact, logged in', { channel: 'portal' }, 'A8', 'valid'],
  ['with a condition', { kind: 'conditional' }, 'A7', 'toAccountManager'],
  ['that is unclear', { kind: 'unclear' }, 'A4b', 'toAccountManager'],
  ['that is unclear, by an ICT contact', { kind: 'unclear', category: 'ict' }, 'A4b', 'toAccountManager'],
  ['that is unclear, by somebody off the list', { kind: 'unclear', category: null }, 'A4b', 'toAccountManager'],
  ['with a condition, by an ICT contact', { kind: 'conditional', category: 'ict' }, 'A5', 'askGeneralContact'],
  ['by somebody off the list', { category: null }, 'A6', 'askGeneralContact'],
  ['by an ICT contact', { category: 'ict' }, 'A5', 'askGeneralContact'],
  ['by an ICT contact, logged in', { category: 'ict', channel: 'portal' }, 'A5', 'askGeneralContact'],
  ['by an ICT contact while nobody may approve', { category: 'ict', hasGeneral: false }, 'A4', 'toAccountManager'],
  ['from another address', { identity: 'unchecked' }, 'A3', 'verifyIdentity'],
  ['that the contact denies', { identity: 'failed' }, 'A2', 'toAccountManager'],
  ['at an organisation without a list', { listMode: 'none', category: null }, 'A1', 'toAccountManager'],
] as const)('an approval %s', ([, facts, id, outcome]) => {
  expect(decideApproval({ ...usual, ...facts })).toMatchObject({ id, outcome });
});

test('only who may approve, and is who they say, makes a valid record; an ICT contact never does (I9)', () => {
  fc.assert(
    fc.property(fc.constantFrom(...all), (facts) => {
      const record = recordOf(decideApproval(facts), approval, approver, 'd1');
      const valid = record?.standing === 'valid';
      expect(valid).toBe(
        facts.listMode === 'enforced' &&
          facts.hasGeneral &&
          facts.category === 'general' &&
          facts.identity === 'known' &&
          facts.kind === 'approval',
      );
    }),
  );
});

test.for([
  ['valid', {}, ['recordApproval']],
  ['by an ICT contact', { category: 'ict' }, ['sendMessage']],
  ['without a list', { listMode: 'none' }, ['recordApproval', 'openCase', 'alert']],
  ['conditional', { kind: 'conditional' }, ['recordApproval', 'alert']],
  ['denied', { identity: 'failed' }, ['alert']],
  ['unclear', { kind: 'unclear' }, ['recordApproval', 'alert']],
  ['unclear, by an ICT contact', { kind: 'unclear', category: 'ict' }, ['alert']],
] as const)('%s: what follows', ([, facts, kinds]) => {
  const judged = decideApproval({ ...usual, ...facts });
  expect(approvalEntries(judged, message).map(({ action }) => action.kind)).toEqual(kinds);
  expect(recordOf(judged, approval, approver, 'd1') !== null).toBe(kinds.some((kind) => kind === 'recordApproval'));
});

test('an approval whose message has to go before the identity is known is kept for the account manager (E23)', () => {
  const judged = decideApproval({ ...usual, category: null, identity: 'unchecked' });
  expect(recordOf(judged, approval, approver, 'd1')).toMatchObject({ standing: 'toAccountManager', row: 'A3' });
  expect(approvalEntries(judged, message)).toEqual([]);
});

test.for([
  [['O-2026-0114'], 'O-2026-0114'],
  [[], '7'],
  [['4500012345678901'], '7'],
] as const)('M10 about %j names %s', ([references, named]) => {
  const judged = decideApproval({ ...usual, category: 'ict' });
  expect(approvalEntries(judged, { ...message, references })[0]?.action).toMatchObject({
    message: { message: 'M10', facts: { referentie: named, organisatie: 12 } },
  });
});
