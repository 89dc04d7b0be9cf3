import { expect, test } from 'vitest';
import type { Mark } from '../document.ts';
import { segmentText } from '../segment/segment.ts';
import { detector } from './detect.ts';
import { dutch } from './recognizers.ts';

const text = 'Naam: Jan Jansen\n(gezicht)\n(gezicht)\n';
const faces: readonly Mark[] = [
  { kind: 'face', start: 17, end: 26 },
  { kind: 'face', start: 27, end: 36 },
];

test('a face is a mention beside others', () => {
  const { mentions } = detector(dutch)({ text, fields: [], marks: faces });
  expect(mentions.map(({ entity, start, end, score }) => [entity, text.slice(start, end), score])).toEqual([
    ['PERSON', 'Jan Jansen', 0.95],
    ['FACE', '(gezicht)', 0.8],
    ['FACE', '(gezicht)', 0.8],
  ]);
});

test.for([
  ['the word alone', '(gezicht)', []],
  ['other marks', text, faces.map((mark): Mark => ({ ...mark, kind: 'quote' }))],
] as const)('no face: %s', ([, written, marks]) => {
  const { mentions } = detector(dutch)({ text: written, fields: [], marks });
  expect(mentions.filter(({ entity }) => entity === 'FACE')).toEqual([]);
});

test('who wrote what does not depend on faces', () => {
  expect(segmentText(text, { marks: faces })).toEqual(segmentText(text));
});
