import { entities } from '@derden/scanner';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFact } from './facts.ts';
import { messageIds } from './message.ts';
import { checkFacts, type MessageOrder, order } from './order.ts';
import { examples } from './testing/examples.ts';

test.for(messageIds)('%s is ordered with its facts', (id) => {
  expect(examples[id].message).toBe(id);
  expect(() => checkFacts(id, examples[id].facts)).not.toThrow();
  expect(() => checkFacts(id, { ...examples[id].facts, extra: 1 })).toThrow(
    `${id}: a fact that it has no placeholder for`,
  );
  expect(() => checkFacts(id, {})).toThrow('is missing or not allowed');
});

test('the facts of an order are typed by its text', () => {
  const referral: MessageOrder<'M4'> = order('M4', { ticket: 7, organisatie: 12 });
  expect(referral.facts.organisatie).toBe(12);
  // @ts-expect-error a fact is missing
  expect(() => order('M4', { ticket: 7 })).toThrow('M4: organisatie is missing or not allowed');
  // @ts-expect-error names are given when the message is written
  expect(() => order('M8', { ...examples.M8.facts, namen: ['A. Tester'] })).toThrow(
    'M8: a fact that it has no placeholder for',
  );
  // @ts-expect-error no such place
  expect(() => order('M1', { ...examples.M1.facts, plaats: ['cellar'] })).toThrow(
    'M1: plaats is missing or not allowed',
  );
});

test.for([
  ['ticket', 1, true],
  ['ticket', 0, false],
  ['ticket', 1.5, false],
  ['ticket', '1', false],
  ['datum', '2026-12-31', true],
  ['datum', '2026-02-30', false],
  ['datum', '2026-12-31T10:00:00Z', false],
  ['tijd', '23:59', true],
  ['tijd', '24:00', false],
  ['plaats', ['attachment', 'attachment'], true],
  ['plaats', [], false],
  ['plaats', ['toString'], false],
  ['soorten', ['NL_BSN'], true],
  ['soorten', 'NL_BSN', false],
  ['jaar', 2027, true],
  ['jaar', 27, false],
  ['kanaal', 'portal', true],
  ['kanaal', '__proto__', false],
  ['aanhef', 'A. Tester', false],
  ['toString', 'x', false],
] as const)('%s %j: %s', ([name, value, allowed]) => {
  expect(isFact(name, value)).toBe(allowed);
});

test.for(['OFF-2026-014', 'off 2026.14', '2026/14', '00123', 'Q12345678', 'SB-2026-14-v2', '20260014'])(
  '%s is a reference',
  (reference) => {
    expect(isFact('referentie', reference)).toBe(true);
  },
);

test.for([
  ['a BSN', '999999990'],
  ['a BSN with dots', '9999.99.990'],
  ['a phone number', '06-12345678'],
  ['a phone number at home', '020-1234567'],
  ['a birth date', '12-05-1980'],
  ['a licence plate', 'AB-123-C'],
  ['an IBAN', 'NL02ABNA0123456789'],
  ['a name', 'Jansen'],
  ['an address', 'a1@example.nl'],
  ['a link', 'https://example.nl/1'],
  ['markup', '<b>1</b>'],
  ['two lines', 'OFF-1\nOFF-2'],
])('%s is no reference', ([, text]) => {
  expect(isFact('referentie', text)).toBe(false);
});

test('whatever text stands for a fact, it is refused or one of our own words, a date, a time or a reference', () => {
  const ours = /^(?:\d{4}-\d\d-\d\d|\d\d:\d\d|[A-Za-z0-9 ./-]{1,32}|[A-Z_]+|[a-z-]+)$/;
  const names = fc.constantFrom(
    'ticket',
    'datum',
    'tijd',
    'organisatie',
    'aantal',
    'referentie',
    'categorie',
    'kanaal',
  );
  fc.assert(
    fc.property(names, fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.emailAddress()), (name, text) => {
      expect(isFact(name, text) && !ours.test(text)).toBe(false);
      expect(isFact('soorten', [text]) && !entities.some((entity) => entity === text)).toBe(false);
    }),
  );
});
