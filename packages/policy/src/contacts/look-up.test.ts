import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ContactList } from './contact-list.ts';
import { versionOf } from './list-version.ts';
import { entryAt, lookUp } from './look-up.ts';
import { resembles } from './resembles.ts';

test.for([
  ['case', 'jan de vries', 'JAN DE VRIES'],
  ['accents', 'André Müller', 'Andre Muller'],
  ['letters that have no accent to take off', 'Łukasz Søndergård', 'Lukasz Sondergard'],
  ['an initial', 'J. de Vries', 'Jan de Vries'],
  ['more initials than one', 'J.P.M. de Vries', 'Jan de Vries'],
  ['initials without dots', 'JP de Vries', 'Jan Pieter de Vries'],
  ['initials with spaces', 'J. P. de Vries', 'J.P. de Vries'],
  ['an initial of two letters', 'Th. Bakker', 'Thea Bakker'],
  ['surname first', 'Vries, J. de', 'Jan de Vries'],
  ['surname first, with its tussenvoegsel', 'de Vries, Jan', 'Jan de Vries'],
  ['surname first without a comma', 'Bakker Piet', 'Piet Bakker'],
  ['without tussenvoegsel', 'Jan Vries', 'Jan de Vries'],
  ['another tussenvoegsel', 'Jan v.d. Berg', 'Jan van den Berg'],
  ['an apostrophe', "Jan van 't Hof", 'Jan van ’t Hof'],
  ['quotes', '"Vries, Jan de"', 'Jan de Vries'],
  ['a title', 'Dhr. ir. J. de Vries', 'Jan de Vries MSc'],
  ['a title behind a comma', 'Jan de Vries, MSc', 'Jan de Vries'],
  ['called by another name', 'J.H. (Hans) Bakker', 'Hans Bakker'],
  ['called by another name, surname first', 'Bakker, J.H. (Hans)', 'Hans Bakker'],
  ['the organisation behind it', 'Jan de Vries | Gemeente Voorbeeldstad', 'Jan de Vries'],
  ['a department in brackets', 'Jan de Vries (ICT)', 'Jan de Vries'],
  ['one name of a double one', 'Anna Jansen', 'Anna de Vries-Jansen'],
  ['the other name of a double one', 'A. de Vries', 'Anna de Vries - Jansen'],
  ['a double given name', 'Jan-Willem Smit', 'Jan Willem Smit'],
  ['a shorter given name', 'Piet Smit', 'Pieter Smit'],
  ['surname only', 'Mevrouw De Vries', 'Anna de Vries'],
] as const)('one person: %s', ([, a, b]) => {
  expect([resembles(a, b), resembles(b, a)]).toEqual([true, true]);
});

test.for([
  ['another given name', 'Karin de Vries', 'Kees de Vries'],
  ['another initial', 'K. de Vries', 'Jan de Vries'],
  ['another surname', 'Jan de Vries', 'Jan de Boer'],
  ['only the given name', 'Jan', 'Jan de Vries'],
  ['only a tussenvoegsel in common', 'Jan van den Berg', 'Jan van den Akker'],
  ['a second given name that is a surname elsewhere', 'Jan Willem Bakker', 'Jan Willem de Vries'],
  ['a letter other: names are not guessed', 'Jan de Vriens', 'Jan de Vries'],
  ['an organisation', 'Gemeente Voorbeeldstad', 'Jan de Vries'],
  ['nothing', '', 'Jan de Vries'],
  ['nothing twice', '', ''],
  ['only marks', '", ( –', 'Jan de Vries'],
] as const)('two persons: %s', ([, a, b]) => {
  expect([resembles(a, b), resembles(b, a)]).toEqual([false, false]);
});

const since = '2026-01-05';
const jan = { name: 'Jan de Vries', email: 'jan@stad.example', category: 'general', askedBy: null, since } as const;
const ali = { name: 'Ali Demir', email: 'ali@ict.example', category: 'ict', askedBy: jan.email, since } as const;
const list: ContactList = { organisation: 1, mode: 'enforced', entries: [jan, ali] };

test.for([
  ['the listed address', { address: 'JAN@Stad.example', name: null }, { kind: 'listed', entry: jan }],
  [
    'the listed address under another name',
    { address: ali.email, name: 'Jan de Vries' },
    { kind: 'listed', entry: ali },
  ],
  [
    'a secondary address of the profile',
    { address: 'jan@thuis.example', name: null, profile: ['jan@thuis.example', jan.email] },
    { kind: 'other-address', by: 'profile', entries: [jan] },
  ],
  [
    'a name that resembles',
    { address: 'jdv@elders.example', name: 'Vries, J. de' },
    { kind: 'other-address', by: 'name', entries: [jan] },
  ],
  [
    'a name without an address',
    { address: null, name: 'A. Demir' },
    { kind: 'other-address', by: 'name', entries: [ali] },
  ],
  ['somebody else', { address: 'piet@stad.example', name: 'Piet Smit' }, { kind: 'nobody' }],
  ['a tag makes it another address', { address: 'jan+x@stad.example', name: null }, { kind: 'nobody' }],
] as const)('%s', ([, sender, found]) => {
  expect(lookUp(list, sender)).toEqual(found);
});

test('no list is not an empty list', () => {
  const sender = { address: jan.email, name: jan.name };
  expect(lookUp({ ...list, mode: 'none' }, sender)).toEqual({ kind: 'no-list' });
  expect(lookUp({ ...list, entries: [] }, sender)).toEqual({ kind: 'nobody' });
});

test('a secondary address is never the listed one', () => {
  fc.assert(
    fc.property(fc.emailAddress(), fc.array(fc.emailAddress()), (address, others) => {
      const found = lookUp(list, { address, name: null, profile: [address, jan.email, ...others] });
      expect(found).toEqual({ kind: 'other-address', by: 'profile', entries: [jan] });
      expect(entryAt(list, address)).toBeUndefined();
    }),
  );
});

test('whatever is written as a name can be compared, both ways alike', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      expect(resembles(a, b)).toBe(resembles(b, a));
    }),
  );
});

test('the version of a list is of what it holds, in any order', () => {
  const digest = (text: string): string => text;
  expect(versionOf({ ...list, entries: [ali, jan] }, digest)).toBe(versionOf(list, digest));
  expect(versionOf({ ...list, entries: [jan] }, digest)).not.toBe(versionOf(list, digest));
  expect(versionOf({ ...list, mode: 'none' }, digest)).not.toBe(versionOf(list, digest));
});
