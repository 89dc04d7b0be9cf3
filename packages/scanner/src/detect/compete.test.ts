import { expect, test } from 'vitest';
import { type Contender, compete } from './compete.ts';

const hit = (entity: Contender['entity'], start: number, end: number, score: number): Contender => ({
  entity,
  start,
  end,
  score,
  because: [],
});

test.for([
  ['apart, both stay', [hit('NL_BSN', 0, 9, 0.9), hit('PERSON', 10, 14, 0.6)], ['NL_BSN', 'PERSON']],
  ['the surest wins', [hit('PHONE_NUMBER', 0, 10, 0.6), hit('NL_BSN', 0, 9, 0.95)], ['NL_BSN']],
  ['of equals the longest wins', [hit('PERSON', 0, 3, 0.9), hit('PERSON', 0, 12, 0.9)], ['PERSON']],
  ['a sure decoy silences', [hit('NL_BSN', 0, 9, 0.4), hit('OTHER', 0, 9, 0.9)], []],
  ['a weak decoy does not', [hit('NL_BSN', 0, 9, 0.95), hit('OTHER', 0, 9, 0.5)], ['NL_BSN']],
  [
    'a loser does not silence its neighbour',
    [hit('ADDRESS', 0, 20, 0.9), hit('PERSON', 15, 30, 0.8), hit('IBAN_CODE', 25, 40, 0.7)],
    ['ADDRESS', 'IBAN_CODE'],
  ],
] as const)('%s', ([, contenders, entities]) => {
  expect(compete(contenders).map((mention) => mention.entity)).toEqual(entities);
});
