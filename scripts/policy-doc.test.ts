import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { derived } from '../packages/policy/src/rules/derived.ts';
import { readings } from '../packages/policy/src/rules/readings.ts';
import { rules } from '../packages/policy/src/rules/rules.ts';
import { languages } from '../packages/policy/src/text.ts';
import { pages, policyPage } from './policy-doc.ts';
import { policyLines } from './policy-lines.ts';

const lines = await policyLines();

test.for(languages)('the page of the policy is as the tables are: %s', (language) => {
  expect(readFileSync(new URL(`../${pages[language]}`, import.meta.url), 'utf8')).toBe(policyPage(lines, language));
});

test('the rules are all there', () => {
  const numbers = (letter: string, last: number) => Array.from({ length: last }, (_, at) => `${letter}${at + 1}`);
  expect(Object.keys(rules)).toEqual(numbers('R', 38));
  expect(Object.keys(readings)).toEqual(numbers('E', 30));
  expect(Object.keys(derived)).toEqual(numbers('D', 12));
});

test('every rule of the policy is followed by a row, and every row follows rules that exist', () => {
  const followed = new Set<string>(lines.flatMap(({ follows }) => follows));
  expect(Object.keys(rules).filter((rule) => !followed.has(rule))).toEqual([]);
  const known = { ...rules, ...readings, ...derived };
  expect([...followed].filter((rule) => !(rule in known))).toEqual([]);
});

/** Rows of the policy's own decision table may need several of ours. */
const shared = /^T\d/;

test('a row has one id, and a sentence in each language', () => {
  const ids = lines.map(({ id }) => id).filter((id) => !shared.test(id));
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  for (const { id, says } of lines) for (const language of languages) expect(says[language], id).toMatch(/^\S.{10,}/);
});
