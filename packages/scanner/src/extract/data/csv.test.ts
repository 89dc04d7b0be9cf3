import { expect, test } from 'vitest';
import { fieldsOf, read } from '../fixtures/read.ts';

const people = [
  'naam;bsn;woonplaats',
  'Jan Voorbeeld;999990019;Ede',
  'Els Test;111222333;"Den; Haag"',
  'Ali Proef;;Urk',
].join('\r\n');
const peopleFields = [
  '0 naam=Jan Voorbeeld',
  '0 bsn=999990019',
  '0 woonplaats=Ede',
  '1 naam=Els Test',
  '1 bsn=111222333',
  '1 woonplaats=Den; Haag',
  '2 naam=Ali Proef',
  '2 woonplaats=Urk',
];

test.for<[string, string, string | Uint8Array, string[]]>([
  ['semicolons', 'a.csv', people, peopleFields],
  ['UTF-16 as Excel writes it', 'a.csv', Buffer.from(`\ufeff${people}`, 'utf16le'), peopleFields],
  ['a table without the name of one', 'export.txt', people, peopleFields],
  ['a table called a picture', 'export.png', people, peopleFields],
  ['a delimiter that the file names', 'a.csv', 'sep=|\nnaam|tel\nJan|0612345678', ['0 naam=Jan', '0 tel=0612345678']],
  ['tabs', 'a.tsv', 'naam\ttel\nJan\t06-12345678', ['0 naam=Jan', '0 tel=06-12345678']],
  ['commas', 'a.csv', 'id,e-mail\n1,jan@example.nl', ['0 id=1', '0 e-mail=jan@example.nl']],
  ['a title above the names', 'a.csv', 'Export leden\n\nnaam;tel\nJan;0612345678', ['0 naam=Jan', '0 tel=0612345678']],
  [
    'a line break in a cell',
    'a.csv',
    'naam;tekst\nJan;"een\ntwee"\nEls;drie',
    ['0 naam=Jan', '0 tekst=een\ntwee', '1 naam=Els', '1 tekst=drie'],
  ],
  ['doubled quotes', 'a.csv', 'naam;tekst\nJan;"zei ""ja"""', ['0 naam=Jan', '0 tekst=zei ""ja""']],
  [
    'a quote that stays open',
    'a.csv',
    'naam;tel\n"Jan;0612345678\nEls;0687654321',
    ['0 naam="Jan', '0 tel=0612345678', '1 naam=Els', '1 tel=0687654321'],
  ],
  ['a quote in the middle', 'a.csv', 'naam;tel\nJan "de" B;0612345678', ['0 naam=Jan "de" B', '0 tel=0612345678']],
  ['no row of names', 'a.csv', 'Jan;0612345678\nEls;0687654321', []],
  ['no row of names, only words', 'a.csv', 'Jan;Ede\nEls;Urk', []],
  ['prose with commas', 'a.txt', 'Dag, Jan, hoe gaat het?\nGoed, dank je.\nMooi, mooi, mooi, mooi.', []],
  ['a single column', 'a.csv', 'naam\nJan', []],
])('%s', async ([, name, content, fields]) => {
  expect(await fieldsOf(name, content)).toEqual(fields);
});

test('the text is the file, whatever the quotes do', async () => {
  const broken = 'naam;tel\n"Jan;0612345678\nEls;"06"87654321\n"';
  const { documents } = await read('a.csv', broken);
  expect(documents[1]).toMatchObject({ kind: 'table', text: broken });
});

test.for([
  ['open quotes', '"a;'.repeat(100_000)],
  ['closing quotes in the middle', '"a"a;'.repeat(100_000)],
  ['one long row', ';'.repeat(500_000)],
] as const)('%s take linear time', async ([, text]) => {
  const start = performance.now();
  await read('a.csv', `naam;tel\nJan;0612345678\n${text}`);
  expect(performance.now() - start).toBeLessThan(2000);
});
