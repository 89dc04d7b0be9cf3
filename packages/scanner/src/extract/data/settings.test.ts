import { expect, test } from 'vitest';
import { fieldsOf, outline, read } from '../fixtures/read.ts';

test.for<[string, string, string, string[]]>([
  [
    'sections',
    'a.ini',
    '; wie\n[jan]\nnaam = Jan\nmail=jan@example.nl\r\n[els]\nnaam = Els\n',
    ['1 naam=Jan', '1 mail=jan@example.nl', '2 naam=Els'],
  ],
  [
    'an environment',
    '.env',
    'MAIL_FROM=jan@example.nl\nexport DB_USER="jan"\n# X=1\nLEEG=\n',
    ['0 MAIL_FROM=jan@example.nl', '0 DB_USER=jan'],
  ],
  [
    'properties',
    'a.properties',
    'mail.from: jan@example.nl\nmail.naam=Jan # de eerste',
    ['0 mail.from=jan@example.nl', '0 mail.naam=Jan'],
  ],
  ['tables', 'a.toml', '[[leden]]\nnaam = "Jan"\n[[leden]]\nnaam = \'Els\'', ['1 naam=Jan', '2 naam=Els']],
  ['a value with an equals sign', 'a.ini', 'url=https://example.nl/?a=1', ['0 url=https://example.nl/?a=1']],
  ['words', 'a.ini', 'gewoon een zin\nen https://example.nl:80', []],
])('%s', async ([, name, text, fields]) => {
  expect(await fieldsOf(name, text)).toEqual(fields);
});

test.for<[string, string, string, 'table' | 'text']>([
  ['sections without their extension', 'a.txt', '[jan]\nnaam = Jan\nmail = jan@example.nl\n', 'table'],
  ['a letter with labels', 'brief.txt', 'Naam = Jan\nTel = 06-12345678\n', 'text'],
  ['a letter under a heading in brackets', 'brief.txt', '[concept]\n\nNaam = Jan\nTel = 06\n\nGroet, Els', 'text'],
])('%s', async ([, name, text, kind]) => {
  expect((await outline(name, text))[0]?.split(':')[0]).toBe(kind);
});

test.for([
  ['open brackets', '['.repeat(500_000)],
  ['keys', 'a '.repeat(500_000)],
  ['lines', 'a=b\n'.repeat(150_000)],
] as const)('%s take linear time', async ([, text]) => {
  const start = performance.now();
  await read('a.ini', text);
  expect(performance.now() - start).toBeLessThan(2000);
});
