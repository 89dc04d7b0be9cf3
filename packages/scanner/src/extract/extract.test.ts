import { expect, test } from 'vitest';
import type { Document } from '../document.ts';
import { ScanError } from '../error.ts';
import { createCache } from './cache.ts';
import { extract } from './extract.ts';
import { extractPart } from './extract-part.ts';
import { fakeOcr, read, testContext } from './fixtures/read.ts';

const file = { id: 'attachment:1', name: 'Brief Jan Voorbeeld.txt' };
const fails = (error: unknown) => ({ ...file, bytes: () => Promise.reject(error) });
const nameDocument: Partial<Document> = { path: [], kind: 'name', text: file.name };

test.for<[string, unknown, string]>([
  ['missing', new ScanError('missing', 'gone'), 'missing'],
  ['elsewhere', new ScanError('remote', 'elsewhere'), 'remote'],
  ['outside the folder', new ScanError('unsafe', 'outside'), 'unsafe'],
  ['failing in another way', new TypeError('quotes the file'), 'corrupt'],
])('a file that is %s is unreadable, its name is read', async ([, error, code]) => {
  const { documents, unreadable } = await extractPart(fails(error), testContext);
  expect(documents).toMatchObject([nameDocument]);
  expect(unreadable).toEqual([{ path: [], code }]);
});

test('a text part is its text', async () => {
  const { documents } = await extractPart({ id: 'subject', text: 'Vraag' }, testContext);
  expect(documents).toMatchObject([{ path: [], kind: 'text', text: 'Vraag' }]);
});

test.for<[string, Partial<typeof testContext.limits>, string]>([
  ['bytes', { bytes: 3 }, 'tooLarge'],
  ['depth', { depth: -1 }, 'tooLarge'],
])('beyond the limit of %s a file is too large', async ([, limits, code]) => {
  const { unreadable } = await read('a.txt', 'Dag Jan', {
    ...testContext,
    limits: { ...testContext.limits, ...limits },
  });
  expect(unreadable).toEqual([{ path: [], code }]);
});

test('the same bytes are read once, under every name', async () => {
  let reads = 0;
  const ocr = { ...fakeOcr, read: async () => `${++reads}` };
  const context = { ...testContext, ocr, cache: createCache() };
  const { default: sharp } = await import('sharp');
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  const picture = await sharp({ create: { width: 90, height: 90, channels: 3, background: '#fff', noise } })
    .png()
    .toBuffer();
  const both = await Promise.all([read('a.png', picture, context), read('b.png', picture, context)]);
  expect(both.map(({ documents }) => documents.map(({ text }) => text))).toEqual([
    ['a.png', '1'],
    ['b.png', '1'],
  ]);
});

test('a cache keeps no more than it may', async () => {
  const cache = createCache({ entries: 1 });
  let reads = 0;
  const count = async () => ({ documents: [], unreadable: [], count: ++reads });
  for (const key of ['a', 'b', 'b', 'a']) await cache.remember(key, count);
  expect(reads).toBe(3);
});

test('a scan that is stopped says so', async () => {
  const signal = AbortSignal.abort();
  await expect(read('a.txt', 'Dag', { ...testContext, signal })).rejects.toMatchObject({ code: 'aborted' });
  await expect(extract({ ...file, bytes: async () => Buffer.from('Dag') }, { signal })).rejects.toMatchObject({
    code: 'aborted',
  });
});

test('a file and a part are read without anything else', async () => {
  const texts = ({ documents }: { documents: readonly Document[] }) => documents.map(({ text }) => text);
  expect(texts(await extract({ name: 'a.txt', bytes: Buffer.from('Dag') }))).toEqual(['a.txt', 'Dag']);
  expect(texts(await extract({ id: 'field:x', text: 'Dag' }))).toEqual(['Dag']);
  expect(texts(await extract({ id: 'description', html: '<p>Dag' }))).toEqual(['Dag']);
});
