import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ScanError } from '../error.ts';
import { readZip } from './archive/zip.ts';
import type { ExtractContext } from './context.ts';
import { zipOf } from './fixtures/make-zip.ts';
import { outline, testContext } from './fixtures/read.ts';
import { type Readings, textReading } from './reading.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => vi.useRealTimers());

const seconds = 40;

/** Takes its time for the second half of a file. */
async function* readSlowly(signal: AbortSignal): Readings {
  yield textReading('text', 'eerste');
  vi.advanceTimersByTime(seconds * 1000);
  if (signal.aborted) throw new ScanError('timeout', 'The time is up.');
  yield textReading('text', 'tweede');
}

const slow: ExtractContext['threads'] = {
  use: (work) =>
    work({
      usable: true,
      read: (id, file, context) => (id === 'zip' ? readZip(file, context) : readSlowly(context.signal)),
      stop: async () => {},
    }),
  async [Symbol.asyncDispose]() {},
};

const pdf = '%PDF-1.7';
const nested = zipOf({
  'a.pdf': pdf,
  'in.zip': zipOf({ 'b.pdf': pdf, 'c.pdf': pdf, 'd.pdf': pdf }),
  'e.pdf': pdf,
  'leeg.txt': '',
});
const whole = (name: string): string[] => [`${name} > text: eerste`, `${name} > text: tweede`];

test.for<[string, number, string[]]>([
  [
    'enough time',
    300,
    [...whole('a.pdf'), ...['b.pdf', 'c.pdf', 'd.pdf'].flatMap((name) => whole(`in.zip > ${name}`)), ...whole('e.pdf')],
  ],
  [
    'time for two files and a half',
    100,
    [
      ...whole('a.pdf'),
      ...whole('in.zip > b.pdf'),
      'in.zip > c.pdf > text: eerste',
      'in.zip > c.pdf > timeout',
      'in.zip > d.pdf > timeout',
      'e.pdf > timeout',
    ],
  ],
  ['no time', 0, ['timeout']],
])('a part with %s', async ([, partSeconds, expected]) => {
  const context = { ...testContext, threads: slow, limits: { ...testContext.limits, partSeconds } };
  expect(new Set(await outline('a.zip', nested, context))).toEqual(new Set(expected));
});

test('every part has a time of its own, and so has every file', async () => {
  const context = { ...testContext, threads: slow, limits: { ...testContext.limits, seconds: 30, partSeconds: 100 } };
  for (const name of ['a.pdf', 'b.pdf', 'c.pdf', 'd.pdf'])
    expect(await outline(name, Buffer.from(pdf), context)).toEqual(['text: eerste', 'timeout']);
});
