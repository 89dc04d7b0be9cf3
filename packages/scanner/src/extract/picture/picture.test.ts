import { readFile } from 'node:fs/promises';
import { afterAll, expect, test } from 'vitest';
import { outline, testContext } from '../fixtures/read.ts';
import { createOcr } from './ocr.ts';
import { prepareImage } from './prepare.ts';

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
  ['JPEG', 'a.jpg', () => noisy(200, 100).jpeg().toBuffer(), seen],
  ['WebP', 'a.webp', () => noisy(200, 100).webp().toBuffer(), seen],
  ['GIF', 'a.gif', () => noisy(200, 100).gif().toBuffer(), seen],
  ['TIFF', 'a.tif', () => noisy(200, 100).tiff().toBuffer(), seen],
  ['transparent', 'a.png', () => noisy(200, 100).ensureAlpha(0.9).png().toBuffer(), seen],
  ['an icon', 'a.png', () => noisy(48, 48).png().toBuffer(), empty],
  ['a line', 'a.png', () => noisy(2000, 2).png().toBuffer(), empty],
  ['one colour', 'a.png', () => plain(800, 600).png().toBuffer(), empty],
  ['a PNG cut off', 'a.png', async () => form.subarray(0, form.length / 2), ['corrupt']],
  ['the beginning of a PNG', 'a.png', async () => form.subarray(0, 40), ['corrupt']],
])('%s', async ([, name, make, expected]) => {
  expect(await outline(name, await make())).toEqual(expected);
});

test('more pixels than the limit are too large', async () => {
  const context = { ...testContext, limits: { ...testContext.limits, pixels: 1000 } };
  expect(await outline('a.png', form, context)).toEqual(['tooLarge']);
});

test('a scan of two pages is read twice', async () => {
  const pages = await sharp([await noisy(100, 100).png().toBuffer(), await noisy(100, 100).png().toBuffer()], {
    join: { animated: true },
  })
    .tiff()
    .toBuffer();
  expect(await outline('a.tif', pages)).toEqual(['picture: text in a picture\ntext in a picture']);
});

test('a dark picture is turned light, a small one enlarged', async () => {
  const dark = await sharp(form).negate({ alpha: false }).png().toBuffer();
  const prepared = await prepareImage(dark, testContext.limits.pixels);
  const { width } = await sharp(form).metadata();
  const [grey] = (await sharp(prepared ?? form).stats()).channels;
  expect(grey?.mean).toBeGreaterThan(128);
  expect((await sharp(prepared ?? form).metadata()).width).toBe(width * 2);
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
  const image = (await prepareImage(form, testContext.limits.pixels)) ?? form;
  await expect(ocr.read(image, AbortSignal.abort())).rejects.toMatchObject({ code: 'timeout' });
  await expect(ocr.read(image, AbortSignal.timeout(20))).rejects.toMatchObject({ code: 'timeout' });
  expect(await ocr.read(image)).toContain('Fatima');
});
