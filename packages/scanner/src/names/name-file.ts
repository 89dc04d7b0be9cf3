import type { Bloom } from './bloom.ts';

/** The lists in the data file, in the order in which it holds them. */
export const lists = [
  'given-common',
  'given-known',
  'given-rare',
  'surname-common',
  'surname-known',
  'surname-rare',
  'word',
  'stop',
  'proper',
  'place',
  'street',
] as const;

export type ListName = (typeof lists)[number];

export type NameFile = Readonly<Record<ListName, Bloom>>;

const magic = 0x64726e31;

/** One head of (length, hashes) per list, then the bits. */
export function writeNameFile(file: NameFile): Uint8Array {
  const head = new DataView(new ArrayBuffer(4 + lists.length * 8));
  head.setUint32(0, magic);
  lists.forEach((list, index) => {
    head.setUint32(4 + index * 8, file[list].bits.length);
    head.setUint32(8 + index * 8, file[list].hashes);
  });
  return Buffer.concat([new Uint8Array(head.buffer), ...lists.map((list) => file[list].bits)]);
}

/** Views into the file's bytes; nothing is copied. Undefined when the bytes are something else. */
export function readNameFile(bytes: Uint8Array): NameFile | undefined {
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 4 + lists.length * 8;
  if (bytes.length < at || head.getUint32(0) !== magic) return undefined;
  const entries = lists.map((list, index) => {
    const length = head.getUint32(4 + index * 8);
    const bits = bytes.subarray(at, at + length);
    at += length;
    return [list, { hashes: head.getUint32(8 + index * 8), bits }] as const;
  });
  return at === bytes.length ? (Object.fromEntries(entries) as NameFile) : undefined; // every list was read
}
