import { expect, test } from 'vitest';
import { fieldsOf, outline, read, testContext } from '../fixtures/read.ts';
import { makePdf, type PdfRecipe } from './make-pdf.ts';

const first = 'Dit is een pagina met tekst';
const second = 'En dit is de tweede pagina';

async function jpeg(width: number, height: number): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  return sharp({ create: { width, height, channels: 3, background: '#fff', noise } })
    .jpeg()
    .toBuffer();
}

test.for<[string, PdfRecipe, string[]]>([
  ['pages', { pages: [[first, 'regel twee'], [second]] }, [`paged: ${first}\nregel twee\n\n${second}`]],
  ['a form', { pages: [[first]], form: { Naam: 'Jan Voorbeeld' } }, [`paged: ${first}\nNaam: Jan Voorbeeld`]],
  [
    'a file in it',
    { pages: [[first]], attachment: { name: 'a.txt', content: 'Jan' } },
    [`paged: ${first}`, 'a.txt > text: Jan'],
  ],
  ['an empty page', { pages: [[first], []] }, [`paged: ${first}`]],
  ['a password to open it', { pages: [[first]], encrypted: 'user' }, ['encrypted']],
  ['a password to change it', { pages: [[first]], encrypted: 'owner' }, [`paged: ${first}`]],
  [
    'a file that hangs on it',
    { pages: [[first]], pinned: { name: 'b.txt', content: 'Els' } },
    [`paged: ${first}`, 'b.txt > text: Els'],
  ],
])('%s', async ([, recipe, expected]) => {
  expect(await outline('a.pdf', makePdf(recipe))).toEqual(expected);
});

test('the values of a form are fields of one record', async () => {
  const form = { Naam: 'Jan Voorbeeld', BSN: '999990019' };
  expect(await fieldsOf('a.pdf', makePdf({ pages: [[first]], form }))).toEqual([
    '0 Naam=Jan Voorbeeld',
    '0 BSN=999990019',
  ]);
});

test('pages begin where their text begins', async () => {
  const { documents } = await read('a.pdf', makePdf({ pages: [[first], [second]], form: { a: 'b' } }));
  const { text = '', pages = [] } = documents[1] ?? {};
  expect(pages.map((start) => text.slice(start).split('\n')[0])).toEqual([first, second]);
});

test('a scanned page goes through OCR', async () => {
  const picture = { jpeg: await jpeg(300, 200), width: 300, height: 200 };
  expect(await outline('a.pdf', makePdf({ pages: [[first]], picture }))).toEqual([
    `paged: ${first}\n\ntext in a picture`,
  ]);
});

test('a picture that cannot be decoded is told, though the page is drawn', async () => {
  const picture = { jpeg: (await jpeg(300, 200)).subarray(300), width: 300, height: 200 };
  const found = await outline('a.pdf', makePdf({ pages: [[first]], picture }));
  expect(found.at(-1)).toBe('corrupt');
});

test('a scanned page that OCR cannot read leaves the others', async () => {
  const picture = { jpeg: await jpeg(300, 200), width: 300, height: 200 };
  const ocr = { ...testContext.ocr, read: () => Promise.reject(new TypeError('quotes what it read')) };
  const found = await outline('a.pdf', makePdf({ pages: [[first]], picture }), { ...testContext, ocr });
  expect(found).toEqual([`paged: ${first}`, 'corrupt']);
});

test('pages beyond the limit are too large, those before it are read', async () => {
  const context = { ...testContext, limits: { ...testContext.limits, pages: 1 } };
  expect(await outline('a.pdf', makePdf({ pages: [[first], [second]] }), context)).toEqual([
    `paged: ${first}`,
    'tooLarge',
  ]);
});

const whole = makePdf({ pages: [[first]] });

test.for<[string, string, Uint8Array, string[]]>([
  ['called a text', 'a.txt', whole, [`paged: ${first}`]],
  ['without an extension', 'a', whole, [`paged: ${first}`]],
  ['behind something else', 'a.pdf', Buffer.concat([Buffer.from('rommel\n'), whole]), [`paged: ${first}`]],
  ['cut off in its first half', 'a.pdf', whole.subarray(0, 200), ['corrupt']],
  ['with nothing but its first line', 'a.pdf', Buffer.from('%PDF-1.4\n'), ['corrupt']],
])('%s', async ([, name, bytes, expected]) => {
  expect(await outline(name, bytes)).toEqual(expected);
});
