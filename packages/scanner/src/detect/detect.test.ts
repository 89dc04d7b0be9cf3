import { expect, test } from 'vitest';
import { detector } from './detect.ts';
import type { Recognizer } from './recognizer.ts';

const digits: Recognizer = {
  id: 'digits',
  entity: 'NL_BSN',
  about: 'test',
  keywords: ['bsn'],
  *find(source) {
    for (const match of source.text.matchAll(/\d{9}/g)) {
      yield {
        start: match.index,
        end: match.index + 9,
        score: source.before(match.index).includes('bsn') ? 0.95 : 0.4,
        because: [],
      };
    }
  },
};
const name: Recognizer = {
  id: 'name',
  entity: 'PERSON',
  about: 'test',
  *find(source) {
    for (const match of source.text.matchAll(/Piet/g))
      yield { start: match.index, end: match.index + 4, score: 0.9, because: [] };
  },
};
const detect = detector([digits, name]);
const seen = (text: string) =>
  detect({ text, fields: [] }).mentions.map((m) => [m.entity, text.slice(m.start, m.end), m.score]);

test.for([
  ['a cue before', 'bsn 123456782', [['NL_BSN', '123456782', 0.95]]],
  ['no keyword in the text, not asked', 'nr 123456782', []],
  ['alone it is only a candidate', 'over het bsn\n123456782', []],
  [
    'a person on the same line lifts it',
    'het bsn\nPiet 123456782',
    [
      ['PERSON', 'Piet', 0.9],
      ['NL_BSN', '123456782', 0.87],
    ],
  ],
  ['a person on another line does not', 'het bsn\nPiet\n123456782', [['PERSON', 'Piet', 0.9]]],
] as const)('%s', ([, text, expected]) => {
  expect(seen(text)).toEqual(expected);
});

test.for<[string, string, string[]]>([
  ['a label of its own', 'bsn: 123456782', ['7 bsn=123456782']],
  ['several labels', 'bsn: 123456782; tel: 06', ['7 bsn=123456782', '7 tel=06']],
  ['people of their own', 'naam: Piet; tel: 1; naam: Els; tel: 2', ['8 naam=Piet', '8 tel=1', '9 naam=Els', '9 tel=2']],
  ['no label', 'Piet belde', ['7 Opmerking=Piet belde']],
])('a cell with %s', ([, cell, expected]) => {
  const text = `Opmerking\n${cell}`;
  const { fields } = detect({ text, fields: [{ label: 'Opmerking', start: 10, end: text.length, record: 7 }] });
  expect(fields.map(({ record, label, start, end }) => `${record} ${label}=${text.slice(start, end)}`)).toEqual(
    expected,
  );
});

test('a column name is a label for its cells, and offsets are the original ones', () => {
  const text = 'bsn\u00ad;\u00ad123456782';
  const start = text.indexOf('1');
  const { mentions } = detect({ text, fields: [{ label: 'BSN', start, end: start + 9, record: 0 }] });
  expect(mentions.map((m) => [m.start, m.end, m.score])).toEqual([[start, start + 9, 0.95]]);
});
