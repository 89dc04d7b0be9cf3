import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { allow, erase, isAllowed, type Rejected } from './allow-list.ts';

const digest = (text: string): string => createHmac('sha256', 'a key of the test').update(text).digest('hex');
const when = { since: '2026-11-24', by: 9 };
const rejected: Rejected = { entity: 'PERSON', value: 'Voor Beeld', organisation: 3 };

test('a rejected value is known again, however it is spaced and cased, in the same organisation only', () => {
  const line = allow(rejected, when, digest);
  const list = line === null ? [] : [line];
  expect(isAllowed(list, { ...rejected, value: ' voor  BEELD ' }, digest)).toBe(true);
  expect(isAllowed(list, { ...rejected, organisation: 4 }, digest)).toBe(false);
  expect(isAllowed(list, { ...rejected, entity: 'USERNAME' }, digest)).toBe(false);
  expect(isAllowed(list, { ...rejected, value: 'Ander Beeld' }, digest)).toBe(false);
  expect(JSON.stringify(list)).not.toMatch(/beeld/i);
});

test.for([
  ['a BSN', 'NL_BSN', '111222333'],
  ['a BSN that was taken for something else', 'PERSONAL_NUMBER', '111.222.333'],
  ['a BSN without its zero', 'CASE_NUMBER', '10000008'],
  ['a VAT number with a BSN', 'NL_VAT_NUMBER', 'NL111222333B01'],
  ['a machine-readable zone', 'MRZ', 'P<NLD'],
] as const)('never kept: %s', ([, entity, value]) => {
  expect(allow({ entity, value, organisation: 3 }, when, digest)).toBeNull();
});

test.for([
  ['PHONE_NUMBER', '06-12345678'],
  ['PERSON', 'Voor Beeld'],
  ['CASE_NUMBER', '111222334'],
] as const)('kept: a %s', ([entity, value]) => {
  expect(allow({ entity, value, organisation: 3 }, when, digest)).not.toBeNull();
});

test('a value can be erased, from every organisation and kind', () => {
  const others = [rejected, { ...rejected, organisation: 4 }, { ...rejected, value: 'Ander Beeld' }];
  const list = others.flatMap((each) => allow(each, when, digest) ?? []);
  expect(erase(list, 'voor beeld', digest)).toEqual(list.slice(2));
});
