import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkTable } from '../testing/check-table.ts';
import { combinations } from '../testing/combinations.ts';
import { type ChangeFacts, changeRules } from './change-rules.ts';
import type { ContactList } from './contact-list.ts';
import { type ChangeRequest, decideChange } from './decide-change.ts';
import { type LeftFacts, leftRules } from './left-rules.ts';
import type { AskedChange } from './list-change.ts';

const since = '2026-01-05';
const jan = { name: 'Jan de Vries', email: 'jan@stad.example', category: 'general', askedBy: null, since } as const;
const eva = { name: 'Eva Smit', email: 'eva@stad.example', category: 'general', askedBy: null, since } as const;
const ali = { name: 'Ali Demir', email: 'ali@ict.example', category: 'ict', askedBy: jan.email, since } as const;
const list: ContactList = { organisation: 1, mode: 'enforced', entries: [jan, eva, ali] };

const digest = (text: string): string => `${text.length}`;
const addPiet: AskedChange = { kind: 'add', name: 'Piet Bakker', email: 'Piet@Stad.example', category: 'ict' };
const remove = (email: string): AskedChange => ({ kind: 'remove', name: null, email, category: null });

function request(asked: AskedChange, address: string, more: Partial<ChangeRequest> = {}): ChangeRequest {
  const by = { address, name: null };
  return { asked, by, confirmedAs: null, at: '2026-12-31T23:30:00Z', channel: 'email', ticket: 7, ...more };
}

const jansName = { by: { address: 'jdv@thuis.example', name: 'J. de Vries' } };

test.for([
  ['a general contact adds', list, request(addPiet, 'JAN@stad.example'), 'L10', 'apply'],
  ['a general contact removes', list, request(remove(ali.email), jan.email), 'L11', 'apply'],
  [
    'a general contact changes the category',
    list,
    request({ kind: 'recategorise', name: null, email: ali.email, category: 'general' }, jan.email),
    'L12',
    'apply',
  ],
  ['an ICT contact cannot add', list, request(addPiet, ali.email), 'L5', 'ask-general'],
  ['an ICT contact cannot remove another', list, request(remove(eva.email), ali.email), 'L5', 'ask-general'],
  ['an ICT contact leaves', list, request(remove(ali.email), ali.email), 'L3', 'apply'],
  [
    'an ICT contact cannot become general',
    list,
    request({ kind: 'recategorise', name: null, email: ali.email, category: 'general' }, ali.email),
    'L5',
    'ask-general',
  ],
  ['a name from another address', list, request(addPiet, '', jansName), 'L2', 'verify-identity'],
  [
    'a name from another address that was confirmed',
    list,
    request(addPiet, '', { ...jansName, confirmedAs: jan.email }),
    'L10',
    'apply',
  ],
  ['somebody who wants to be added', list, request(addPiet, 'piet@stad.example'), 'L6', 'ask-general'],
  ['a general contact of another organisation', list, request(addPiet, 'kim@dorp.example'), 'L6', 'ask-general'],
  ['without a category', list, request({ ...addPiet, category: null }, jan.email), 'L7', 'ask-missing'],
  ['without a name', list, request({ ...addPiet, name: ' ' }, jan.email), 'L7', 'ask-missing'],
  ['with half an address', list, request({ ...addPiet, email: 'piet@' }, jan.email), 'L7', 'ask-missing'],
  ['who is on the list', list, request({ ...addPiet, email: 'ALI@ict.example' }, jan.email), 'L8', 'already-listed'],
  ['removes who is not on the list', list, request(remove('piet@stad.example'), jan.email), 'L9', 'not-listed'],
  [
    'an organisation without a list',
    { ...list, mode: 'none' },
    request(addPiet, jan.email),
    'L1',
    'ask-account-manager',
  ],
  ['an empty list', { ...list, entries: [] }, request(addPiet, jan.email), 'L4', 'ask-account-manager'],
  ['a list of ICT contacts', { ...list, entries: [ali] }, request(addPiet, ali.email), 'L4', 'ask-account-manager'],
] as const)('%s', ([, on, asked, row, outcome]) => {
  const decision = decideChange(on, asked, digest);
  expect(decision).toMatchObject({ id: row, outcome });
  expect(decision.log === null).toBe(outcome !== 'apply');
  expect(decision.list === on).toBe(outcome !== 'apply');
  expect(decision.alerts.length).toBe(outcome === 'ask-account-manager' ? 1 : 0);
});

