import { gzipSync } from 'node:zlib';
import { utils, write } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { makeTar } from './archive/make-tar.ts';
import { zipOf } from './fixtures/make-zip.ts';
import { formatOf, unsupportedKindOf } from './format-of.ts';
import { formats } from './formats.ts';
import { makeDoc } from './office/doc/make-doc.ts';
import { writeCfb } from './office/write-cfb.ts';
import { makePdf } from './pdf/make-pdf.ts';

const latin = (text: string): Uint8Array => Buffer.from(text.padEnd(200, '\0'), 'latin1');
const cfbWith = (...names: readonly string[]): Uint8Array =>
  writeCfb(names.map((name) => ({ storage: [], name, bytes: Buffer.from('Dag') })));
const book = utils.book_new();
utils.book_append_sheet(book, utils.aoa_to_sheet([['Naam'], ['Jan']]));
const docx = zipOf({
  '[Content_Types].xml':
    '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  'word/document.xml': '<w:document/>',
});
const mail = 'From: jan@example.nl\r\nTo: els@example.nl\r\nSubject: Dag\r\nMIME-Version: 1.0\r\n\r\nDag';
const page =
  'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="a"\r\n\r\n--a\r\nContent-Type: text/html\r\n\r\n<p>Dag</p>\r\n--a--\r\n';

/** What a file is called says nothing when its content does. */
test.for<[string, string, string | Uint8Array, string | null]>([
  ['a document that is called a PDF', 'a.pdf', docx, 'ooxml'],
  ['a zip that is called a picture', 'a.jpg', zipOf({ 'a.txt': 'Dag' }), 'zip'],
  ['a PDF that is called a text', 'a.txt', makePdf({ pages: [['Dag']] }), 'pdf'],
  ['a page that is called a document', 'a.doc', '<html xmlns:w="urn:w"><body><p>Dag</body></html>', 'html'],
  ['rich text that is called a document', 'a.doc', '{\\rtf1\\ansi Dag}', 'rtf'],
  ['a saved page that is called a document', 'a.doc', page, 'eml'],
  ['text that is called a document', 'a.doc', 'Geachte heer, dag.', 'text'],
  ['a table that is called a workbook', 'a.xls', 'naam;tel\nJan;0612345678\nEls;0687654321\n', 'csv'],
  ['a page that is called a workbook', 'a.xls', '<html><table><tr><td>Dag</table></html>', 'html'],
  ['XML that is called a workbook', 'a.xls', '<?xml version="1.0"?><Workbook><Cell>Dag</Cell></Workbook>', 'xml'],
  ['a mail that is called a text', 'a.txt', mail, 'eml'],
  ['a document that is called a text', 'a.txt', makeDoc({ body: 'Dag\r' }), 'doc'],
  [
    'a workbook that is called a document',
    'a.doc',
    new Uint8Array(write(book, { type: 'buffer', bookType: 'biff8' })),
    'xls',
  ],
  ['a workbook of Excel 2', 'a.dat', new Uint8Array(write(book, { type: 'buffer', bookType: 'biff2' })), 'xls'],
  ['a presentation', 'a.bin', cfbWith('PowerPoint Document'), 'ppt'],
  ['a message', 'a.doc', cfbWith('__properties_version1.0', 'WordDocument'), 'msg'],
  ['an Office file with a password', 'a.docx', cfbWith('EncryptionInfo', 'EncryptedPackage'), 'compound'],
  ['a compound file that nobody knows', 'a.doc', cfbWith('Iets'), 'compound'],
  ['a damaged compound file', 'a.doc', cfbWith('WordDocument').subarray(0, 600), 'compound'],
  ['a tar that is called a text', 'a.txt', makeTar([{ name: 'a.txt', content: 'Dag' }]), 'tar'],
  ['a packed file without a name', 'bijlage', gzipSync('Dag'), 'gzip'],
  ['a zip of a kind that nobody knows', 'a.vsdx', zipOf({ 'visio/document.xml': '<a/>' }), 'zip'],
  ['the start of a zip', 'a.zip', zipOf({ 'a.txt': 'Dag' }).subarray(0, 40), 'zip'],
  ['a picture that begins with a long comment', 'a.gif', `GIF89a${'opmerking '.repeat(300)}`, 'picture'],
  ['text about a kind of picture', 'a.txt', 'Een GIF89a laadt traag.', 'text'],
  ['a program that is called a text', 'a.txt', latin('MZ\x90\0\x03\0\0\0'), null],
  ['noise that is called a document', 'a.docx', latin('\x01\x02\x03\x04\x05\x06'), null],
])('%s', async ([, name, content, expected]) => {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  expect((await formatOf({ name, bytes }))?.id ?? null).toBe(expected);
});

test.for<[string, string, Uint8Array, string | null]>([
  ['a program', 'factuur.pdf', latin('MZ\x90\0\x03\0\0\0'), 'program'],
  ['a font', 'a.dat', latin('wOF2\0\x01\0\0'), 'font'],
  ['a film', 'a.dat', latin('\0\0\0\x18ftypisom\0\0\0\0'), 'video'],
  ['music', 'a.dat', latin('fLaC\0\0\0\x22'), 'audio'],
  ['a database', 'a.dat', latin('SQLite format 3\0'), 'database'],
  ['a database by its name', 'leden.mdb', latin('\0\x01\0\0Standard Jet DB\0'), 'database'],
  ['a drawing by its name', 'plattegrond.DXF', latin('\0\x01\x02'), 'drawing'],
  ['a map', 'wijken.gpkg', latin('\x05\x06\x07\0\0'), 'map'],
  ['an archive', 'a.dat', latin('7z\xbc\xaf\x27\x1c\0\x04'), 'archive'],
  ['what nobody knows', 'a.dat', latin('\x01\x02\x03\x04'), null],
])('left unread on purpose: %s', async ([, name, bytes, kind]) => {
  expect(await unsupportedKindOf({ name, bytes })).toBe(kind);
});

test('no two formats share a media type or an extension', () => {
  for (const list of [formats.flatMap(({ mediaTypes }) => mediaTypes), formats.flatMap(({ extensions }) => extensions)])
    expect(list.filter((each, at) => list.indexOf(each) !== at)).toEqual([]);
});
