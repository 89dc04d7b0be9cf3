import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { defaultLimits } from '../limits.ts';
import type { Reading } from '../reading.ts';
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

/** A drawing behind its header. */
function packed(type: number, drawing: Uint8Array, digests = 1, isPacked = true): Buffer {
  const content = isPacked ? deflateSync(drawing) : drawing;
  const header = Buffer.alloc(34);
  header.writeUInt32LE(drawing.length, 0);
  header.writeUInt32LE(content.length, 28);
  header.writeUInt8(isPacked ? 0 : 0xfe, 32);
  const head = Buffer.alloc(8 + digests * 16);
  head.writeUInt16LE(type, 2);
  head.writeUInt32LE(head.length - 8 + header.length + content.length, 4);
  return Buffer.concat([head, header, content]);
}

const noise = Buffer.from('1df00100', 'hex');

function shown(reading: Reading): string {
  if (reading.kind === 'file') return `${reading.file.name} ${reading.file.bytes.length}`;
  return reading.kind === 'unreadable' ? `${reading.name} ${reading.code}` : reading.kind;
}

test.for<[string, readonly Uint8Array[], string[]]>([
  ['a PNG', [Buffer.alloc(68), blip(0xf01e, png), noise], ['image 1.png 8']],
  ['two of them', [blip(0xf01e, png), blip(0xf01d, jpeg, 2)], ['image 1.png 8', 'image 2.jpg 8']],
  ['another kind than it says', [blip(0xf01e, jpeg)], []],
  ['a drawing', [packed(0xf01a, Buffer.from('teken'))], ['image 1.emf 5']],
  ['a drawing behind two digests', [packed(0xf01b, Buffer.from('teken'), 2)], ['image 1.wmf 5']],
  ['a drawing that is not packed', [packed(0xf01b, Buffer.from('teken'), 1, false)], ['image 1.wmf 5']],
  ['a damaged drawing', [packed(0xf01a, Buffer.from('teken')).fill(0, 60)], ['image 1.emf corrupt']],
  ['a drawing of nothing', [blip(0xf01a, png)], []],
  ['a picture that is cut off', [blip(0xf01e, png).subarray(0, -2)], []],
  ['no records', [noise, noise, Buffer.from([0xf0, 0xf0])], []],
  ['nothing', [], []],
])('%s', ([, parts, expected]) => {
  const found = [...pictureReadings(Buffer.concat(parts), defaultLimits)];
  expect(found.map((each) => shown(each))).toEqual(expected);
});

test('a limit of entries', () => {
  const stream = Buffer.concat([blip(0xf01e, png), blip(0xf01e, png)]);
  expect(() => [...pictureReadings(stream, { ...defaultLimits, entries: 1 })]).toThrow(
    expect.objectContaining({ code: 'tooLarge' }),
  );
});
