import { expect, test } from 'vitest';
import { durationOf } from './duration.ts';

test.for<[string, number | null]>([
  ['30s', 30_000],
  ['15m', 900_000],
  ['2h', 7_200_000],
  ['1d', 86_400_000],
  ['0s', null],
  ['25d', null],
  ['15', null],
  ['15 m', null],
  ['1.5h', null],
  ['-5m', null],
  ['', null],
])('%s', ([text, milliseconds]) => {
  expect(durationOf(text)).toBe(milliseconds);
});
