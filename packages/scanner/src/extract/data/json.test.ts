import { expect, test } from 'vitest';
import { fieldsOf, outline, read } from '../fixtures/read.ts';

test.for<[string, string, string[]]>([
  ['an object', '{"naam": "Jan", "bsn": 999990019, "actief": true}', ['1 naam=Jan', '1 bsn=999990019']],
  ['a list of objects', '[{"naam":"Jan"},{"naam":"Els"}]', ['1 naam=Jan', '2 naam=Els']],
  [
    'an object that spells out a property',
    '{"naam":"Jan","adres":{"straat":"Dorpsweg"},"geboorte":{"datum":"1-2-1980"},"tel":"06"}',
    ['1 naam=Jan', '1 straat=Dorpsweg', '1 geboorte datum=1-2-1980', '1 tel=06'],
  ],
  [
    'an object that is somebody else',
    '{"naam":"Jan","partner":{"naam":"Els"},"contacten":[{"naam":"Ali"},{"naam":"Bo"}]}',
    ['1 naam=Jan', '2 naam=Els', '3 naam=Ali', '4 naam=Bo'],
  ],
  [
    'a list of values',
    '{"e-mail":["a@example.nl","b@example.nl"]}',
    ['1 e-mail=a@example.nl', '1 e-mail=b@example.nl'],
  ],
  ['escapes', '{"naam":"Zo\\u00eb \\"Z\\" Test"}', ['1 naam=Zoë "Z" Test']],
  ['JSON lines', '{"naam":"Jan"}\n{"naam":"Els"}\n', ['1 naam=Jan', '2 naam=Els']],
  ['a comma too many', '{"naam":"Jan",}', ['1 naam=Jan']],
  ['cut off', '{"naam":"Jan","adres":"Dorps', ['1 naam=Jan']],
  ['values without a key', '["Jan", 12]', []],
  ['nothing in it', '{}', []],
])('%s', async ([, text, fields]) => {
  expect(await fieldsOf('a.json', text)).toEqual(fields);
});

test.for<[string, string, string, string]>([
  [
    'line breaks in strings are line breaks',
    'a.json',
    '{"tekst":"een\\n999990019"}',
    'table: {"tekst":"een\n999990019"}',
  ],
  ['invalid JSON is text', 'a.json', "{naam: 'Jan'} // 06-12345678", "table: {naam: 'Jan'} // 06-12345678"],
  ['JSON without its extension', 'a.dat', '{"naam": "Jan"}', 'table: {"naam": "Jan"}'],
  ['numbers', 'a.dat', '[1, 2.5]', 'table: [1, 2.5]'],
  ['a chat is no JSON', 'a.txt', '[03-03-2025 10:00] Jan: dag', 'text: [03-03-2025 10:00] Jan: dag'],
  ['a footnote is no JSON', 'a.txt', '[1] Zie Jan', 'text: [1] Zie Jan'],
  ['a brace is no JSON', 'a.txt', '{zomaar} iets', 'text: {zomaar} iets'],
])('%s', async ([, name, text, expected]) => {
  expect(await outline(name, text)).toEqual([expected]);
});

test.for([
  ['open quotes', '{"a" '.repeat(100_000)],
  ['nesting', '[{"a":'.repeat(100_000)],
  ['an open string', `"${'\\'.repeat(300_001)}`],
  ['blanks after strings', `"a"${' '.repeat(300_000)}`.repeat(3)],
] as const)('%s take linear time', async ([, text]) => {
  const start = performance.now();
  await read('a.json', text);
  expect(performance.now() - start).toBeLessThan(2000);
});
