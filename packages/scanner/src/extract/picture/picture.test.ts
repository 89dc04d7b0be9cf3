import { readFile } from 'node:fs/promises';
import { afterAll, expect, test } from 'vitest';
import { outline, read, testContext } from '../fixtures/read.ts';
import { makeBmp, makeIco } from './make-bmp.ts';
import { chosenFrames } from './moving.ts';
import { createOcr } from './ocr.ts';
import { openPicture } from './open-picture.ts';

const { default: sharp } = await import('sharp');
const form = await readFile(new URL('../fixtures/form.png', import.meta.url));

const background = '#fff';
const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
const plain = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background } });
const noisy = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background, noise } });
const seen = ['picture: text in a picture'];
const empty = ['picture: '];

test.for<[string, string, () => Promise<Uint8Array>, string[]]>([
  ['PNG', 'a.png', async () => form, seen],
  ['PNG called a text', 'a.txt', async () => form, seen],
  ['PNG of 16 bits', 'a.png', () => sharp(form).toColourspace('rgb16').png().toBuffer(), seen],
  ['JPEG', 'a.jpg', () => noisy(200, 100).jpeg().toBuffer(), seen],
  ['JPEG for print', 'a.jpg', () => noisy(200, 100).toColourspace('cmyk').jpeg().toBuffer(), seen],
  ['JPEG on its side', 'a.jpg', () => noisy(70, 100).withMetadata({ orientation: 6 }).jpeg().toBuffer(), seen],
  ['WebP', 'a.webp', () => noisy(200, 100).webp().toBuffer(), seen],
  ['GIF', 'a.gif', () => noisy(200, 100).gif().toBuffer(), seen],
  ['TIFF', 'a.tif', () => noisy(200, 100).tiff().toBuffer(), seen],
  ['AVIF', 'a.avif', () => noisy(200, 100).avif({ effort: 0 }).toBuffer(), seen],
  ['BMP', 'a.bmp', async () => makeBmp(100, 80, 24), seen],
  ['icon of a large picture', 'a.ico', async () => makeIco([makeBmp(16, 16, 32), makeBmp(100, 80, 32)]), seen],
  ['transparent', 'a.png', () => noisy(200, 100).ensureAlpha(0.9).png().toBuffer(), seen],
  ['an icon', 'a.png', () => noisy(48, 48).png().toBuffer(), empty],
  ['a small icon', 'a.ico', async () => makeIco([makeBmp(32, 32, 32)]), empty],
  ['a line', 'a.png', () => noisy(2000, 2).png().toBuffer(), empty],
  ['one colour', 'a.png', () => plain(800, 600).png().toBuffer(), empty],
  ['a PNG cut off', 'a.png', async () => form.subarray(0, form.length / 2), ['corrupt']],
  ['the beginning of a PNG', 'a.png', async () => form.subarray(0, 40), ['corrupt']],
  ['a BMP cut off', 'a.bmp', async () => makeBmp(100, 80, 24).subarray(0, 9000), ['corrupt']],
  ['an icon cut off', 'a.ico', async () => makeIco([makeBmp(100, 80, 32)]).subarray(0, 300), ['corrupt']],
])('%s', async ([, name, make, expected]) => {
  expect(new Set(await outline(name, await make()))).toEqual(new Set(expected));
});

test.for<[string, () => Promise<Uint8Array>]>([
  ['PNG', async () => form],
  ['BMP', async () => makeBmp(100, 80, 24)],
])('more pixels than the limit are too large: %s', async ([, make]) => {
  const context = { ...testContext, limits: { ...testContext.limits, pixels: 1000 } };
  expect(new Set(await outline('a', await make(), context))).toContain('tooLarge');
});

const join = { join: { animated: true } };
const pagesOf = async (...pages: readonly ReturnType<typeof noisy>[]) =>
  sharp(await Promise.all(pages.map((page) => page.png().toBuffer())), join);

test('a scan of two pages is read twice', async () => {
  const pages = await (await pagesOf(noisy(100, 100), noisy(100, 100))).tiff().toBuffer();
  expect(await outline('a.tif', pages)).toEqual(['picture: text in a picture\ntext in a picture']);
});

