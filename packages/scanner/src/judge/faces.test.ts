import { expect, test } from 'vitest';
import { attribute } from '../attribute/attribute.ts';
import { detector } from '../detect/detect.ts';
import { dutch } from '../detect/recognizers.ts';
import type { Document, Mark } from '../document.ts';
import type { Entity } from '../entity.ts';
import type { Known, Relation } from '../people.ts';
import type { Report, Verdict } from '../report.ts';
import { segmentText } from '../segment/segment.ts';
import { dataSubjects } from './data-subjects.ts';
import { findingIds } from './finding-id.ts';
import { judge } from './judge.ts';
import { verdictOf } from './verdict.ts';

const detect = detector(dutch);
const known: readonly Known[] = [
  { relation: 'requester', names: ['Sanne Bakker'], emails: ['s.bakker@waterdam.example'], phones: [] },
];

/** A picture in which the words `(gezicht)` stand for faces. */
function reportOf(text: string): Report {
  const marks = Array.from(
    text.matchAll(/\(gezicht\)/g),
    ({ index }): Mark => ({ kind: 'face', start: index, end: index + 9 }),
  );
  const document: Document = { path: ['foto.png'], kind: 'picture', text, marks, fields: [], pages: [] };
  const reading = { part: 'a', author: null, recipients: [], document, segments: segmentText(text, { marks }) };
  const subjects = dataSubjects(attribute([{ ...reading, ...detect(document) }], known), ['a']);
  return judge({ parts: ['a'], subjects, unreadable: [], idOf: findingIds('1') });
}

test.for<readonly [string, string, Verdict]>([
  ['a face', '(gezicht)', 'uncertain'],
  ['many faces', '(gezicht)\n'.repeat(30), 'uncertain'],
  ['a face beside the requester', 'Sanne Bakker s.bakker@waterdam.example\n(gezicht)', 'uncertain'],
  ['a face and an office', 'info@waterdam.example\n(gezicht)', 'uncertain'],
  ['a face and a citizen', 'Inwoner Jan Jansen, BSN 999990019\n(gezicht)', 'third-party'],
  ['a face in a form', 'Naam: Lotte Verhoeven\nBSN: 999990019\n(gezicht)', 'third-party'],
  ['no face', 'Sitebox 5.2', 'clean'],
  ['the word face', 'Het gezicht van de website', 'clean'],
])('%s', ([, text, verdict]) => {
  expect(reportOf(text).verdict).toBe(verdict);
});

test('a face takes nothing from what else is known of a person, and adds nothing', () => {
  const text = 'Naam: Lotte Verhoeven\nTelefoon: 06-23456789\n';
  const others = ({ findings }: Report) =>
    findings
      .filter(({ entity }) => entity !== 'FACE')
      .map((each) => [each.entity, each.relation, each.class, each.score]);
  expect(others(reportOf(`${text}(gezicht)`))).toEqual(others(reportOf(text)));
});

const relations: readonly Relation[] = [
  'third-party',
  'unknown',
  'requester',
  'agent',
  'colleague',
  'public',
  'organisation',
];

test.for(relations)('a face said to be of a %s is looked at by a person', (relation) => {
  const face = { entity: 'FACE' as Entity, relation, score: 0.8, attribution: 0.95 };
  for (const severity of ['K1', 'K2', 'K3', 'K4'] as const)
    expect(verdictOf([{ ...face, class: severity }], false)).toBe('uncertain');
});
