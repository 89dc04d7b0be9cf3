import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressKey } from '../domains/address.ts';
import type { ContactList, ListEntry } from './contact-list.ts';
import { exportLists } from './export-lists.ts';
import { importLists } from './import-lists.ts';
import { problemText } from './import-problem.ts';

const since = '2026-11-24';
const options = { since, organisation: 1 };

const jan: ListEntry = { name: 'Jan de Vries', email: 'jan@stad.example', category: 'general', askedBy: null, since };

test.for([
  ['Dutch headers', 'Naam;E-mailadres;Categorie\nJan de Vries;Jan@Stad.example;Algemeen'],
  ['English headers, other order', 'Category,Full name,Email address\ngeneral contact,Jan de Vries,jan@stad.example'],
  ['tabs and Windows line ends', 'naam\te-mail\trol\r\nJan de Vries\tjan@stad.example\tContactpersoon algemeen\r\n'],
  [
    'a byte order mark, quotes and spaces',
    '\uFEFF"naam";"email";"soort"\n" Jan de Vries ";"jan@stad.example";"algemeen"',
  ],
  ['blank lines and empty rows', '\n\nnaam;email;soort\n\n;;\nJan de Vries;jan@stad.example;algemeen;\n\n'],
  ['a Dutch date', 'naam;email;soort;sinds\nJan de Vries;jan@stad.example;algemeen;24-11-2026'],
  ['old Macintosh line ends', 'naam;email;soort\rJan de Vries;jan@stad.example;algemeen'],
] as const)('%s', ([, text]) => {
  expect(importLists(text, options)).toEqual({
    lists: [{ organisation: 1, mode: 'enforced', entries: [jan] }],
    problems: [],
  });
});

test('organisations by number or by name, with a list or without', () => {
  const text =
    'gemeente;met lijst;naam;email;soort\nStad;ja;Jan de Vries;jan@stad.example;algemeen\n12;nee;;;\n13;ja;;;';
  const organisationNamed = (name: string) => (name === 'Stad' ? 1 : undefined);
  expect(importLists(text, { since, organisationNamed })).toEqual({
    lists: [
      { organisation: 1, mode: 'enforced', entries: [jan] },
      { organisation: 12, mode: 'none', entries: [] },
      { organisation: 13, mode: 'enforced', entries: [] },
    ],
    problems: [],
  });
});

test.for([
  ['no name', ';piet@stad.example;ICT;', 1, 'missing'],
  ['an address as name', 'piet@stad.example;piet@stad.example;ICT;', 1, 'bad-name'],
  ['half an address', 'Piet Bakker;piet@;ICT;', 2, 'bad-email'],
  ['another category', 'Piet Bakker;piet@stad.example;webredactie;', 3, 'bad-category'],
  ['no category', 'Piet Bakker;piet@stad.example;;', 3, 'missing'],
  ['a day that is none', 'Piet Bakker;piet@stad.example;ICT;31-02-2026', 4, 'bad-date'],
  ['months first', 'Piet Bakker;piet@stad.example;ICT;11/24/2026', 4, 'bad-date'],
  ['twice the same address', 'Piet Bakker;JAN@stad.example;ICT;', 2, 'double'],
  ['a delimiter within the name', 'Bakker; Piet;piet@stad.example;ICT;2026-11-24', null, 'too-many-cells'],
  ['a quote that is not closed', '"Piet Bakker;piet@stad.example;ICT;', null, 'unreadable'],
] as const)('%s: the row is reported, the others kept', ([, row, column, code]) => {
  const text = `naam;email;soort;sinds\nJan de Vries;jan@stad.example;algemeen;\n${row}\nEva Smit;eva@stad.example;ICT;`;
  const { lists, problems } = importLists(text, options);
  expect(problems).toMatchObject([{ line: 3, column, code }]);
  expect(lists[0]?.entries.map(({ name }) => name)).toEqual(['Jan de Vries', 'Eva Smit']);
});

test('all that is wrong with a row is told, in words that hold nothing of it', () => {
  const { problems } = importLists('naam;email;soort\n\nPiet Bakker;piet@;baas', options);
  expect(problems.map(problemText)).toEqual([
    { nl: 'regel 3, kolom 2 (e-mail): geen e-mailadres', en: 'line 3, column 2 (e-mail): not an e-mail address' },
    {
      nl: 'regel 3, kolom 3 (categorie): algemeen of ICT verwacht',
      en: 'line 3, column 3 (category): general or ICT expected',
    },
  ]);
});

