import { expect, test } from 'vitest';
import type { PhraseAt, Recognizer, Triggers } from './recognizer.ts';
import { sourceOf } from './source.ts';
import { triggersOf } from './triggers.ts';

const phrasesIn = (triggers: Triggers, text: string, label?: string): readonly PhraseAt[] | undefined => {
  const recognizer: Recognizer = { id: 'any', entity: 'OTHER', about: 'test', ...triggers, find: () => [] };
  const fields = label === undefined ? [] : [{ label, start: 0, end: text.length, record: 0 }];
  return triggersOf([recognizer])(sourceOf(text, fields))[0];
};

test.for<readonly [about: string, triggers: Triggers, text: string, asked: boolean, label?: string]>([
  ['nothing declared', {}, '', true],
  ['a keyword inside a word', { keywords: ['kaart'] }, 'Parkeerkaartje', true],
  ['a keyword that ends the text', { keywords: ['kaart'] }, 'een kaart', true],
  ['another word with the same letters before', { keywords: ['kaart'] }, 'kaarsen', false],
  ['a keyword of three letters', { keywords: ['bsn'] }, 'uw BSN', true],
  ['a keyword of two', { keywords: ['ww'] }, 'ww: geheim', true],
  ['a keyword of two that is not there', { keywords: ['ww'] }, 'wachtwoord', false],
  ['a keyword in a label', { keywords: ['kaart'] }, '12', true, 'Kaartnummer'],
  ['a phrase in a label is no trigger', { phrases: ['kaart'] }, '12', false, 'Kaartnummer'],
  ['digits in a row', { digits: 8 }, 'nr 12345678', true],
  ['digits in groups', { digits: 8 }, 'nr 12 - 34.56 78', true],
  ['digits far apart', { digits: 8 }, '1234 en 5678', false],
  ['too few', { digits: 8 }, '1234567', false],
  ['a sign', { signs: '@#' }, 'a#b', true],
  ['another sign', { signs: '@#' }, 'a&b', false],
  ['a labelled value', { fields: true }, 'x', true, 'Naam'],
  ['no labelled value', { fields: true }, 'Naam', false],
  ['any one is enough', { keywords: ['kaart'], digits: 3, signs: '@' }, 'nr 123', true],
  ['none of several', { keywords: ['kaart'], digits: 3, signs: '@' }, 'nr 12', false],
])('%s', ([, triggers, text, asked, label]) => {
  expect(phrasesIn(triggers, text, label) !== undefined).toBe(asked);
});

test.for<readonly [about: string, phrases: readonly string[], text: string, found: readonly string[]]>([
  ['a whole word', ['lid'], 'Een lid, ledental', ['lid']],
  ['not the start of another', ['lid'], 'lidmaat', []],
  ['not the end of another', ['lid'], 'raadslid', []],
  ['at the end of the text', ['lid'], 'een lid', ['lid']],
  ['behind a digit', ['lid'], '3lid', ['lid']],
  ['several words', ['lid van de bond'], 'is lid van de bond', ['lid van de bond']],
  ['the longest of several', ['lid', 'lid van de bond'], 'lid van de bond', ['lid van de bond']],
  ['each place', ['lid'], 'lid en lid', ['lid', 'lid']],
  ['any ending', ['dement*'], 'dementerende ouders', ['dementerende']],
  ['any ending, or none', ['dement*'], 'dement', ['dement']],
  ['accents', ['cliënt'], 'Een cliënt.', ['cliënt']],
])('phrases: %s', ([, phrases, text, found]) => {
  expect(phrasesIn({ phrases }, text)?.map(({ start, end }) => text.slice(start, end)) ?? []).toEqual(found);
});
