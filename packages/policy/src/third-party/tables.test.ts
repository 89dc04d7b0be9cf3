import { bulkPersons, confidence } from '@derden/scanner';
import { expect, test } from 'vitest';
import { decide } from '../table/decide.ts';
import { checkTable } from '../testing/check-table.ts';
import { combinations } from '../testing/combinations.ts';
import { type AutomaticFacts, missingForAutomatic } from './automatic.ts';
import { confidenceOf, levelOf, thresholds } from './confidence.ts';
import { type NeededFacts, neededRules } from './needed.ts';
import { type BulkFacts, bulkRules, type ScopeFacts, scopeRules } from './ticket-rules.ts';
import { type UnitFacts, unitRules } from './unit-rules.ts';

const yesNo = [true, false] as const;

test('thresholds are the scanner’s', () => {
  expect(thresholds).toEqual({ ...confidence, bulkPersons });
});

test('confidence is the lower of what and whose', () => {
  expect([0.85, 0.849, 0.5, 0.499].map(levelOf)).toEqual(['high', 'middle', 'middle', 'low']);
  expect(confidenceOf({ score: 0.99 }, { score: 0.6 })).toBe('middle');
  expect(confidenceOf({ score: 0.6 }, { score: 0.99 })).toBe('middle');
  expect(confidenceOf({ score: 0.99 }, undefined)).toBe('low');
});

test.for([
  ['T3a', { reason: false }, 'invalid'],
  ['T3b', { class: 'K1' }, 'invalid'],
  ['T3b', { class: 'K1', ended: true }, 'invalid'],
  ['T3c', { ended: true }, 'ended'],
  ['T3c', { class: 'K1', second: true, ended: true }, 'ended'],
  ['T3d', {}, 'valid'],
  ['T3d', { class: 'K1', second: true }, 'valid'],
] as const)('needed %s %j', ([id, facts, outcome]) => {
  const given: NeededFacts = { reason: true, second: false, class: 'K2', ended: false, ...facts };
  expect(decide(neededRules, given)).toMatchObject({ id, outcome });
});

test.for([
  ['U1', { held: true, needed: true, archived: true }],
  ['U2', { needed: true, archived: true }],
  ['T16', { archived: true, refused: true }],
  ['T9b', { refused: true }],
  ['U3', { unchangeable: true }],
  ['U4', { fingerprint: false }],
  ['U5', {}],
] as const)('unit %s %j', ([id, facts]) => {
  const given: UnitFacts = {
    archived: false,
    held: false,
    needed: false,
    refused: false,
    unchangeable: false,
    fingerprint: true,
    ...facts,
  };
  expect(decide(unitRules, given).id).toBe(id);
});

test.for([
  ['T0', { removes: false, nothingUseful: true }, 'nothing'],
  ['T13b', { archived: true, everywhere: true }, 'parts'],
  ['T13b', { blocked: true, nothingUseful: true }, 'parts'],
  ['T13b', { identified: false, unchangeable: true }, 'parts'],
  ['T13', { nothingUseful: true }, 'ticket'],
  ['T13', { everywhere: true }, 'ticket'],
  ['T14', { unchangeable: true }, 'ticket'],
  ['T13c', {}, 'parts'],
] as const)('scope %s %j', ([id, facts, outcome]) => {
  const given: ScopeFacts = {
    removes: true,
    archived: false,
    blocked: false,
    identified: true,
    everywhere: false,
    nothingUseful: false,
    unchangeable: false,
    ...facts,
  };
  expect(decide(scopeRules, given)).toMatchObject({ id, outcome });
});

test.for([
  ['T15', 25],
  ['T15b', 24],
  ['T15b', 0],
] as const)('bulk %s with %i persons', ([id, persons]) => {
  expect(decide(bulkRules, { persons, from: thresholds.bulkPersons }).id).toBe(id);
});

test('no table has a dead row or a gap', () => {
  checkTable(
    neededRules,
    combinations<NeededFacts>({ reason: yesNo, second: yesNo, class: ['K1', 'K2', 'K3', 'K4'], ended: yesNo }),
  );
  checkTable(
    unitRules,
    combinations<UnitFacts>({
      archived: yesNo,
      held: yesNo,
      needed: yesNo,
      refused: yesNo,
      unchangeable: yesNo,
      fingerprint: yesNo,
    }),
  );
  checkTable(
    scopeRules,
    combinations<ScopeFacts>({
      removes: yesNo,
      archived: yesNo,
      blocked: yesNo,
      identified: yesNo,
      everywhere: yesNo,
      nothingUseful: yesNo,
      unchangeable: yesNo,
    }),
  );
  checkTable(bulkRules, combinations<BulkFacts>({ persons: [0, 24, 25, 1000], from: [25] }));
});

const mayGo: AutomaticFacts = {
  row: 'T8',
  wholeTicket: false,
  class: 'K1',
  relation: 'third-party',
  detection: 'high',
  attribution: 'high',
  optedIn: ['K1', 'K2'],
};

test.for([
  ['T8', []],
  ['T9', []],
  ['T10', []],
  ['T11', []],
  ['T9b', ['row']],
  ['T12', ['row']],
  ['T7', ['row']],
] as const)('automatic by %s: missing %j', ([row, missing]) => {
  expect(missingForAutomatic({ ...mayGo, row }).map(({ id }) => id)).toEqual(missing);
});

test.for([
  ['opted-in', { optedIn: [] }],
  ['opted-in', { class: 'K2', optedIn: ['K1'] }],
  ['class', { class: 'K3' }],
  ['relation', { relation: 'unknown' }],
  ['sure', { detection: 'middle' }],
  ['sure', { attribution: 'middle' }],
  ['row', { wholeTicket: true }],
] as const)('automatic needs %s: %j', ([id, facts]) => {
  expect(missingForAutomatic({ ...mayGo, ...facts }).map((each) => each.id)).toContain(id);
});
