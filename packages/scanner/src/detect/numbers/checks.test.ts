import { expect, test } from 'vitest';
import { icaoDigit, passesElfproef, passesLuhn, passesMod97 } from './checks.ts';

test.for([
  ['999990019', true],
  ['999990020', true],
  ['111222333', true],
  ['123456782', true],
  ['00000012', true],
  ['999990018', false],
  ['123456789', false],
  ['101222331', false],
  ['000000000', false],
  ['1234567', false],
] as const)('elfproef %s: %s', ([digits, passes]) => {
  expect(passesElfproef(digits)).toBe(passes);
});

test.for([
  ['4111111111111111', true],
  ['4111111111111112', false],
  ['490154203237518', true],
  ['490154203237519', false],
] as const)('luhn %s: %s', ([digits, passes]) => {
  expect(passesLuhn(digits)).toBe(passes);
});

test.for([
  ['NL000099998B57', true],
  ['NL000099998B58', false],
  ['NL999990019B01', false],
] as const)('modulo 97 %s: %s', ([code, passes]) => {
  expect(passesMod97(code)).toBe(passes);
});

test.for([
  ['ZZTEST12', 3],
  ['XR1001R5', 8],
  ['850314', 9],
  ['310101', 2],
] as const)('icao digit of %s', ([field, digit]) => {
  expect(icaoDigit(field)).toBe(digit);
});
