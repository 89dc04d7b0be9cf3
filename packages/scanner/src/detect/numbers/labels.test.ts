import { expect, test } from 'vitest';
import { labelsIn } from './labels.ts';

test.for([
  ['one word', 'mijn bsn is ', ['bsn:0']],
  ['written apart', 'burger service nummer: ', ['bsn:0']],
  ['with an underscore', 'klant_nr=', ['personal:0']],
  ['accents', 'cliëntnummer ', ['personal:0']],
  ['key in camel case, lowered', '"aanvragerbsn": ', ['bsn:0']],
  ['nearest first', 'order 12, bsn ', ['bsn:0', 'other:2']],
  ['words between', 'bsn ontvangen van jan ', ['bsn:2']],
  ['abbreviation', 'tel. nr. ', ['phone:0']],
  ['unknown number', 'serienummer ', ['other:0']],
  ['number of a known kind at the end', 'privételefoonnummer ', ['phone:0']],
  ['a sentence ends', 'het bsn ontbreekt. wij zien ', []],
  ['a question ends', 'wat is het bsn? wij zien ', []],
  ['part of a word', 'websnelheid ', []],
  ['no label', 'wij zien hier ', []],
] as const)('labels: %s', ([, words, expected]) => {
  expect(labelsIn(words).map(({ kind, gap }) => `${kind}:${gap}`)).toEqual(expected);
});
