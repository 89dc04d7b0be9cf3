import { expect, test } from 'vitest';
import { fieldsOf, outline } from '../../fixtures/read.ts';
import { type DocRecipe, makeDoc } from './make-doc.ts';

const packaged = Buffer.concat([
  Buffer.from([0, 0, 0, 0, 2, 0]),
  Buffer.from('dag.txt\0C:\\dag.txt\0'),
  Buffer.from([0, 0, 3, 0, 4, 0, 0, 0]),
  Buffer.from('dag\0'),
  Buffer.from([3, 0, 0, 0]),
  Buffer.from('Dag'),
]);

test.for<[string, DocRecipe, string[]]>([
  ['paragraphs', { body: 'Geachte Zoë,\rDag\r' }, ['text: Geachte Zoë,\nDag']],
  ['lines and tabs', { body: 'Naam\tJan\x0bTel\t06-12345678\r' }, ['text: Naam\tJan\nTel\t06-12345678']],
  ['a hyphen that does not break', { body: 'Jan\x1eKees\r' }, ['text: Jan-Kees']],
  ['pictures and references say nothing', { body: 'A\x01B\x02C\x05\x08\r' }, ['text: ABC']],
  [
    'a link',
    { body: 'Mail \x13 HYPERLINK "mailto:els@example.nl" \x14Els\x15 of bel\r' },
    ['text: Mail Els <els@example.nl> of bel'],
  ],
  ['a field', { body: 'Van \x13 AUTHOR \\* MERGEFORMAT \x14Jan Voorbeeld\x15.\r' }, ['text: Van Jan Voorbeeld.']],
  ['a field in a field', { body: '\x13 IF \x13 PAGE \x141\x15 = 1 \x14Dag\x15\r' }, ['text: Dag']],
  ['a field that stays open', { body: 'A \x13 PAGE \rB\r' }, ['text: A PAGE\nB']],
  [
    'notes, headers and boxes',
    { body: 'Dag\r', footnotes: 'noot\r', headers: 'kop\r', textboxes: 'vak\r' },
    ['text: Dag\nnoot\nkop\nvak'],
  ],
  [
    'comments with who made them',
    {
      body: 'Dag\r',
      comments: [
        { author: 'Jan Voorbeeld', text: '\x05een\r' },
        { author: 'Els Test', text: '\x05twee\r' },
      ],
    },
    ['text: Dag\nOpmerking van: Jan Voorbeeld\neen\nOpmerking van: Els Test\ntwee'],
  ],
  [
    'who changed and saved it',
    { body: 'Dag\r', changers: ['Unknown', 'Jan Voorbeeld'], savers: ['Els Test', 'C:\\brief.doc'] },
    ['text: Dag\nGewijzigd door: Jan Voorbeeld\nOpgeslagen door: Els Test\nBestand: C:\\brief.doc'],
  ],
  [
    'files in it',
    {
      body: 'Dag\r',
      streams: {
        'ObjectPool/_1/\x01Ole10Native': packaged,
        'ObjectPool/_2/WordDocument': Buffer.from('stuk'),
        'ObjectPool/_3/CONTENTS': Buffer.from('Hoi'),
      },
    },
    ['text: Dag', 'dag.txt > text: Dag', 'object 3 > text: Hoi', 'object 2.doc > corrupt'],
  ],
  ['a password', { body: 'Dag\r', flags: 0x0300 }, ['encrypted']],
  ['a password of the old kind', { body: 'Dag\r', flags: 0x8200 }, ['encrypted']],
  ['Word 95', { body: 'Dag\r', magic: 0xa5dc }, ['unsupported']],
  ['no table stream', { body: 'Dag\r', flags: 0 }, ['corrupt']],
])('%s', async ([, recipe, expected]) => {
  expect(await outline('brief.doc', makeDoc(recipe))).toEqual(expected);
});

test.for([
  [
    'rows under names',
    'Naam\x07Tel\x07\x07Jan Voorbeeld\x0706-12345678\x07\x07Els Test\x0706-87654321\x07\x07Slot\r',
    ['0 Naam=Jan Voorbeeld', '0 Tel=06-12345678', '1 Naam=Els Test', '1 Tel=06-87654321'],
  ],
  ['labels and values', 'Naam:\x07Jan\x07\x07Tel:\x0706-12345678\x07\x07', ['0 Naam=Jan', '0 Tel=06-12345678']],
  ['text without a table', 'Naam Tel\rJan 06-12345678\r', []],
] as const)('a table: %s', async ([, body, fields]) => {
  expect(await fieldsOf('brief.txt', makeDoc({ body }))).toEqual(fields);
});

test('an empty cell at the end of a row, and a cell of two lines', async () => {
  const body = 'Naam\x07Tel\x07\x07Jan\rVoorbeeld\x07\x07\x07Els\x0706-12345678\x07\x07Slot\r';
  const row = ['cell', 'cell', 'row'] as const;
  const bytes = makeDoc({ body, marks: [...row, 'cell', ...row, ...row, null] });
  expect(await outline('a.doc', bytes)).toEqual(['text: Naam\tTel\nJan\nVoorbeeld\nEls\t06-12345678\nSlot']);
  expect(await fieldsOf('a.doc', bytes)).toEqual(['0 Naam=Jan\nVoorbeeld', '1 Naam=Els', '1 Tel=06-12345678']);
});

const told = makeDoc({
  body: 'Dag\r',
  comments: [{ author: 'Jan Voorbeeld', text: '\x05een\r' }],
  changers: ['Els Test'],
});

/** The size of a table, or how long the first name in it is, is said to be more than there is. */
function broken(place: number): Uint8Array {
  const bytes = Buffer.from(told);
  const start = bytes.indexOf(Buffer.from([0xec, 0xa5]));
  bytes.writeUInt32LE(99_999, start + place + 4);
  return bytes;
}

test.for<[string, number, string[]]>([
  ['who commented', 0x1ba, ['text: Dag\neen\nGewijzigd door: Els Test', 'comments > corrupt']],
  ['where comments stand', 0xc2, ['text: Dag\neen\nGewijzigd door: Els Test', 'comments > corrupt']],
  ['who changed it', 0x232, ['text: Dag\nOpmerking van: Jan Voorbeeld\neen', 'names > corrupt']],
  [
    'its formatting',
    0x102,
    ['text: Dag\nOpmerking van: Jan Voorbeeld\neen\nGewijzigd door: Els Test', 'tables > corrupt'],
  ],
])('damage to %s is told, and the rest is read', async ([, place, expected]) => {
  expect(await outline('brief.doc', broken(place))).toEqual(expected);
});

const whole = makeDoc({ body: 'Dag Jan. '.repeat(2000) });

test.for([
  ['cut off', whole.subarray(0, whole.length / 2)],
  ['its start only', whole.subarray(0, 512)],
  ['zeros after its start', Buffer.concat([whole.subarray(0, 512), Buffer.alloc(20_000)])],
] as const)('%s: corrupt', async ([, bytes]) => {
  expect((await outline('brief.doc', bytes)).at(-1)).toBe('corrupt');
});
