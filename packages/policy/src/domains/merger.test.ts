import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ContactList, ListEntry } from '../contacts/contact-list.ts';
import { checkTable } from '../testing/check-table.ts';
import { combinations } from '../testing/combinations.ts';
import { type Confirmation, decideMerger } from './merger.ts';
import { type MergerFacts, mergerRules } from './merger-rules.ts';
import { organisationOf } from './organisation-of.ts';
import { registryOf } from './registration.ts';

const entry = (email: string, category: ListEntry['category'], name = 'Jan de Vries'): ListEntry => {
  return { name, email, category, askedBy: null, since: '2026-01-05' };
};
const east: ContactList = {
  organisation: 1,
  mode: 'enforced',
  entries: [entry('jan@oost.example', 'general'), entry('ali@ict.example', 'ict', 'Ali Demir')],
};
const west: ContactList = {
  organisation: 2,
  mode: 'enforced',
  entries: [entry('eva@west.example', 'general', 'Eva Smit'), entry('ali@ict.example', 'general', 'Ali Demir')],
};
const open: ContactList = { organisation: 3, mode: 'none', entries: [] };
const customers = {
  registrations: [
    { organisation: 1, domains: ['oost.example'], subdomains: false },
    { organisation: 2, domains: ['west.example'], subdomains: true },
    { organisation: 4, domains: ['elders.example'], subdomains: false },
  ],
  lists: [east, west, open],
};

const by = (organisation: number, address: string, name: string | null = null): Confirmation => {
  return { organisation, by: { address, name } };
};

test.for([
  ['its general contact', by(1, 'JAN@oost.example'), 'N51'],
  ['its general contact from another address', by(1, 'jdv@thuis.example', 'J. de Vries'), 'N52'],
  ['its ICT contact', by(1, 'ali@ict.example'), 'N53'],
  ['a general contact of the other organisation', by(1, 'eva@west.example'), 'N53'],
  ['the account manager, though it has a general contact', { organisation: 1, by: null }, 'N53'],
  ['the account manager, without a list', { organisation: 3, by: null }, 'N54'],
  ['somebody, without a list', by(3, 'kim@dorp.example'), 'N55'],
] as const)('%s confirms', ([, confirmation, row]) => {
  const merger = { from: [confirmation.organisation], to: 9, confirmations: [confirmation] };
  expect(decideMerger(merger, customers).decisions.map(({ id }) => id)).toEqual([row]);
});

const both = [by(1, 'jan@oost.example'), by(2, 'eva@west.example')];

test('domains and entries go to the new organisation once all have confirmed', () => {
  const { customers: after } = decideMerger({ from: [1, 2], to: 9, confirmations: both }, customers);
  const registry = registryOf(after?.registrations ?? []);
  expect(organisationOf('jan@oost.example', registry).organisations).toEqual([9]);
  expect(organisationOf('jan@mail.oost.example', registry).organisations).toEqual([]);
  expect(organisationOf('eva@mail.west.example', registry).organisations).toEqual([9]);
  expect(organisationOf('kim@elders.example', registry).organisations).toEqual([4]);
  const list = after?.lists.find(({ organisation }) => organisation === 9);
  expect(list?.entries.map(({ email, category }) => [email, category])).toEqual([
    ['jan@oost.example', 'general'],
    ['ali@ict.example', 'general'],
    ['eva@west.example', 'general'],
  ]);
  expect(after?.lists.map(({ organisation }) => organisation)).toEqual([3, 9]);
});

test('one goes up in the other: both confirm', () => {
  const merge = (confirmations: readonly Confirmation[]) =>
    decideMerger({ from: [1], to: 2, confirmations }, customers);
  expect(merge(both.slice(0, 1)).decisions.map(({ organisation, id }) => [organisation, id])).toEqual([
    [1, 'N51'],
    [2, 'N53'],
  ]);
  expect(merge(both).customers?.lists.at(-1)?.entries).toHaveLength(3);
});

test('as long as one has not confirmed, nothing changes', () => {
  fc.assert(
    fc.property(fc.subarray(both, { maxLength: 1 }), (confirmations) => {
      expect(decideMerger({ from: [1, 2], to: 9, confirmations }, customers).customers).toBeNull();
    }),
  );
  expect(decideMerger({ from: [], to: 9, confirmations: both }, customers).customers).toBeNull();
});

test('every combination has a row', () => {
  checkTable(
    mergerRules,
    combinations<MergerFacts>({
      hasGeneral: [true, false],
      confirmedBy: ['general', 'account-manager', 'unverified', 'nobody'],
    }),
  );
});
