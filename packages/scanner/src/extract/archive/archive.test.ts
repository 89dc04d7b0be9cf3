import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { makeZip, type ZipPart, zipOf } from '../fixtures/make-zip.ts';
import { outline, read, testContext } from '../fixtures/read.ts';
import type { Limits } from '../limits.ts';
import { makeTar, paxRecord, type TarPart } from './make-tar.ts';

const dag = { name: 'dag.txt', content: 'Dag' };
const long = `${'map/'.repeat(40)}brief.txt`;
const people = 'naam;tel\nJan;0612345678\nEls;0687654321\n';

test.for<[string, readonly ZipPart[], string[]]>([
  [
    'files',
    [dag, { name: 'map/lijst.csv', content: people }],
    ['dag.txt > text: Dag', `map/lijst.csv > table: ${people.trim()}`],
  ],
  ['one name twice', [dag, { ...dag, content: 'Hoi' }], ['dag.txt > text: Dag', 'dag.txt (2) > text: Hoi']],
  [
    'a password on one file',
    [{ ...dag, name: 'geheim.txt', encrypted: true }, dag],
    ['dag.txt > text: Dag', 'geheim.txt > encrypted'],
  ],
  [
    'damage in one file',
    [{ ...dag, name: 'stuk.txt', statedCrc: 1 }, dag],
    ['dag.txt > text: Dag', 'stuk.txt > corrupt'],
  ],
  ['a zip in it', [{ name: 'in.zip', content: zipOf({ 'dag.txt': 'Dag' }) }], ['in.zip > dag.txt > text: Dag']],
  ['an empty file', [{ name: 'leeg.txt', content: '' }], []],
  [
    'notes of its maker',
    [{ ...dag, comment: 'van Jan Voorbeeld' }],
    ['text: van Jan Voorbeeld', 'dag.txt > text: Dag'],
  ],
  ['a name in code page 437', [{ ...dag, rawName: Buffer.from('Ren\x82.txt', 'latin1') }], ['René.txt > text: Dag']],
  ['a name in UTF-8 that does not say so', [{ ...dag, rawName: Buffer.from('René.txt') }], ['René.txt > text: Dag']],
  ['a name that steps out', [{ ...dag, name: '../../etc/passwd' }], ['etc/passwd > text: Dag']],
  ['a name from the root', [{ ...dag, name: '/etc/passwd' }], ['etc/passwd > text: Dag']],
  ['a name on a drive', [{ ...dag, name: 'C:\\Users\\brief.txt' }], ['Users/brief.txt > text: Dag']],
  ['a name with a zero byte', [{ ...dag, name: 'brief\0.txt' }], ['brief .txt > text: Dag']],
  ['no name', [{ ...dag, name: '' }], ['entry 1 > text: Dag']],
  [
    'what Macs leave',
    [dag, { name: '__MACOSX/._dag.txt', content: Buffer.from('\0\x05\x16\x07\0\x02\0\0', 'latin1') }],
    ['dag.txt > text: Dag'],
  ],
  [
    'what Windows leaves, which is text',
    [{ name: 'desktop.ini', content: '[.ShellClassInfo]\r\nDag' }],
    ['desktop.ini > table: [.ShellClassInfo]\r\nDag'],
  ],
  ['what only looks like it', [{ ...dag, name: '__MACOSX/._dag.txt' }], ['__MACOSX/._dag.txt > text: Dag']],
])('a zip: %s', async ([, parts, expected]) => {
  expect(await outline('a.zip', makeZip(parts))).toEqual(expected);
});

test('a file that the directory of a zip leaves out makes it corrupt', async () => {
  const [whole, one] = [makeZip([dag, { ...dag, name: 'geheim.txt' }]), makeZip([dag])].map((zip) => Buffer.from(zip));
  if (!whole || !one) throw new Error('no zips');
  const files = whole.subarray(0, whole.indexOf('PK\x01\x02'));
  const directory = Buffer.from(one.subarray(one.indexOf('PK\x01\x02')));
  directory.writeUInt32LE(files.length, directory.length - 6);
  const zip = Buffer.concat([files, directory]);
  expect(await outline('a.zip', zip)).toEqual(['dag.txt > text: Dag', 'corrupt']);
});

test('a tar behind a tar makes it corrupt', async () => {
  const tar = Buffer.concat([makeTar([dag]), makeTar([dag])]);
  expect(await outline('a.tar', tar)).toEqual(['dag.txt > text: Dag', 'corrupt']);
});

test('names of what cannot be read and of empty folders are read', async () => {
  const zip = makeZip([
    { name: 'Jan Voorbeeld/', content: '' },
    { name: 'dossier/', content: '' },
    { name: 'dossier/Els Test.txt', content: 'Dag', encrypted: true },
  ]);
  const { documents } = await read('a.zip', zip);
  expect(documents.map(({ path, kind, text }) => [path, kind, text])).toEqual([
    [[], 'name', 'a.zip'],
    [[], 'name', 'Jan Voorbeeld'],
    [['dossier/Els Test.txt'], 'name', 'dossier/Els Test.txt'],
  ]);
});

const bomb = makeZip([
  dag,
  { name: 'bom.txt', content: Buffer.alloc(3_000_000), deflate: true },
  { ...dag, name: 'na.txt' },
]);
const nested = zipOf({ 'b.zip': zipOf({ 'c.zip': zipOf({ 'dag.txt': 'Dag' }) }) });
const manyZips = zipOf(
  Object.fromEntries([1, 2, 3].map((number) => [`${number}.zip`, zipOf({ 'a.txt': 'a'.repeat(3000) })])),
);