test('what comes and goes slowly is seen', async () => {
  const frame = (grey: number) =>
    sharp({ create: { width: 200, height: 200, channels: 3, background: { r: grey, g: grey, b: grey } } })
      .png()
      .toBuffer();
  const ink = (width: number) => ({ create: { width, height: 60, channels: 3, background: '#000' } }) as const;
  const pages = await Promise.all(
    [2, 12, 22, 32, 22, 12, 2].map(async (width) =>
      sharp(await frame(255))
        .composite([{ input: ink(width), left: 10, top: 10 }])
        .png()
        .toBuffer(),
    ),
  );
  const gif = await sharp(pages, { join: { animated: true } })
    .gif({ delay: pages.map(() => 100) })
    .toBuffer();
  const { frames } = await chosenFrames(await openPicture(gif, 1e6), new AbortController().signal);
  expect(frames.length).toBeGreaterThan(2);
});

test('a moving picture is read where it changes, and says each thing once', async () => {
  let reads = 0;
  const words = ['Fatima', 'Fatima Voorbeeld'];
  const ocr = { ...testContext.ocr, read: async () => `${words[reads++]}\n` };
  const same = plain(100, 100).composite([{ input: await noisy(40, 90).png().toBuffer() }]);
  const other = noisy(100, 100);
  const pages = await (await pagesOf(same, same, same, other)).gif({ delay: 100, reuse: false }).toBuffer();
  const { documents } = await read('a.gif', pages, { ...testContext, ocr });
  expect(reads).toBeGreaterThan(1);
  expect(documents.at(-1)?.text.match(/Fatima/g)).toHaveLength(2);
});

test('what a picture says of itself is labelled', async () => {
  const exif = { IFD0: { Artist: 'Fatima Voorbeeld', ImageDescription: 'Voor de deur' } };
  const place = {
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 9/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '5/1 22/1 30/1' },
  };
  const photo = await noisy(90, 90)
    .withExif({ ...exif, ...place })
    .jpeg()
    .toBuffer();
  const { documents } = await read('a.jpg', photo);
  const { text, fields } = documents.at(-1) ?? { text: '', fields: [] };
  const values = fields.map(({ label, start, end }) => `${label}=${text.slice(start, end)}`);
  expect(values).toEqual(
    expect.arrayContaining(['Auteur=Fatima Voorbeeld', 'Omschrijving=Voor de deur', 'Locatie=52.15000, 5.37500']),
  );
});

test('a dark picture is turned light, a small one enlarged', async () => {
  const dark = await sharp(form).negate({ alpha: false }).png().toBuffer();
  const shown: Uint8Array[] = [];
  const ocr = { ...testContext.ocr, read: async (image: Uint8Array) => `${shown.push(image)}` };
  await read('a.png', dark, { ...testContext, ocr });
  const { width } = await sharp(form).metadata();
  const [grey] = (await sharp(shown[0]).stats()).channels;
  expect(grey?.mean).toBeGreaterThan(128);
  expect((await sharp(shown[0]).metadata()).width).toBe(width * 2);
});

const ocr = createOcr({ renewAfter: 1 });
afterAll(() => ocr[Symbol.asyncDispose]());

test('Tesseract reads a picture, also after it was renewed', async () => {
  const words = ['picture: Naam: Fatima Voorbeeld\nBSN: 999990019\nTelefoon: 06-12345678'];
  const context = { ...testContext, ocr };
  expect(await outline('a.png', form, context)).toEqual(words);
  expect(await outline('a.png', form, context)).toEqual(words);
});

test('a picture that is not read in time is a timeout, and the next one is read', async () => {
  const image = await sharp(form).resize(1200).png().toBuffer();
  await expect(ocr.read(image, AbortSignal.abort())).rejects.toMatchObject({ code: 'timeout' });
  await expect(ocr.read(image, AbortSignal.timeout(20))).rejects.toMatchObject({ code: 'timeout' });
  expect(await ocr.read(image, undefined, { mode: 'block' })).toContain('Fatima');
});
