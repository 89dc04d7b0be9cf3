import { expect, test } from 'vitest';
import { sourceOf } from '../detect/source.ts';
import { findNames } from './find-names.ts';

test.for([
  ['Burgemeester Van Dijk opent', 'title: burgemeester', 0.9],
  ['mw. Jansen belt', 'title: mevrouw', 0.9],
  ['dhr. Jansen belt', 'title: meneer', 0.9],
  ['wethouder mevrouw De Vries', 'title: wethouder', 0.9],
  ['mijn zoon Daan', 'introduction: mijn zoon', 0.9],
  ['Cliënt Mohammed', 'introduction: client', 0.9],
  ['mijn naam is Quorbin', 'introduction: naam is', 0.9],
  ['door J.P. de Vries', 'initials', 0.85],
  ['lijst: Vries, J. de', 'register-order', 0.85],
  ['dat Fatima Yılmaz komt', 'given+surname', 0.9],
  ['dat Daan Xandrowicz komt', 'given+surname', 0.75],
  ['Beste Jan,', 'greeting', 0.88],
  ['mvg Jan', 'sign-off', 0.88],
  ['de aanvraag van Jan klopt', 'given-name', 0.5],
  ['Met Fatima Terpstra. En Terpstra ook', 'introduced', 0.7],
] as const)('%s: %s', ([text, reason, atLeast]) => {
  const hit = findNames(sourceOf(text, [])).find(({ because }) => because.includes(reason));
  expect(hit?.score).toBeGreaterThanOrEqual(atLeast);
});

test('cells of one row are one name, parts on lines of their own are not', () => {
  const text = 'Jan;de;Vries;x';
  const field = (label: string, start: number, end: number) => ({ label, start, end, record: 0 });
  const row = [field('Voornaam', 0, 3), field('Tussenvoegsel', 4, 6), field('Achternaam', 7, 12)];
  expect(findNames(sourceOf(text, row)).map(({ start, end }) => text.slice(start, end))).toEqual(['Jan;de;Vries']);
});

test('long hostile text takes no longer than its length asks', () => {
  const time = (text: string) => {
    const from = performance.now();
    findNames(sourceOf(text, []));
    return performance.now() - from;
  };
  for (const piece of ['Jan, ', 'x://', 'a@', '.pdf', 'van der ', 'A.', 'groet\n']) {
    const [short, long] = [time(piece.repeat(1000)), time(piece.repeat(16_000))];
    expect(long).toBeLessThan(120 * Math.max(short, 10));
  }
});
