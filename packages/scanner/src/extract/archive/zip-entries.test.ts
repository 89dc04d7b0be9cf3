import { expect, test } from 'vitest';
import { ScanError } from '../../error.ts';
import { makeZip, type ZipPart } from '../fixtures/make-zip.ts';
import { defaultLimits, type Limits } from '../limits.ts';
import { openZip } from './zip-entries.ts';

const signal = new AbortController().signal;

async function contents(zip: Uint8Array, limits: Partial<Limits> = {}, stop = signal): Promise<string[]> {
  try {
    const { entries } = await openZip(zip, { limits: { ...defaultLimits, ...limits }, signal: stop });
    const texts: string[] = [];
    for (const { name, bytes } of entries) texts.push(`${name}: ${Buffer.from(await bytes())}`);
    return texts;
  } catch (error) {
    return [error instanceof ScanError ? error.code : 'another error'];
  }
}

const two = ['a.txt', 'b/c.txt'].map((name) => ({ name, content: 'Dag' }));
const zeros = Buffer.alloc(2_000_000);

test.for<[string, readonly ZipPart[], string[]]>([
  ['files', two, ['a.txt: Dag', 'b/c.txt: Dag']],
  ['deflated', [{ name: 'a', content: 'Dag', deflate: true }], ['a: Dag']],
  ['a name out of the folder is only a name', [{ name: '../../a', content: 'Dag' }], ['../../a: Dag']],
  ['backslashes', [{ name: 'b\\a', content: 'Dag' }], ['b/a: Dag']],
  ['one name twice', [...two.slice(0, 1), { name: 'a.txt', content: 'Dag 2' }], ['a.txt: Dag', 'a.txt: Dag 2']],
  ['nothing', [], []],
  ['encrypted', [{ name: 'a', content: 'Dag', encrypted: true }], ['encrypted']],
  ['more than it says', [{ name: 'a', content: 'Dag en nacht', deflate: true, statedSize: 3 }], ['corrupt']],
  ['less than it says', [{ name: 'a', content: 'Dag', deflate: true, statedSize: 30 }], ['corrupt']],
  ['changed', [{ name: 'a', content: 'Dag', statedCrc: 1 }], ['corrupt']],
  ['a bomb', [{ name: 'a', content: zeros, deflate: true }], ['tooLarge']],
])('%s', async ([, parts, expected]) => {
  expect(await contents(makeZip(parts))).toEqual(expected);
});

test.for<[string, Partial<Limits>, string]>([
  ['entries', { entries: 1 }, 'tooLarge'],
  ['bytes of all together', { inflatedBytes: 5 }, 'tooLarge'],
])('a limit of %s', async ([, limits, code]) => {
  expect(await contents(makeZip(two), limits)).toEqual([code]);
});

test('what comes out is counted, not what the zip says', async () => {
  const liar = makeZip([{ name: 'a', content: Buffer.alloc(1_000_000), deflate: true, statedSize: 10 }]);
  expect(await contents(liar, { inflatedBytes: 1000 })).toEqual(['tooLarge']);
});

test.for<[string, Uint8Array, string]>([
  ['cut off', makeZip(two).subarray(0, 60), 'corrupt'],
  ['without its start', makeZip(two).subarray(40), 'corrupt'],
  ['no zip', Buffer.from('Dag'), 'corrupt'],
])('%s', async ([, bytes, code]) => {
  expect(await contents(bytes)).toEqual([code]);
});

test('late', async () => {
  expect(await contents(makeZip(two), {}, AbortSignal.abort())).toEqual(['timeout']);
});

test('comments may hold something too', async () => {
  const zip = makeZip([{ name: 'a', content: '', comment: 'van Jan' }], 'voor Els');
  const { comment, entries } = await openZip(zip, { limits: defaultLimits, signal });
  expect([comment, entries[0]?.comment]).toEqual(['voor Els', 'van Jan']);
});
