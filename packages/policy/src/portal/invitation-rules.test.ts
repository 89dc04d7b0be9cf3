import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkTable } from '../testing/check-table.ts';
import { combinations } from '../testing/combinations.ts';
import { decideInvitation, type InvitationFacts, invitationEntries, invitationRules } from './invitation-rules.ts';

const asked: InvitationFacts = {
  request: 7,
  list: 'enforced',
  onList: true,
  account: 'profile',
  returnConfirmed: false,
};

test.for<readonly [string, Partial<InvitationFacts>, string, readonly string[]]>([
  ['nobody asked', { request: null }, 'V1', []],
  ['nobody asked, no list', { request: null, list: 'none' }, 'V1', []],
  ['organisation not known', { list: 'unknown' }, 'V2', ['agent']],
  ['not on the list', { onList: false }, 'V3', ['M6']],
  ['left, and off the list', { account: 'departed', onList: false, returnConfirmed: true }, 'V3', ['M6']],
  ['has an account', { account: 'active' }, 'V4', ['agent']],
  ['reported gone, nobody took it back', { account: 'departed' }, 'V5', ['agent']],
  ['back again', { account: 'departed', returnConfirmed: true }, 'V6', ['inviteContact']],
  ['no list', { list: 'none', onList: false }, 'V7', ['inviteContact']],
  ['on the list', {}, 'V8', ['inviteContact']],
  ['on the list, the first invitation expired or was lost', { account: 'invited' }, 'V8', ['inviteContact']],
])('%s', ([, some, id, expected]) => {
  const decision = decideInvitation({ ...asked, ...some });
  const actions = invitationEntries(decision, { contact: 31, organisation: 12 }).map(({ action }) => {
    if (action.kind === 'sendMessage') return action.message.message;
    return action.kind === 'alert' ? action.role : action.kind;
  });
  expect([decision.id, actions]).toEqual([id, expected]);
});

test('every invitation is decided, by one row', () => {
  checkTable(
    invitationRules,
    combinations<InvitationFacts>({
      request: [null, 7],
      list: ['enforced', 'none', 'unknown'],
      onList: [true, false],
      account: ['profile', 'invited', 'active', 'departed'],
      returnConfirmed: [true, false],
    }),
  );
});

test('no invitation without a request, nor to somebody off the list of an organisation that has one (R16, I7)', () => {
  const facts = fc.record<InvitationFacts>({
    request: fc.option(fc.integer({ min: 1 })),
    list: fc.constantFrom('enforced', 'none', 'unknown'),
    onList: fc.boolean(),
    account: fc.constantFrom('profile', 'invited', 'active', 'departed'),
    returnConfirmed: fc.boolean(),
  });
  fc.assert(
    fc.property(facts, (some) => {
      const entries = invitationEntries(decideInvitation(some), { contact: 31, organisation: 12 });
      if (!entries.some(({ action }) => action.kind === 'inviteContact')) return;
      expect(some.request).not.toBeNull();
      expect(some.list === 'none' || (some.list === 'enforced' && some.onList)).toBe(true);
    }),
  );
});
