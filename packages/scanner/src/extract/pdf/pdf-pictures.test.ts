import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { fakeOcr, outline, read, testContext } from '../fixtures/read.ts';
import { makePdf, type PdfPicture, type PdfRecipe } from './make-pdf.ts';

const line = 'Dit is een pagina met tekst';

async function noise(on: number): Promise<PdfPicture> {
  const { default: sharp } = await import('sharp');
  const background = { width: 300, height: 200, channels: 3, background: '#fff' } as const;
  const image = sharp({ create: { ...background, noise: { type: 'gaussian', mean: 128, sigma: 40 } } });
  return { jpeg: await image.jpeg().toBuffer(), width: 300, height: 200, on };
}

const sees = (text: string) => ({ ...testContext, ocr: { ...fakeOcr, read: async () => text } });

test.for<[string, number, string, string]>([
  ['a picture on a page with text is read', 300, 'Kopie 999990019', `${line}\n\nKopie 999990019`],
  ['only what the text lacks is added', 300, `${line}\nKopie 999990019\n`, `${line}\n\nKopie 999990019`],
  ['a picture of the text itself adds nothing', 595, `${line}\n`, line],
  ['a logo is not read', 80, 'Kopie 999990019', line],
])('%s', async ([, width, seen, expected]) => {
  const pdf = makePdf({ pages: [[line]], picture: await noise(width) });
  expect(await outline('a.pdf', pdf, sees(seen))).toEqual([`paged: ${expected}`]);
});

const scannedLines = Array.from(
  { length: 5 },
  (_, at) => `${at} regel met veel tekst die niemand ziet en die de scanner las`,
);
const scanned = `BT 3 Tr /F1 11 Tf 14 TL 50 500 Td ${scannedLines.map((each) => `(${each}) Tj T*`).join(' ')} ET`;

test.for<[string, Omit<PdfRecipe, 'picture'>, number, string[]]>([
  ['a page that is a picture', { pages: [[]] }, 595, ['Kopie 999990019']],
  ['a picture on a page with text', { pages: [[line]] }, 300, ['Kopie 999990019']],
  ['a page without pictures', { pages: [[line]] }, 10, []],
  ['what a scanner read', { pages: [[line]], drawing: scanned }, 595, [[line, ...scannedLines].join('\n')]],
])('what was read from a picture is known: %s', async ([, recipe, width, expected]) => {
  const pdf = makePdf({ ...recipe, picture: await noise(width) });
  const { documents } = await read('a.pdf', pdf, sees('Kopie 999990019'));
  const { text, seen = [] } = documents.at(-1) ?? { text: '' };
  expect(seen.map(({ start, end }) => text.slice(start, end).trim())).toEqual(expected);
});

test('faces and codes on a page are those of a picture', async () => {
  const { default: sharp } = await import('sharp');
  const photos = dirname(createRequire(import.meta.url).resolve('@vladmandic/face-api/package.json'));
  const photo = await readFile(join(photos, 'demo', 'sample2.jpg'));
  const { width, height } = await sharp(photo).metadata();
  const { documents } = await read('a.pdf', makePdf({ pages: [], picture: { jpeg: photo, width, height } }));
  const { text, marks } = documents.at(-1) ?? { text: '', marks: [] };
  expect(marks.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)).toEqual(['face (gezicht)']);
});

test('a scan is not read again when the scanner put its text in the file', async () => {
  const pdf = makePdf({ pages: [[line]], picture: await noise(595), drawing: scanned });
  expect((await outline('a.pdf', pdf, sees('Kopie 999990019'))).join()).not.toContain('Kopie');
});

test('letter paper is read once, not on every page', async () => {
  let read = 0;
  const ocr = { ...fakeOcr, read: async () => `${++read > 9 ? '' : 'gezien'}` };
  const pages = Array.from({ length: 6 }, () => [line]);
  await outline('a.pdf', makePdf({ pages, picture: await noise(500) }), { ...testContext, ocr });
  expect(read).toBeLessThan(5);
});

const late = (signal?: AbortSignal): Promise<string> =>
  new Promise((_, reject) => {
    if (signal?.aborted) reject(new Error('late'));
    signal?.addEventListener('abort', () => reject(new Error('late')));
  });

test('when time runs out the text of all pages is there', async () => {
  const pages = [[line], ['Nog een pagina met tekst']];
  const context = {
    ...testContext,
    ocr: { ...fakeOcr, read: (_: Uint8Array, signal?: AbortSignal) => late(signal) },
    limits: { ...testContext.limits, seconds: 2 },
  };
  const found = await outline('a.pdf', makePdf({ pages, picture: await noise(500) }), context);
  expect(found).toEqual([`paged: ${line}\n\nNog een pagina met tekst`, 'timeout']);
});
