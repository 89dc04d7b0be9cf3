import { expect, test } from 'vitest';
import { iso } from '../desk/clock.ts';
import { timeIn } from './time-in.ts';

test.for([
  ['2015-11-22', '2015-11-22T00:00:00Z'],
  ['2015-11-22T08:03', '2015-11-22T08:03:00Z'],
  ['2015-11-22T08:03Z', '2015-11-22T08:03:00Z'],
  ['2015-11-22T08:03:09', '2015-11-22T08:03:09Z'],
  ['2015-11-22T08:03:09.120Z', '2015-11-22T08:03:09Z'],
  ['2015-11-22T08:03:09+02:00', '2015-11-22T06:03:09Z'],
  ['2015-11-22T08:03:09-05', '2015-11-22T13:03:09Z'],
  ['2015-11-22T08:03:09+0530', '2015-11-22T02:33:09Z'],
] as const)('§1 a time may be written %s', ([text, utc]) => {
  expect(iso(timeIn(text) ?? 0)).toBe(utc);
});

test.for(['22-11-2015', '2015-13-40', 'yesterday', '2015-11-22 08:03', ''])('§1 %s is no time', (text) => {
  expect(timeIn(text)).toBeNull();
});
