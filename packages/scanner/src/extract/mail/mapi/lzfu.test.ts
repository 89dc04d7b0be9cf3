import { expect, test } from 'vitest';
import { inflateRtf } from './lzfu.ts';
import { packedRtf } from './make-properties.ts';

const bytes = (hex: string): Uint8Array => Buffer.from(hex.replaceAll(' ', ''), 'hex');
const text = (packed: Uint8Array): string => Buffer.from(inflateRtf(packed, 1e6)).toString('latin1');

/** The examples of [MS-OXRTFCP] 4. */
test.for<[string, string, string]>([
  [
    'references to the common beginning',
    '2d000000 2b000000 4c5a4675 f1c5c7a7 03000a00 72637067 31323542 320af320 68656c09 00206277 05b06c64 7d0a800f a0',
    '{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n',
  ],
  [
    'a reference that runs into itself',
    '1a000000 1c000000 4c5a4675 e2d44b51 41000420 5758595a 0d6e7d01 0eb0',
    '{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}',
  ],
])('unpacks %s', ([, hex, rtf]) => {
  expect(text(bytes(hex))).toBe(rtf);
});

test('a long text fills the window more than once', () => {
  const rtf = `{\\rtf1 ${'0123456789'.repeat(1000)}}`;
  expect(text(packedRtf(rtf, true))).toBe(rtf);
});

test.for<[string, Uint8Array, string]>([
  ['no header', bytes('00'), 'corrupt'],
  ['another way of packing', bytes('0c000000 00000000 41414141 00000000'), 'corrupt'],
  ['more than there may be', packedRtf('x'.repeat(2e6), true), 'tooLarge'],
])('%s', ([, packed, code]) => {
  expect(() => inflateRtf(packed, 1e6)).toThrow(expect.objectContaining({ code }));
});

test('a header that claims too much is no harm', () => {
  const packed = Buffer.from(packedRtf('abc', true));
  packed.writeUInt32LE(0xfffffff0, 0);
  expect(text(packed)).toBe('abc');
});
