import { expect, test } from 'vitest';
import { clean } from '../clean.ts';
import { detector } from '../detect.ts';
import { dutch } from '../recognizers.ts';
import { secondReading } from './second-reading.ts';

const detect = detector(dutch);
const number = 'BSN: 99999OO19';

test.for([
  ['the stretch that was read from a picture', `${number}\n${number}`, [[0, 14]], 1],
  ['nothing when all was typed', number, [], 0],
  ['another stretch', `${number}\nTypt u zelf`, [[15, 26]], 0],
] as const)('puts right: %s', ([, text, stretches, count]) => {
  const seen = stretches.map(([start, end]) => ({ start, end }));
  const { mentions } = detect({ text, fields: [], seen });
  expect(mentions.filter(({ because }) => because.includes('ocr')).length).toBe(count);
});

test('a value put right is less sure, and tells how it reads', () => {
  const [typed] = detect({ text: 'BSN: 999990019', fields: [] }).mentions;
  const [seen] = detect({ text: number, fields: [], seen: [{ start: 0, end: number.length }] }).mentions;
  expect(seen?.reads).toBe('999990019');
  expect(seen?.score).toBeLessThan(typed?.score ?? 0);
});

test('what was read well is found as if it were typed', () => {
  const text = 'Naam: Jan Jansen\nBSN: 999990019\nIBAN: NL91 ABNA 0417 1643 00\nTel: 06-12345678';
  expect(detect({ text, fields: [], seen: [{ start: 0, end: text.length }] }).mentions).toEqual(
    detect({ text, fields: [] }).mentions,
  );
});

test('offsets lead back over hidden characters and spaces taken out', () => {
  const text = 'x\u00ad Naam: Jan\u00adJansen\nGeboren: 01 -O1- 1980, Tel: O6 1234 5678.';
  const { mentions } = detect({ text, fields: [], seen: [{ start: 0, end: text.length }] });
  expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Jan\u00adJansen',
    '01 -O1- 1980',
    'O6 1234 5678',
  ]);
});

test.for([
  ['one letter', 'l'.repeat(400_000)],
  ['letters like digits', 'O1S5B8 '.repeat(60_000)],
  ['signs', 'a@ b. c © d.nl '.repeat(30_000)],
  ['fillers', 'KKKKKLLLLCCCC<<<<\n'.repeat(25_000)],
  ['countries', 'NL9 1O NL 12 '.repeat(30_000)],
  ['labels', 'Naam\n'.repeat(80_000)],
] as const)('hostile text in reasonable time: %s', ([, text]) => {
  const from = performance.now();
  secondReading(clean(text).text, [{ start: 0, end: text.length }]);
  expect(performance.now() - from).toBeLessThan(5000);
});
