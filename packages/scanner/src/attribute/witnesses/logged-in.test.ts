import { expect, test } from 'vitest';
import { detector } from '../../detect/detect.ts';
import { dutch } from '../../detect/recognizers.ts';
import type { Document } from '../../document.ts';
import type { Known } from '../../people.ts';
import { segmentText } from '../../segment/segment.ts';
import { attribute } from '../attribute.ts';

const known: readonly Known[] = [
  {
    relation: 'requester',
    names: ['Sanne Bakker'],
    emails: ['s.bakker@waterdam.example'],
    phones: [],
    organisation: 'Gemeente Waterdam',
  },
  { relation: 'agent', names: ['Tom de Groot'], emails: ['tom@helpdesk.example'], phones: [] },
];
const atWork = 's.bakker@waterdam.example';
const detect = detector(dutch);

/** Whose each mention is on a picture that somebody sends. */
function whose(text: string, address: string = atWork): string[] {
  const document: Document = {
    path: [],
    kind: 'picture',
    text,
    marks: [],
    fields: [],
    pages: [],
    seen: [{ start: 0, end: text.length }],
  };
  const reading = { part: 'attachment:1', author: { name: null, address }, recipients: [], document };
  const segments = segmentText(text, { marks: [], sender: null });
  const people = attribute([{ ...reading, segments, ...detect(document) }], address === atWork ? known : []);
  return people
    .flatMap(({ places, relation }) => places.map((place) => ({ place, relation })))
    .sort((a, b) => a.place.mention.start - b.place.mention.start)
    .map(({ place, relation }) => `${relation} ${place.text}`);
}

const menu = 'Dashboard\nPagina beheer\n';

test.for<[string, string, string[]]>([
  ['logged in as', `${menu}Ingelogd als: Karin Pietersen`, ['colleague Karin Pietersen']],
  ['in English', 'Logged in as Karin Pietersen', ['colleague Karin Pietersen']],
  ['beside the way out', `${menu}Karin Pietersen | Uitloggen`, ['colleague Karin Pietersen']],
  ['behind the way out', `${menu}Afmelden (Karin Pietersen)`, ['colleague Karin Pietersen']],
  ['beside a menu', `${menu}Karin Pietersen  Mijn profiel  Uitloggen`, ['colleague Karin Pietersen']],
  ['welcomed in a program for work', `Welkom, Karin Pietersen\n${menu}`, ['colleague Karin Pietersen']],
  ['the requester', `${menu}Ingelogd als: Sanne Bakker`, ['requester Sanne Bakker']],
  ['an agent', `${menu}Ingelogd als Tom de Groot`, ['agent Tom de Groot']],
  [
    'somebody else on the screen',
    `${menu}Ingelogd als Karin Pietersen\n\nNaam: Stan Blok\nBSN: 999990019`,
    ['colleague Karin Pietersen', 'third-party Stan Blok', 'third-party 999990019'],
  ],
  [
    'where citizens log in',
    'Mijn Gemeente\nIngelogd als: Karin Pietersen\nMijn aanvragen',
    ['unknown Karin Pietersen'],
  ],
  ['welcomed by DigiD', 'DigiD\nWelkom, Karin Pietersen\nUitloggen', ['unknown Karin Pietersen']],
  ['a letter that welcomes', 'Welkom Karin Pietersen,\n\nUw inschrijving is verwerkt.', ['unknown Karin Pietersen']],
  ['somebody on the page', `${menu}Karin Pietersen\n\nIngelogd als redactie`, ['unknown Karin Pietersen']],
])('%s', ([, text, expected]) => {
  expect(whose(text)).toEqual(expected);
});

test('a citizen who sends their screen is logged in themselves', () => {
  expect(whose('Ingelogd als: Karin Pietersen', 'karin.pietersen@gmail.com')).not.toContain(
    'colleague Karin Pietersen',
  );
});
