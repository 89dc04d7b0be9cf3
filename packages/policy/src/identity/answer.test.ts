import type { Segment, SegmentKind } from '@derden/scanner';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Answer, answerEvents, readAnswer } from './answer.ts';

function part(text: string, kind: SegmentKind = 'own', depth = 0): Segment {
  const nobody = { author: null, recipients: [], date: null, confidence: 1 };
  return { ...nobody, kind, depth, start: 0, body: 0, end: text.length, text };
}

const read = (text: string): Answer => readAnswer([part(text)], ['Anna', 'Voorbeeld', '4321']);

test.for([
  'Ja',
  'ja.',
  'JA!',
  'Klopt',
  'Ja hoor, dat klopt.',
  'Inderdaad, dat was ik zelf.',
  'Beste helpdesk,\n\nJa, deze melding is van mij.\n\nMet vriendelijke groet,\nAnna Voorbeeld',
  'Goedemorgen,\nJa\nAnna',
  'Ja, bevestigd',
  'Goedemorgen, ja deze melding komt van mij. Met vriendelijke groet, Anna Voorbeeld',
  'Ja, dat ben ik.\n\nGr. Anna',
  'Dit klopt, melding 4321 is door mij gedaan.',
  'Hierbij bevestig ik dat melding 4321 van mij is',
  'Ja\n\nVerzonden vanaf mijn telefoon',
  'Yes',
  'Yes, that was me.',
  'Yes, it’s mine\nKind regards, Anna',
])('yes: %j', (text) => {
  expect(read(text)).toBe('yes');
});

test.for([
  'Nee',
  'nee!',
  'Nee, dat ben ik niet.',
  'Dat ben ik niet',
  'Nee, deze melding is niet door mij gedaan.',
  'Dat klopt niet.',
  'Nee, dit klopt echt niet',
  'Ik heb geen melding gedaan.',
  'Beste mevrouw,\nNee, deze melding komt niet van mij.\nGroeten\nAnna',
  'No',
  'No, I did not submit this ticket.',
  "It wasn't me",
  'That is not correct.',
])('no: %j', (text) => {
  expect(read(text)).toBe('no');
});

test.for([
  '',
  '   ',
  'Ja of nee',
  'Ja, door mijn collega gedaan',
  'Ja\nGr.\nNiet door mij gedaan',
  'Goedemorgen, met vriendelijke groet, Anna',
  'Ja, dat ben ik niet',
  'Nee, dat klopt',
  'Ja, mijn collega heeft dat gedaan',
  'Ja, maar niet vanaf dit adres',
  'Nee, niet vanaf mijn gewone adres maar wel door mij',
  'Ik weet het niet',
  'Geen idee',
  'Geen probleem',
  'Misschien',
  'Klopt dit wel?',
  'Welke melding bedoelt u?',
  'Ja, melding 9999 is van mij',
  'Ja 👎',
  'Ja\nGroeten\nPS dat ben ik niet',
  'Hallo mijn collega heeft het gedaan\nJa',
  'Dat was ik',
  `Ja${' '.repeat(700)}maar mijn collega deed het`,
  'Not sure',
  'ja​nee',
])('a person reads: %j', (text) => {
  expect(read(text)).toBe('unclear');
});

test('only the words of the writer count', () => {
  expect(readAnswer([part('Ja'), part('Beantwoord met ja of nee', 'reply-quote', 1)])).toBe('yes');
  expect(readAnswer([part('Nee'), part('Anna Voorbeeld, niet op vrijdag', 'signature')])).toBe('no');
  expect(readAnswer([part('Ja', 'reply-quote', 1)])).toBe('unclear');
  expect(readAnswer([part('Ja', 'own', 1)])).toBe('unclear');
  expect(readAnswer([part('Ja, ik ben afwezig', 'auto-notice')])).toBe('none');
});

test('an automatic answer is no event, and a no through the portal is no confirmation', () => {
  expect(answerEvents.mail.none).toBeNull();
  expect(answerEvents.portal).toMatchObject({
    yes: 'portalLogin',
    no: 'listedNo',
    unclear: 'listedUnclear',
    none: null,
  });
});

test('no yes with a word that denies, or that an answer cannot hold', () => {
  const other = fc.constantFrom('nee', 'niet', 'geen', 'not', 'collega', 'namens', 'weet', 'misschien');
  const some = fc.array(fc.constantFrom('ja', 'dat', 'klopt', 'was', 'ik', 'van', 'mij'), { maxLength: 6 });
  fc.assert(
    fc.property(some, other, some, (before, word, after) => {
      expect(read([...before, word, ...after].join(' '))).not.toBe('yes');
    }),
  );
});
