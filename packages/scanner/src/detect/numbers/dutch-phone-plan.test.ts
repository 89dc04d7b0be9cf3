import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { expect, test } from 'vitest';
import { areaLength, isDutchPhone } from './dutch-phone-plan.ts';

/** Every beginning of four digits but 00, filled up to ten; no subscriber has a 0 behind the area code. */
const numbers = Array.from({ length: 900 }, (_, i) => `0${String(i + 100).padStart(3, '0')}234567`).filter(
  (digits) => digits[3] !== '0',
);

const personal = new Set(['FIXED_LINE', 'MOBILE', 'PERSONAL_NUMBER', 'VOIP', 'FIXED_LINE_OR_MOBILE']);

test('what the library knows as a Dutch number of a subscriber is in the plan', () => {
  const missed = numbers.filter((digits) => {
    const number = parsePhoneNumberFromString(digits, 'NL');
    return number?.isValid() && personal.has(number.getType() ?? '') && !isDutchPhone(digits);
  });
  expect(missed).toEqual([]);
});

test.for([
  ['0612345678', true],
  ['0301234567', true],
  ['0123456789', true],
  ['0851234567', true],
  ['0612345', false],
  ['0800123456', false],
  ['0661234567', false],
  ['0971234567', false],
  ['0300234567', false],
  ['1612345678', false],
] as const)('%s: %s', ([digits, expected]) => {
  expect(isDutchPhone(digits)).toBe(expected);
});

test.for([
  ['0612345678', 2],
  ['0301234567', 3],
  ['0123456789', 4],
  ['0881234567', 3],
] as const)('the first group of %s has %s digits', ([digits, length]) => {
  expect(areaLength(digits)).toBe(length);
});
