import { relations } from '@derden/scanner';
import { describe, expect, test } from 'vitest';
import { decide } from '../table/decide.ts';
import { checkTable } from '../testing/check-table.ts';
import { combinations } from '../testing/combinations.ts';
import type { FindingFacts } from './finding-facts.ts';
import { findingRules } from './finding-rules.ts';

const sure: FindingFacts = {
  readable: true,
  held: false,
  needed: false,
  ruling: null,
  relation: 'third-party',
  class: 'K1',
  confidence: 'high',
  face: false,
  place: 'message',
  by: 'requester',
  refused: false,
};

const unreadable: Partial<FindingFacts> = { readable: false, relation: 'unknown', class: 'K4', confidence: 'low' };

const cases: readonly (readonly [string, string, Partial<FindingFacts>, string])[] = [
  ['T1', 'a colleague’s name', { relation: 'colleague', class: 'K4' }, 'nothing'],
  ['T1', 'the sender’s own phone number', { relation: 'requester', class: 'K3' }, 'nothing'],
  ['T1', 'a contact with an objection', { relation: 'contact', class: 'K4', held: true }, 'nothing'],
  ['T1b', 'a reviewer: not personal data', { ruling: 'reject' }, 'nothing'],
  ['T1b', 'a reviewer looked into an encrypted file', { ...unreadable, ruling: 'reject' }, 'nothing'],
  ['T2', 'an objection', { held: true }, 'hold'],
  ['T2', 'an objection weighs more than a needed flag', { held: true, needed: true }, 'hold'],
  ['T2', 'an objection weighs more than a reviewer', { held: true, ruling: 'remove' }, 'hold'],
  ['T3', 'needed', { needed: true }, 'keep'],
  ['T4', 'encrypted', unreadable, 'review'],
  ['T5', 'an IP address alone', { class: 'K4' }, 'report'],
  ['T5', 'an IP address of somebody unknown', { class: 'K4', relation: 'unknown' }, 'report'],
  ['T6', 'nine digits that may be a BSN', { confidence: 'low' }, 'review'],
  ['T6b', 'something that may be a name', { confidence: 'low', class: 'K3' }, 'report'],
  ['T7', 'middle confidence', { confidence: 'middle' }, 'review'],
  ['T7', 'whose cannot be said', { relation: 'unknown', class: 'K3' }, 'review'],
  ['T7', 'whose cannot be said, and hardly what', { relation: 'unknown', class: 'K3', confidence: 'low' }, 'review'],
  ['T7', 'the sender’s own BSN', { relation: 'requester' }, 'review'],
  ['T7', 'a face, whoever’s', { face: true, relation: 'colleague', class: 'K4' }, 'review'],
  ['T8', 'in an attachment', { place: 'attachment' }, 'remove'],
  [
    'T8',
    'a reviewer confirmed what was unsure',
    { place: 'attachment', confidence: 'low', ruling: 'remove' },
    'remove',
  ],
  ['T8', 'a reviewer saw it in an encrypted file', { ...unreadable, place: 'attachment', ruling: 'remove' }, 'remove'],
  ['T9', 'in an incoming message', {}, 'remove'],
  ['T9', 'a reviewer: not the sender’s own', { relation: 'requester', ruling: 'remove' }, 'remove'],
  ['T9b', 'in a message that stays', { refused: true }, 'remove'],
  ['T10', 'in the first message', { place: 'description' }, 'remove'],
  ['T11', 'in the subject', { place: 'subject' }, 'remove'],
  ['T11', 'in a field', { place: 'field', by: 'agent' }, 'remove'],
  ['T11', 'in a file name', { place: 'file-name' }, 'remove'],
  ['T12', 'in an agent’s message', { by: 'agent' }, 'remove'],
  ['T12', 'in an agent’s file', { by: 'agent', place: 'attachment' }, 'remove'],
];

test.for(cases)('%s %s', ([row, , facts, todo]) => {
  const decision = decide(findingRules, { ...sure, ...facts });
  expect([decision.id, decision.outcome.do]).toEqual([row, todo]);
});

const all = combinations<FindingFacts>({
  readable: [true, false],
  held: [true, false],
  needed: [true, false],
  ruling: ['remove', 'reject', null],
  relation: relations,
  class: ['K1', 'K2', 'K3', 'K4'],
  confidence: ['high', 'middle', 'low'],
  face: [true, false],
  place: ['attachment', 'file-name', 'message', 'description', 'subject', 'field'],
  by: ['requester', 'agent'],
  refused: [true, false],
});

test('every row decides, every combination has a row, every row has a case', () => {
  checkTable(findingRules, all);
  expect(new Set(cases.map(([id]) => id))).toEqual(new Set(findingRules.map(({ id }) => id)));
});

describe('what the scanner’s verdict says of a finding is what becomes of it', () => {
  const plain = all.filter(({ readable, held, needed, ruling }) => readable && !held && !needed && ruling === null);
  const serious = ({ class: severity }: FindingFacts) => severity !== 'K4';

  test('third-party: removed', () => {
    const sureOnes = plain.filter(
      (f) => f.relation === 'third-party' && serious(f) && f.confidence === 'high' && !f.face,
    );
    expect(new Set(sureOnes.map(todo))).toEqual(new Set(['remove']));
    expect(plain.filter((f) => todo(f) === 'remove').length).toBe(sureOnes.length);
  });

  test('uncertain: reviewed', () => {
    const unsure = plain.filter(
      (f) =>
        f.face ||
        (serious(f) && f.relation === 'third-party' && f.confidence === 'middle') ||
        (f.class === 'K1' && f.relation === 'third-party' && f.confidence === 'low') ||
        (serious(f) && f.relation === 'unknown') ||
        (f.class === 'K1' && f.relation === 'requester'),
    );
    expect(new Set(unsure.map(todo))).toEqual(new Set(['review']));
    expect(plain.filter((f) => todo(f) === 'review').length).toBe(unsure.length);
  });

  function todo(facts: FindingFacts): string {
    return decide(findingRules, facts).outcome.do;
  }
});

test('with an objection nothing is removed', () => {
  const held = all.filter((facts) => facts.held).map((facts) => decide(findingRules, facts).outcome.do);
  expect(new Set(held)).toEqual(new Set(['nothing', 'hold']));
});
