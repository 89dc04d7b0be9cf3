import { expect, test } from 'vitest';
import { decide } from '../table/decide.ts';
import { checkTable } from '../testing/check-table.ts';
import { combinations } from '../testing/combinations.ts';
import { cookieAdvice } from './cookie-advice.ts';
import { type CookieFacts, cookieRules } from './cookie-rules.ts';

const session: CookieFacts = { tracker: false, party: 'first', listed: 'necessary', lasts: 'no', setAtOnce: 'yes' };
const preference: CookieFacts = { ...session, listed: 'functional', lasts: 'yes', setAtOnce: 'no' };

test.for<[string, CookieFacts, string, string]>([
  ['a session cookie at once', session, 'K8', 'fine'],
  ['a preference when it is chosen', preference, 'K8', 'fine'],
  ['a preference that ends with the session', { ...preference, lasts: 'no' }, 'K8', 'fine'],
  ['a tracker, though it is listed', { ...session, tracker: true }, 'K1', 'deviation'],
  ['a tracker of somebody else', { ...session, tracker: true, party: 'third' }, 'K1', 'deviation'],
  ['a cookie of somebody else, though it is listed', { ...session, party: 'third' }, 'K2', 'deviation'],
  ['a cookie that nobody is told about', { ...session, listed: 'no' }, 'K3', 'deviation'],
  ['a necessary cookie that stays', { ...session, lasts: 'yes' }, 'K4', 'deviation'],
  ['a preference before it is chosen', { ...preference, setAtOnce: 'yes' }, 'K5', 'deviation'],
  ['a necessary cookie that was there before', { ...session, lasts: 'unknown' }, 'K6', 'unsure'],
  ['a preference that was there before', { ...preference, setAtOnce: 'unknown' }, 'K7', 'unsure'],
])('%s', ([, facts, id, outcome]) => {
  expect(decide(cookieRules, facts)).toMatchObject({ id, outcome });
});

const all = combinations<CookieFacts>({
  tracker: [true, false],
  party: ['first', 'third'],
  listed: ['necessary', 'functional', 'no'],
  lasts: ['yes', 'no', 'unknown'],
  setAtOnce: ['yes', 'no', 'unknown'],
});

test('every row decides something', () => {
  checkTable(cookieRules, all);
});

test('only a listed cookie of the portal, of which enough was seen, is fine', () => {
  const fine = all.filter((facts) => decide(cookieRules, facts).outcome === 'fine');
  for (const { tracker, party, listed } of fine)
    expect([tracker, party, listed === 'no']).toEqual([false, 'first', false]);
  expect(fine.some(({ listed, lasts }) => listed === 'necessary' && lasts !== 'no')).toBe(false);
});

test.for([
  ['all set', { listed: 'necessary', secure: true, httpOnly: true, sameSite: true }, []],
  ['none set', { listed: 'necessary', secure: false, httpOnly: false, sameSite: false }, ['K11', 'K12', 'K13']],
  ['a preference that a script reads', { listed: 'functional', secure: true, httpOnly: false, sameSite: true }, []],
] as const)('advice with %s', ([, facts, ids]) => {
  expect(cookieAdvice.filter(({ when }) => when(facts)).map(({ id }) => id)).toEqual(ids);
});
