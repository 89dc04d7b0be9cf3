import { expect, test } from 'vitest';
import { fieldsOf, outline, read } from '../fixtures/read.ts';

test.for<[string, string, string[]]>([
  ['an object', 'naam: Jan\nbsn: 999990019\n', ['0 naam=Jan', '0 bsn=999990019']],
  ['a list of objects', '- naam: Jan\n  bsn: 1\n- naam: Els\n', ['1 naam=Jan', '1 bsn=1', '2 naam=Els']],
  [
    'a list under a key, as far to the left as the key',
    'leden:\n- naam: Jan\n- naam: Els\nplaats: Ede',
    ['1 naam=Jan', '2 naam=Els', '0 plaats=Ede'],
  ],
  [
    'an object that only spells out a property',
    'naam: Jan\nadres:\n  straat: Dorpsweg\n  postcode: 1234 AB\ntel: 06',
    ['0 naam=Jan', '0 straat=Dorpsweg', '0 postcode=1234 AB', '0 tel=06'],
  ],
  [
    'an object that is somebody else',
    'naam: Jan\npartner:\n  naam: Els\n  geboorte:\n    datum: 1-2-1980\nbsn: 1',
    ['0 naam=Jan', '1 naam=Els', '1 geboorte datum=1-2-1980', '0 bsn=1'],
  ],
  [
    'a list of values',
    'e-mail:\n  - a@example.nl\n  - b@example.nl',
    ['0 e-mail=a@example.nl', '0 e-mail=b@example.nl'],
  ],
  ['quotes', '"naam": "Jan # 1"\nplaats: \'Ede\'', ['0 naam=Jan # 1', '0 plaats=Ede']],
  ['comments', '# leden\nnaam: Jan # de eerste\nvak: C#', ['0 naam=Jan', '0 vak=C#']],
  [
    'a text of lines',
    'opmerking: |\n  Dag: Jan\n\n  tot ziens\nbsn: 1',
    ['0 opmerking=Dag: Jan\n\n  tot ziens', '0 bsn=1'],
  ],
  ['two documents', 'naam: Jan\n---\nnaam: Els', ['0 naam=Jan', '1 naam=Els']],
  ['a key with blanks', 'datum van geboorte: 1-2-1980', ['0 datum van geboorte=1-2-1980']],
  ['an address is no key', 'zie https://example.nl:80/pad', []],
  ['only words', 'gewoon een zin\nen nog een', []],
  ['nothing behind the key', 'naam:\nbsn:\n', []],
])('%s', async ([, text, fields]) => {
  expect(await fieldsOf('a.yaml', text)).toEqual(fields);
});

const nested = '---\n# leden\nleden:\n  - naam: Jan\n    bsn: 999990019\n';

test.for<[string, string, string, 'table' | 'text']>([
  ['called YAML', 'a.yml', 'naam: Jan', 'table'],
  ['nested and begun by dashes', 'export.txt', nested, 'table'],
  ['a letter with labels', 'brief.txt', 'Naam: Jan\nTel: 06-12345678\n\nGroet', 'text'],
  ['labels under a rule', 'brief.txt', '---\nNaam: Jan\nTel: 06-12345678\n', 'text'],
  ['a page with a head of keys', 'pagina.md', '---\ntitle: Dag\ntags:\n  - een\n---\n\nDit is de tekst.\n', 'text'],
  ['a list of things to do', 'lijst.txt', '- bellen: Jan\n- mailen: Els\n', 'text'],
])('%s', async ([, name, text, kind]) => {
  expect((await outline(name, text))[0]?.split(':')[0]).toBe(kind);
});

test.for([
  ['nesting', Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ['open quotes', 'a: "b\n'.repeat(200_000)],
  ['dashes', '- '.repeat(200_000)],
  ['one long key', 'a'.repeat(1_000_000)],
] as const)('%s take linear time', async ([, text]) => {
  const start = performance.now();
  await read('a.yaml', text);
  expect(performance.now() - start).toBeLessThan(2000);
});