test('who was added, by whom, on the day it was in the Netherlands, and what proves it', () => {
  const { list: after, log } = decideChange(list, request(addPiet, jan.email), digest);
  expect(after.entries.at(-1)).toEqual({
    name: 'Piet Bakker',
    email: 'piet@stad.example',
    category: 'ict',
    askedBy: jan.email,
    since: '2027-01-01',
  });
  expect(log).toMatchObject({
    before: null,
    after: 'ict',
    askedBy: jan.email,
    channel: 'email',
    ticket: 7,
    row: 'L10',
  });
  expect(log?.from).not.toBe(log?.to);
});

test('the requester, the new contact and the other general contacts are told', () => {
  expect(decideChange(list, request(addPiet, '', { ...jansName, confirmedAs: jan.email }), digest).tell).toEqual([
    { as: 'requester', email: jan.email },
    { as: 'subject', email: 'piet@stad.example' },
    { as: 'general', email: eva.email },
  ]);
  expect(decideChange(list, request(remove(ali.email), ali.email), digest).tell.map(({ as }) => as)).toEqual([
    'requester',
    'general',
    'general',
  ]);
});

test.for([
  ['the last contact leaves', [jan], 'list-empty'],
  ['the last general contact leaves', [jan, ali], 'no-general-contact'],
] as const)('%s: the account manager is alerted', ([, entries, reason]) => {
  const { alerts } = decideChange({ ...list, entries }, request(remove(jan.email), jan.email), digest);
  expect(alerts.map(({ action }) => action)).toEqual([{ kind: 'alert', role: 'account-manager', ticket: 7, reason }]);
});

test('every combination has a row', () => {
  const either = [true, false];
  checkTable(
    changeRules,
    combinations<ChangeFacts>({
      change: ['add', 'remove', 'recategorise'],
      list: ['enforced', 'none'],
      asker: ['general', 'ict', 'unverified', 'nobody'],
      hasGeneral: either,
      self: either,
      complete: either,
      listed: ['no', 'as-asked', 'otherwise'],
    }),
  );
  checkTable(leftRules, combinations<LeftFacts>({ entries: [0, 1, 2], generals: [0, 1] }));
});

const people = fc.constantFrom(jan.email, eva.email, ali.email, 'piet@stad.example', 'kim@dorp.example');
const asked: fc.Arbitrary<AskedChange> = fc.record({
  kind: fc.constantFrom('add', 'remove', 'recategorise'),
  name: fc.constantFrom(null, 'Piet Bakker'),
  email: fc.option(people),
  category: fc.constantFrom(null, 'general', 'ict'),
});

test('only a general contact on the list makes it longer or gives a category', () => {
  fc.assert(
    fc.property(asked, people, fc.subarray([jan, eva, ali]), (change, by, entries) => {
      const { list: after } = decideChange({ ...list, entries }, request(change, by), digest);
      const isGeneral = entries.some(({ email, category }) => email === by && category === 'general');
      const kept = after.entries.filter((entry) => !entries.some((each) => each === entry));
      expect(kept.length === 0 || isGeneral).toBe(true);
    }),
  );
});

test('nothing but the fields of the list is kept', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(asked, people)), (requests) => {
      const after = requests.reduce((all, [change, by]) => decideChange(all, request(change, by), digest).list, list);
      for (const entry of after.entries)
        expect(Object.keys(entry).sort()).toEqual(['askedBy', 'category', 'email', 'name', 'since']);
      expect(new Set(after.entries.map(({ email }) => email)).size).toBe(after.entries.length);
    }),
  );
});
