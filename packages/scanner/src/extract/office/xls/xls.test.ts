import { type BookType, type CellObject, utils, type WorkBook, write } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { fieldsOf, outline } from '../../fixtures/read.ts';
import { openCfb } from '../cfb.ts';
import { writeCfb } from '../write-cfb.ts';

const date = (serial: number): CellObject => ({ t: 'n', v: serial, z: 'd-m-yyyy' });

function book(rows: readonly (readonly unknown[])[], name = 'Leden'): WorkBook {
  const made = utils.book_new();
  utils.book_append_sheet(made, utils.aoa_to_sheet(rows as unknown[][]), name);
  return made;
}

function bytesOf(made: WorkBook, bookType: BookType = 'biff8'): Uint8Array {
  return new Uint8Array(write(made, { type: 'buffer', bookType }));
}

const people = [
  ['Naam', 'BSN', 'Geboren'],
  ['Jan Voorbeeld', 999990019, date(29251)],
  ['Zoë Test', 111222333, date(27516)],
];
const peopleFields = [
  'Naam=Jan Voorbeeld',
  'BSN=999990019',
  'Geboren=31-01-1980',
  'Naam=Zoë Test',
  'BSN=111222333',
  'Geboren=02-05-1975',
];

async function cellsOf(name: string, bytes: Uint8Array): Promise<string[]> {
  const fields = await fieldsOf(name, bytes);
  return fields.map((field) => field.replace(/^\d+ /, '')).filter((field) => !field.startsWith('Gebruiker='));
}

test.for<[string, string, Uint8Array]>([
  ['Excel 97', 'leden.xls', bytesOf(book(people))],
  [
    'Excel 95',
    'leden.xls',
    bytesOf(book(people.map((row) => row.map((cell) => (cell === 'Zoë Test' ? 'Zoe Test' : cell)))), 'biff5'),
  ],
  ['under another name', 'leden.pdf', bytesOf(book(people))],
])('rows under names: %s', async ([, name, bytes]) => {
  expect((await cellsOf(name, bytes)).map((field) => field.replace('Zoe', 'Zoë'))).toEqual(peopleFields);
});

test('a long number keeps its digits', async () => {
  const bytes = bytesOf(
    book([
      ['Naam', 'Polisnummer'],
      ['Jan', 123456789012345],
    ]),
  );
  expect(await cellsOf('a.xls', bytes)).toEqual(['Naam=Jan', 'Polisnummer=123456789012345']);
});

test('hidden sheets, notes and properties are read', async () => {
  const made = book(people);
  const cell = made.Sheets.Leden?.A2 as CellObject;
  utils.cell_add_comment(cell, 'bel hem terug', 'Olga Opmerker');
  utils.book_append_sheet(
    made,
    utils.aoa_to_sheet([
      ['Naam', 'Els Test'],
      ['Tel', '06-12345678'],
    ]),
    'Geheim',
  );
  made.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 2 }] };
  made.Props = { Author: 'Jan Auteur', LastAuthor: 'Els Laatste' };
  expect((await cellsOf('a.xls', bytesOf(made))).slice(peopleFields.length)).toEqual([
    'Opmerking van=Olga Opmerker',
    'Opmerking=bel hem terug',
    'Naam=Els Test',
    'Tel=06-12345678',
    'Auteur=Jan Auteur',
    'Laatst gewijzigd door=Els Laatste',
  ]);
});

const plain = bytesOf(book(people));

/** The workbook with records put in behind its first. */
function withRecords(...records: readonly Uint8Array[]): Uint8Array {
  const stream = openCfb(plain).stream('Workbook') ?? new Uint8Array();
  const first = 4 + (stream[2] ?? 0);
  const bytes = Buffer.concat([stream.subarray(0, first), ...records, stream.subarray(first)]);
  return writeCfb([{ storage: [], name: 'Workbook', bytes }]);
}

test('a password', async () => {
  expect(await outline('a.xls', withRecords(Buffer.from([0x2f, 0, 2, 0, 1, 0])))).toEqual(['encrypted']);
});

test('what is printed above pages', async () => {
  const words = Buffer.from('&LJan Voorbeeld&RPagina &P');
  const record = Buffer.concat([Buffer.from([0x14, 0, words.length + 3, 0, words.length, 0, 0]), words]);
  expect((await outline('a.xls', withRecords(record)))[0]).toContain('\nJan Voorbeeld Pagina\n');
});

const string = (words: string): Buffer => Buffer.concat([Buffer.from([words.length, 0, 0]), Buffer.from(words)]);
const record = (type: number, ...content: readonly Uint8Array[]): Buffer => {
  const bytes = Buffer.concat(content);
  return Buffer.concat([Buffer.from([type & 255, type >> 8, bytes.length, 0]), bytes]);
};

test('what is said beside a cell that is filled in, and in a chart', async () => {
  const choices = Buffer.from('Jan\0Els');
  const list = Buffer.concat([Buffer.from([3 + choices.length, 0, 0, 0, 0x17, choices.length, 0]), choices]);
  const texts = [string('Wie'), string('\0'), string('Kies een naam'), string('\0')];
  const validation = record(0x1be, Buffer.alloc(4), ...texts, list);
  const title = record(0x100d, Buffer.from([0, 0, 13, 0]), Buffer.from('Jan Voorbeeld'));
  const [found] = await outline('a.xls', withRecords(validation, title));
  expect(found).toContain('\nWie\nKies een naam\nJan\nEls\nJan Voorbeeld\n');
});

test.for([
  ['cut off', plain.subarray(0, 2048)],
  ['an empty stream', writeCfb([{ storage: [], name: 'Workbook', bytes: Buffer.alloc(5000) }])],
] as const)('%s: corrupt', async ([, bytes]) => {
  expect((await outline('a.xls', bytes)).at(-1)).toBe('corrupt');
});