test.for<[string, Uint8Array, Partial<Limits>, string[]]>([
  ['files', makeZip([dag, { ...dag, name: 'b.txt' }]), { entries: 1 }, ['dag.txt > text: Dag', 'tooLarge']],
  ['ratio', bomb, {}, ['dag.txt > text: Dag', 'bom.txt > tooLarge', 'na.txt > tooLarge']],
  [
    'bytes in one file',
    makeZip([{ name: 'a.txt', content: 'a'.repeat(5000), deflate: true }, dag]),
    { bytes: 1000 },
    ['dag.txt > text: Dag', 'a.txt > tooLarge'],
  ],
  ['depth', nested, { depth: 2 }, ['b.zip > c.zip > dag.txt > tooLarge']],
  [
    'bytes in all archives together',
    manyZips,
    { inflatedBytes: 16_000 },
    [
      `1.zip > a.txt > text: ${'a'.repeat(3000)}`,
      `2.zip > a.txt > text: ${'a'.repeat(3000)}`,
      '3.zip > a.txt > tooLarge',
    ],
  ],
])('a limit of %s', async ([, zip, limits, expected]) => {
  expect(await outline('a.zip', zip, { ...testContext, limits: { ...testContext.limits, ...limits } })).toEqual(
    expected,
  );
});

test.for<[string, readonly TarPart[], string[]]>([
  ['files', [dag, { name: 'map/hoi.txt', content: 'Hoi' }], ['dag.txt > text: Dag', 'map/hoi.txt > text: Hoi']],
  ['a name in two parts', [{ ...dag, prefix: 'map/in' }], ['map/in/dag.txt > text: Dag']],
  [
    'a long name as GNU writes it',
    [{ name: '././@LongLink', type: 'L', content: `${long}\0` }, dag],
    [`${long} > text: Dag`],
  ],
  [
    'a long name as pax writes it',
    [{ name: 'x', type: 'x', content: paxRecord('path', 'map/Zoë.txt') }, dag],
    ['map/Zoë.txt > text: Dag'],
  ],
  [
    'a name for one file only',
    [{ name: 'L', type: 'L', content: 'a.txt\0' }, dag, dag],
    ['a.txt > text: Dag', 'dag.txt > text: Dag'],
  ],
  ['links and devices', [{ name: 'koppeling', type: '2' }, { name: 'null', type: '3' }, dag], ['dag.txt > text: Dag']],
  ['sparse files', [{ ...dag, name: 'ijl', type: 'S' }, dag], ['dag.txt > text: Dag', 'ijl > unsupported']],
  ['a name that steps out', [{ ...dag, name: '../../dag.txt' }], ['dag.txt > text: Dag']],
  [
    'a file that is cut off',
    [dag, { name: 'b.txt', content: 'Hoi', statedSize: 90_000 }],
    ['dag.txt > text: Dag', 'corrupt'],
  ],
])('a tar: %s', async ([, parts, expected]) => {
  const seen = await outline('a.tar', makeTar(parts));
  expect(seen.filter((line) => !line.startsWith('b.txt'))).toEqual(expected);
  expect((await outline('a.tgz', gzipSync(makeTar(parts)))).filter((line) => !line.startsWith('b.txt'))).toEqual(
    expected,
  );
});

const named = Buffer.concat([
  Buffer.from('1f8b0808000000000003', 'hex'),
  Buffer.from('jan.txt\0'),
  gzipSync('Dag').subarray(10),
]);

test.for<[string, string, Uint8Array, string[]]>([
  ['is called by its name', 'brief.txt.gz', gzipSync('Dag'), ['brief.txt > text: Dag']],
  ['is called by its header', 'brief.gz', named, ['jan.txt > text: Dag']],
  ['may be called anything', 'brief.pdf', gzipSync('Dag'), ['brief.pdf > text: Dag']],
  ['is a log in pieces', 'a.txt.gz', Buffer.concat([gzipSync('Dag\n'), gzipSync('Hoi')]), ['a.txt > text: Dag\nHoi']],
  ['is cut off', 'a.txt.gz', gzipSync('Dag').subarray(0, -9), ['a.txt > text: Dag', 'corrupt']],
  ['is a bomb', 'a.txt.gz', gzipSync(Buffer.alloc(5_000_000, 'a')), ['tooLarge']],
])('a gz file %s', async ([, name, bytes, expected]) => {
  const seen = await outline(name, bytes);
  expect(seen.filter((line) => line.length < 1000)).toEqual(expected);
});

const hex = (text: string): Uint8Array => Buffer.from(text.replaceAll(' ', '').padEnd(128, '0'), 'hex');

test.for<[string, string, Uint8Array, string]>([
  ['7z', 'a.7z', hex('377abcaf271c 0004 00000000 0000000000000000 0400000000000000 00000000 01020304'), 'unsupported'],
  [
    '7z with a hidden list',
    'a.7z',
    hex('377abcaf271c 0004 00000000 0000000000000000 0800000000000000 00000000 170624 06f10701'),
    'encrypted',
  ],
  ['rar 4', 'a.rar', hex('526172211a0700 0000 73 0000 0d00'), 'unsupported'],
  ['rar 4 with hidden names', 'a.rar', hex('526172211a0700 0000 73 8000 0d00'), 'encrypted'],
  ['rar 5', 'a.rar', hex('526172211a070100 00000000 0a 01 05'), 'unsupported'],
  ['rar 5 with hidden names', 'a.rar', hex('526172211a070100 00000000 21 04 00'), 'encrypted'],
  ['a zip that is cut off', 'a.zip', zipOf({ 'dag.txt': 'Dag' }).subarray(0, 50), 'corrupt'],
  ['a tar that is cut off', 'a.tar', makeTar([dag]).subarray(0, 513), 'corrupt'],
])('%s is not opened', async ([, name, bytes, code]) => {
  expect((await outline(name, bytes)).at(-1)).toBe(code);
});
