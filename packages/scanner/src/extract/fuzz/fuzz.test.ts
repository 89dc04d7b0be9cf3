import { afterAll, expect, test } from 'vitest';
import { extractFile } from '../extract-file.ts';
import { testContext } from '../fixtures/read.ts';
import { createReaderPool } from '../thread/reader-pool.ts';
import { seeds } from './seeds.ts';
import { variantsOf } from './variants.ts';

/** `FUZZ=5000` runs as many (`pnpm test:long`). */
const count = Number(process.env.FUZZ ?? 240);
const seconds = 10;

const threads = createReaderPool();
afterAll(() => threads[Symbol.asyncDispose]());
const context = { ...testContext, threads, limits: { ...testContext.limits, seconds } };

test('whole files are read', async () => {
  for (const { name, bytes } of await seeds()) {
    const { documents, unreadable } = await extractFile({ name, bytes }, [], context);
    expect([name, unreadable, documents.length > 1]).toEqual([name, [], true]);
  }
});

test(`${count} damaged files: none crashes, hangs or passes for a whole one`, {
  timeout: count * 2000 + 60_000,
}, async () => {
  const all = await seeds();
  const passed: string[] = [];
  const slow: string[] = [];
  for (const { what, name, bytes, cut } of variantsOf(all, count, 2026)) {
    const start = performance.now();
    const { documents, unreadable } = await extractFile({ name, bytes }, [], context);
    if (performance.now() - start > (seconds + 5) * 1000) slow.push(what);
    const read = documents.filter(({ kind }) => kind !== 'name');
    if (bytes.length > 0 && read.length + unreadable.length === 0) passed.push(`${what}: nothing told`);
    if (cut && unreadable.length === 0) passed.push(`${what}: taken for whole`);
  }
  expect([slow, passed]).toEqual([[], []]);
  expect(process.memoryUsage().heapUsed).toBeLessThan(1e9);
});
