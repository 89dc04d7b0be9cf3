import { expect, test } from 'vitest';
import { combinations } from '../testing/combinations.ts';
import { compareList } from './compare.ts';
import type { ContactList } from './contact-list.ts';
import { differenceRules, type PairFacts } from './difference-rules.ts';
import type { HelpdeskContact } from './helpdesk-contact.ts';

const since = '2026-01-05';
const entry = { name: 'Jan de Vries', email: 'jan@stad.example', category: 'general', askedBy: null, since } as const;
const list: ContactList = { organisation: 1, mode: 'enforced', entries: [entry] };
const jan: HelpdeskContact = {
  contact: 41,
  name: 'J. de Vries',
  email: 'Jan@Stad.example',
  otherEmails: [],
  category: 'general',
  organisation: 1,
  deactivated: false,
};
const alert = (reason: string) => ({ in: 'helpdesk', action: { kind: 'alert', role: 'agent', ticket: null, reason } });
const act = (action: object) => ({ in: 'helpdesk', action });

test.for([
  ['alike but for how the name is written', [jan], []],
  ['nobody in the helpdesk', [], [['L22', 'missing', alert('contact-missing')]]],
  [
    'the address only as a secondary one',
    [{ ...jan, email: 'jdv@stad.example', otherEmails: ['JAN@stad.example'] }],
    [['L23', 'secondary-only', alert('contact-secondary-only')]],
  ],
  [
    'a leaver still on the list',
    [{ ...jan, deactivated: true, category: null }],
    [['L24', 'leaver', { in: 'list', change: { kind: 'remove', email: 'jan@stad.example' } }]],
  ],
  [
    'at another customer',
    [{ ...jan, organisation: 2, category: null }],
    [['L25', 'other-organisation', alert('contact-other-organisation')]],
  ],
  [
    'without organisation',
    [{ ...jan, organisation: null }],
    [['L26', 'no-organisation', act({ kind: 'setOrganisation', contact: 41, company: 1 })]],
  ],
  [
    'another category and another name',
    [{ ...jan, category: 'ict', name: 'Eva Smit' }],
    [
      ['L27', 'category', act({ kind: 'setCategory', contact: 41, category: 'general' })],
      ['L28', 'name', alert('contact-name')],
    ],
  ],
  [
    'no category yet',
    [{ ...jan, category: null }],
    [['L27', 'category', act({ kind: 'setCategory', contact: 41, category: 'general' })]],
  ],
  [
    'a category without being on the list',
    [jan, { ...jan, contact: 42, email: 'eva@stad.example' }],
    [['L21', 'extra', act({ kind: 'setCategory', contact: 42, category: null })]],
  ],
  ['a colleague who is not on the list', [jan, { ...jan, contact: 42, email: 'eva@stad.example', category: null }], []],
  ['a contact of another organisation', [jan, { ...jan, contact: 42, email: 'kim@dorp.example', organisation: 2 }], []],
  ['no address at all', [jan, { ...jan, contact: 42, email: null, category: null }], []],
] as const)('%s', ([, contacts, expected]) => {
  const differences = compareList(list, contacts);
  expect(differences.map(({ row, kind, settle }) => [row.id, kind, settle])).toEqual(expected);
});

test('without a list nobody is on it', () => {
  expect(compareList({ ...list, mode: 'none' }, [jan]).map(({ kind }) => kind)).toEqual(['extra']);
});

test('every row holds somewhere, and an action names no person', () => {
  const either = [true, false];
  const all = combinations<PairFacts>({
    listed: either,
    contact: ['primary', 'secondary', 'none'],
    deactivated: either,
    organisation: ['same', 'none', 'other'],
    category: ['same', 'none', 'other'],
    sameName: either,
  });
  for (const { when } of differenceRules) expect(all.some(when)).toBe(true);
  const settled = compareList(list, [{ ...jan, category: null, name: 'Eva Smit' }]).map(({ settle }) => settle);
  expect(JSON.stringify(settled)).not.toMatch(/Eva|Jan|stad/i);
});
