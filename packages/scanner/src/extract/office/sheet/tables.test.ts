import { expect, test } from 'vitest';
import { fieldsOf } from '../../fixtures/read.ts';
import { type CellRecipe, makeXlsx, oneSheet } from '../fixtures/make-xlsx.ts';

const people: readonly (readonly CellRecipe[])[] = [
  ['Naam', 'BSN', 'Geboren'],
  ['Jan', 111222333, { n: 31413, style: 1 }],
  ['Els', 123456782, null],
];
const peopleFields = ['Naam=Jan', 'BSN=111222333', 'Geboren=01-01-1986', 'Naam=Els', 'BSN=123456782'];

test.for<[string, readonly (readonly CellRecipe[])[], string[]]>([
  ['a table', people, peopleFields],
  ['a title above the names', [['Ledenlijst 2025'], ['bijgewerkt', 2025], ...people], peopleFields],
  ['a title, an empty row', [['Ledenlijst'], [], ...people], peopleFields],
  ['an empty row in the table', [...people, [], ['Ali', 999990019]], [...peopleFields, 'Naam=Ali', 'BSN=999990019']],
  ['names, an empty row, values', [['Naam', 'BSN'], [], ['Jan', 111222333]], ['Naam=Jan', 'BSN=111222333']],
  ['two tables', [...people, [], ['Straat', 'Plaats'], ['Dam', 'Ede']], [...peopleFields, 'Straat=Dam', 'Plaats=Ede']],
  [
    'two tables without a row between',
    [...people, ['Straat', 'Plaats'], ['Dam', 'Ede']],
    [...peopleFields, 'Straat=Dam', 'Plaats=Ede'],
  ],
  [
    'labels before values',
    [
      ['Naam', 'Jan'],
      ['BSN', 111222333],
    ],
    ['Naam=Jan', 'BSN=111222333'],
  ],
  [
    'labels, a column between',
    [
      ['Naam:', null, 'Jan'],
      ['BSN:', null, 111222333],
    ],
    ['Naam=Jan', 'BSN=111222333'],
  ],
  [
    'labels, then a table',
    [
      ['Naam', 'Jan'],
      ['Plaats', 'Ede'],
      ['Nr', 'Datum', 'Bedrag'],
      [1, '01-02-2025', 12],
    ],
    ['Naam=Jan', 'Plaats=Ede', 'Nr=1', 'Datum=01-02-2025', 'Bedrag=12'],
  ],
  [
    'only words',
    [
      ['Jan', 'Ede'],
      ['Els', 'Urk'],
    ],
    [],
  ],
  [
    'only numbers',
    [
      [1, 2],
      [3, 4],
    ],
    [],
  ],
  ['one column', [['Dag Jan'], ['Dag Els']], []],
])('%s', async ([, rows, expected]) => {
  const fields = await fieldsOf('a.xlsx', makeXlsx({ ...oneSheet(rows), styles: ['dd-mm-yyyy'] }));
  expect(fields.map((field) => field.replace(/^\d+ /, ''))).toEqual(expected);
});

const note =
  '<comments><authors><author>Els Test</author></authors><commentList><comment ref="A2" authorId="0"><text><r><t>Belt morgen</t></r></text></comment></commentList></comments>';

test('a row is a record, a form is one, and what is noted with a row is of it', async () => {
  const rows = [...people, [], ['Naam', 'Ali'], ['Plaats', 'Urk']];
  const recipe = {
    ...oneSheet(rows, { relations: ['c comments ../comments1.xml'] }),
    parts: { 'xl/comments1.xml': note },
  };
  const records = (await fieldsOf('a.xlsx', makeXlsx(recipe))).map((field) => field.split(' ', 1)[0]);
  const [jan, , , els, , ali, ede, author, comment] = records;
  expect(new Set([jan, els, ali, author]).size).toBe(4);
  expect([comment, ede]).toEqual([jan, ali]);
});