test.for([
  ['an empty file', '', ['name', 'email', 'category']],
  ['a file without headers', 'Jan de Vries;jan@stad.example;algemeen', ['name', 'email', 'category']],
  ['a file of names', 'naam\nJan de Vries', ['email', 'category']],
] as const)('%s: columns are missing', ([, text, fields]) => {
  const { lists, problems } = importLists(text, options);
  expect(lists).toEqual([]);
  expect(problems.flatMap(({ code, field }) => (code === 'missing-column' ? [field] : []))).toEqual(fields);
});

test('other columns are told and not kept', () => {
  const text = 'naam;telefoon;email;soort\nJan de Vries;"06-12345678\nna vijven";jan@stad.example;algemeen';
  expect(importLists(text, options)).toEqual({
    lists: [{ organisation: 1, mode: 'enforced', entries: [jan] }],
    problems: [{ line: 1, column: 2, field: null, code: 'ignored-column' }],
  });
});

test('an organisation with a list and without one', () => {
  const text = 'organisatie;lijst;naam;email;soort\n1;ja;Jan de Vries;jan@stad.example;algemeen\n1;nee;;;';
  expect(importLists(text, { since }).problems).toEqual([{ line: 3, column: 2, field: 'list', code: 'list-differs' }]);
});

const wordsOf = (text: string): string => text.trim().replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '');
const name = fc
  .tuple(
    fc.constantFrom('', '=', '+', '-', '@', "'", "'=", '"', ';', ',', '＝'),
    fc.string({ unit: 'binary', maxLength: 30 }),
  )
  .map(([lead, rest]) => wordsOf(`${lead}a${rest}`).trim())
  .filter((text) => addressKey(text) === null);
const email = fc
  .tuple(fc.constantFrom('', '=', '+', "'", '-'), fc.emailAddress())
  .map(([lead, address]) => addressKey(lead + address))
  .filter((address) => address !== null);
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const entry: fc.Arbitrary<ListEntry> = fc.record({
  name,
  email,
  category: fc.constantFrom('general', 'ict'),
  askedBy: fc.option(email),
  since: day,
});
const list: fc.Arbitrary<ContactList> = fc.record({
  organisation: fc.integer({ min: 1, max: 999_999_999_999_999 }),
  mode: fc.constantFrom('enforced', 'none'),
  entries: fc.uniqueArray(entry, { selector: (each) => each.email, maxLength: 4 }),
});
const lists = fc.uniqueArray(list, { selector: ({ organisation }) => organisation, maxLength: 4 });

test('what is exported comes back as it was', () => {
  fc.assert(
    fc.property(lists, fc.constantFrom('nl', 'en'), fc.constantFrom(';', ',', '\t'), (all, language, delimiter) => {
      const imported = importLists(exportLists(all, { language, delimiter }), { since });
      expect(imported).toEqual({ lists: all, problems: [] });
    }),
  );
});

test('no cell is a formula to a spreadsheet', () => {
  fc.assert(
    fc.property(lists, (all) => {
      for (const line of exportLists(all).slice(1).split('\r\n'))
        for (const cell of line.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/)) expect(cell).not.toMatch(/^"?[=+\-@\t＝＋－＠]/);
    }),
  );
});

test('every row is an entry or a problem, and no problem holds what stood there', () => {
  const cell = fc.constantFrom(
    '',
    'Jan',
    '"a"',
    'a"b',
    'jan@stad.example',
    'eva@stad.example',
    'algemeen',
    'ict',
    '=1',
  );
  const good = fc.constantFrom(['Jan', 'jan@stad.example', 'ict'], ['Eva', 'eva@stad.example', 'algemeen']);
  fc.assert(
    fc.property(fc.array(fc.oneof(good, fc.array(cell, { maxLength: 5 }))), (rows) => {
      const text = ['naam;email;soort', ...rows.map((cells) => cells.join(';'))].join('\n');
      const { lists: read, problems } = importLists(text, options);
      const kept = read.flatMap(({ entries }) => entries).length;
      const reported = new Set(problems.map(({ line }) => line)).size;
      expect(kept + reported).toBe(rows.filter((cells) => cells.some((each) => each !== '')).length);
      expect(JSON.stringify(problems)).not.toMatch(/stad\.example|Jan|Eva/);
    }),
  );
});

test('quotes that never close take no time', () => {
  const text = `naam;email;soort\n${'"Jan;jan@stad.example;ict\n'.repeat(2000)}`;
  expect(importLists(text, options).problems).toHaveLength(2000);
});
