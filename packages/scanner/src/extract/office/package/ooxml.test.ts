import { expect, test } from 'vitest';
import { makeZip, type ZipPart } from '../../fixtures/make-zip.ts';
import { outline } from '../../fixtures/read.ts';
import { makeDocx, paragraph as p } from '../fixtures/make-docx.ts';

const main = `<w:document xmlns:w="u">${p('Dag')}</w:document>`;
const docx = (...more: readonly ZipPart[]): Uint8Array =>
  makeZip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'word/document.xml', content: main },
    ...more,
  ]);

test.for<[string, Uint8Array, string[]]>([
  ['without relations', docx(), ['text: Dag']],
  ['cut off', docx().subarray(0, -30), ['corrupt']],
  [
    'a part twice: the second is a file inside',
    docx({ name: 'word/document.xml', content: '<a><naam>Els</naam></a>' }),
    ['text: Dag', 'document.xml > table: naam: Els'],
  ],
  [
    'a part that leads out of the file is only called so',
    docx({ name: '../../word/media/brief.txt', content: 'Bijlage' }),
    ['text: Dag', 'brief.txt > text: Bijlage'],
  ],
  [
    'a bomb inside',
    docx({ name: 'word/media/a.txt', content: Buffer.alloc(3_000_000, 'a'), deflate: true }),
    ['text: Dag', 'a.txt > tooLarge', 'tooLarge'],
  ],
  [
    'a part that is changed',
    docx({ name: 'word/header1.xml', content: `<w:hdr>${p('Kop')}</w:hdr>`, statedCrc: 1 }),
    ['text: Dag\nKop', 'header1.xml > corrupt'],
  ],
  [
    'a part that is encrypted',
    docx({ name: 'word/header1.xml', content: 'x', encrypted: true }),
    ['text: Dag', 'header1.xml > encrypted'],
  ],
  [
    'a diagram, once',
    makeDocx({
      body: p('Dag'),
      parts: {
        'word/diagrams/data1.xml': '<x><a:p><a:r><a:t>Hoofd: </a:t></a:r><a:r><a:t>Jan</a:t></a:r></a:p></x>',
        'word/diagrams/drawing1.xml': '<x><a:p><a:r><a:t>Hoofd: Jan</a:t></a:r></a:p></x>',
      },
    }),
    ['text: Dag\nHoofd: Jan'],
  ],
  [
    'columns that SharePoint describes',
    makeDocx({ body: p('Dag'), parts: { 'customXml/item1.xml': '<ct:contentTypeSchema ct:id="0123456789"/>' } }),
    ['text: Dag'],
  ],
  [
    'UTF-16',
    makeDocx({
      body: p('Dag'),
      parts: { 'word/header1.xml': Buffer.from(`\ufeff<w:hdr>${p('Kop é')}</w:hdr>`, 'utf16le') },
    }),
    ['text: Dag\nKop é'],
  ],
])('%s', async ([, bytes, expected]) => {
  expect(await outline('a.docx', bytes)).toEqual(expected);
});
