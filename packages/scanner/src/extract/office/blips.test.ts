import { expect, test } from 'vitest';
import { defaultLimits } from '../limits.ts';
import { pictureReadings } from './blips.ts';

const png = Buffer.from('89504e470d0a1a0a', 'hex');
const jpeg = Buffer.from('ffd8ffe000104a46', 'hex');

/** A record that holds a picture behind one digest or two. */
function blip(type: number, picture: Uint8Array, digests = 1): Uint8Array {
  const head = Buffer.alloc(8 + digests * 16 + 1);
  head.writeUInt16LE(type, 2);
  head.writeUInt32LE(head.length - 8 + picture.length, 4);
  return Buffer.concat([head, picture]);
}

const noise = Buffer.from('1df00100', 'hex');

test.for<[string, readonly Uint8Array[], string[]]>([
  ['a PNG', [Buffer.alloc(68), blip(0xf01e, png), noise], ['image 1.png 8']],
  ['two of them', [blip(0xf01e, png), blip(0xf01d, jpeg, 2)], ['image 1.png 8', 'image 2.jpg 8']],
  ['another kind than it says', [blip(0xf01e, jpeg)], []],
  ['a drawing', [blip(0xf01a, png)], []],
  ['a picture that is cut off', [blip(0xf01e, png).subarray(0, -2)], []],
  ['no records', [noise, noise, Buffer.from([0xf0, 0xf0])], []],
  ['nothing', [], []],
])('%s', ([, parts, expected]) => {
  const found = [...pictureReadings(Buffer.concat(parts), defaultLimits)];
  expect(
    found.map((each) => (each.kind === 'file' ? `${each.file.name} ${each.file.bytes.length}` : each.kind)),
  ).toEqual(expected);
});

test('a limit of entries', () => {
  const stream = Buffer.concat([blip(0xf01e, png), blip(0xf01e, png)]);
  expect(() => [...pictureReadings(stream, { ...defaultLimits, entries: 1 })]).toThrow(
    expect.objectContaining({ code: 'tooLarge' }),
  );
});
