import { afterAll, expect, test } from 'vitest';
import { type Collected, collect } from '../collect.ts';
import type { ExtractContext } from '../context.ts';
import { testContext } from '../fixtures/read.ts';
import { createPartTime } from '../part-time.ts';
import type { Reading } from '../reading.ts';
import { createReaderPool, type ReaderPool } from './reader-pool.ts';

const entry = new URL('./fixtures/hostile-thread.ts', import.meta.url);
const hostile = createReaderPool({ entry, size: 1, megabytes: 200 });
afterAll(() => hostile[Symbol.asyncDispose]());

const limits = { ...testContext.limits, inflatedBytes: 5_000_000 };
const hasty = { ...testContext, limits: { ...limits, seconds: 0.2 } };
const patient = { ...testContext, limits };
const file = { name: 'a', bytes: Buffer.from('Dag Els') };

function readIn(pool: ReaderPool, reader: string, context: ExtractContext = patient): Promise<Collected> {
  const part = { ...context, time: createPartTime(context.limits) };
  return pool.use((thread) => collect((own) => thread.read(reader, file, own), part, 0.2), context.signal);
}

const shown = (reading: Reading): string => (reading.kind === 'document' ? reading.document.text : reading.kind);

async function outcome(reader: string, context?: ExtractContext): Promise<string[]> {
  const { readings, failed } = await readIn(hostile, reader, context);
  return [...new Set(readings.map(shown)), ...(failed ? [failed] : [])];
}

test.for<[string, string, string[]]>([
  ['reads', 'reads', ['Dag Els']],
  ['takes a while', 'readsSlowly', ['Dag']],
  ['drops a promise and prints', 'dropsPromise', ['Dag']],
  ['says why it cannot read on', 'throwsOurs', ['Dag', 'encrypted']],
  ['throws', 'throwsAnother', ['Dag', 'corrupt']],
  ['throws where nobody catches it', 'throwsInCallback', ['Dag', 'corrupt']],
  ['ends the process', 'exits', ['Dag', 'corrupt']],
  ['fills the heap', 'fillsHeap', ['Dag', 'tooLarge']],
  ['fills memory outside the heap', 'fillsBuffers', ['Dag', 'tooLarge']],
  ['gives without end', 'givesWithoutEnd', ['file', 'tooLarge']],
  ['gives what is no plain data', 'givesWhatCannotPass', ['corrupt']],
  ['gives a part of the file, then all, and reads on', 'givesPartOfItself', ['file', 'Dag Els']],
  ['asks what is in a picture', 'looks', ['text in a picture\n']],
  ['is not there', 'none', ['unsupported']],
])('a reader that %s', async ([, reader, expected]) => {
  expect(await outcome(reader)).toEqual(expected);
  expect(await outcome('reads')).toEqual(['Dag Els']);
});

test.for<[string, string, string[]]>([
  ['loops for ever', 'loops', ['Dag', 'timeout']],
  ['waits for ever', 'waits', ['Dag', 'timeout']],
  ['stops when it is told', 'stopsInTime', ['Dag', 'timeout']],
  ['loops in its third page', 'loopsInPage', ['een twee', 'timeout']],
])('a reader that %s', async ([, reader, expected]) => {
  expect(await outcome(reader, hasty)).toEqual(expected);
  expect(await outcome('reads')).toEqual(['Dag Els']);
});

test('a scan that is stopped ends a thread at work, and a wait for one', async () => {
  const stop = new AbortController();
  const context = { ...patient, signal: stop.signal };
  const stopped = [readIn(hostile, 'loops', context), readIn(hostile, 'reads', context)];
  setTimeout(() => stop.abort(), 50);
  for (const { status, reason } of await Promise.allSettled(stopped).then((all) => all as PromiseRejectedResult[])) {
    expect([status, reason?.code]).toEqual(['rejected', 'aborted']);
  }
  expect(await outcome('reads')).toEqual(['Dag Els']);
});

test('the bytes stay with who gave them', async () => {
  await outcome('reads');
  expect(file.bytes.toString()).toBe('Dag Els');
});

test('a file that waits for a thread has all of its time when it gets one', async () => {
  const found = await Promise.all(Array.from({ length: 8 }, () => outcome('readsSlowly', hasty)));
  expect(found.flat()).toEqual(Array(8).fill('Dag'));
});
