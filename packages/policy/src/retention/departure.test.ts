import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ContactList } from '../contacts/contact-list.ts';
import { defaults } from '../settings.ts';
import { checkTable } from '../testing/check-table.ts';
import { combinations } from '../testing/combinations.ts';
import { departureEntries, emptiesList } from './contact-entries.ts';
import { contactMachine } from './contact-machine.ts';
import { decideReport, departureRules, type ReportFacts } from './departure-rules.ts';

const usual: ReportFacts = { by: 'self', verified: true, sameOrganisation: true, hasGeneral: true };

const all = combinations<ReportFacts>({
  by: ['self', 'general-contact', 'account-manager', 'someone-else', 'auto-reply', 'bounce'],
  verified: [true, false],
  sameOrganisation: [true, false],
  hasGeneral: [true, false],
});

test('every row decides something', () => {
  checkTable(departureRules, all);
});

test.for([
  ['from the own address', {}, 'J1', 'accept'],
  ['from a private address', { verified: false }, 'J6', 'askOrganisation'],
  ['by a general contact', { by: 'general-contact' }, 'J2', 'accept'],
  ['by a general contact from another address', { by: 'general-contact', verified: false }, 'J3', 'verifyIdentity'],
  ['by a general contact elsewhere', { by: 'general-contact', sameOrganisation: false }, 'J6', 'askOrganisation'],
  ['by a colleague', { by: 'someone-else' }, 'J6', 'askOrganisation'],
  ['by an automatic reply', { by: 'auto-reply' }, 'J6', 'askOrganisation'],
  ['by a bounce', { by: 'bounce', verified: false }, 'J6', 'askOrganisation'],
  ['by a bounce, nobody to ask', { by: 'bounce', hasGeneral: false }, 'J5', 'askAccountManager'],
  ['by the account manager, nobody to ask', { by: 'account-manager', hasGeneral: false }, 'J4', 'accept'],
  ['by the account manager', { by: 'account-manager' }, 'J6', 'askOrganisation'],
] as const)('a departure reported %s', ([, facts, id, outcome]) => {
  expect(decideReport({ ...usual, ...facts })).toMatchObject({ id, outcome });
});

test('signs alone never count', () => {
  fc.assert(
    fc.property(fc.constantFrom(...all), (facts) => {
      const sign = facts.by === 'bounce' || facts.by === 'auto-reply' || facts.by === 'someone-else';
      expect(sign && decideReport(facts).outcome === 'accept').toBe(false);
    }),
  );
});

const [row] = contactMachine.filter(({ id }) => id === 'C5');
const departure = { contact: 3, organisation: 12, departedOn: '2026-12-31', emptiesList: false };

test.for([
  ['on the last day of the year', '2026-12-31', 2027],
  ['a day later', '2027-01-01', 2028],
] as const)('who leaves %s is told of the right January before the account closes', ([, departedOn, year]) => {
  const entries = row === undefined ? [] : departureEntries(row, { ...departure, departedOn }, defaults);
  expect(entries.map(({ action }) => action)).toEqual([
    { kind: 'setCategory', contact: 3, category: null },
    {
      kind: 'sendMessage',
      ticket: null,
      to: { kind: 'contact', contact: 3 },
      message: { message: 'M7', facts: { organisatie: 12, jaar: year, einddatum: `${year}-01-20` } },
    },
    { kind: 'deactivateContact', contact: 3 },
  ]);
});

const entry = (email: string) =>
  ({ name: 'Voorbeeld', email, category: 'general', askedBy: null, since: '2026-01-01' }) as const;
const list = (mode: ContactList['mode'], ...emails: string[]): ContactList => ({
  organisation: 12,
  mode,
  entries: emails.map(entry),
});

test.for([
  ['the last one', list('enforced', 'a@gemeente.example'), true],
  ['one of two', list('enforced', 'a@gemeente.example', 'b@gemeente.example'), false],
  ['of an organisation without a list', list('none', 'a@gemeente.example'), false],
] as const)('%s on the list leaves', ([, contacts, alerts]) => {
  const empties = emptiesList(contacts, 'a@gemeente.example');
  const entries = row === undefined ? [] : departureEntries(row, { ...departure, emptiesList: empties }, defaults);
  expect(entries.some(({ action }) => action.kind === 'alert' && action.role === 'account-manager')).toBe(alerts);
});
