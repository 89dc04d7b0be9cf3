import { bmpFile } from '../bmp-file.ts';
import type { Drawn } from './drawn.ts';
import { bytesAt, lettersAt, recordAt } from './record.ts';

type Draw = (record: DataView, drawn: Drawn) => void;

/** [MS-EMF] 2.3: records by their numbers. The places of bitmaps are those of four fields: header and its size, pixels and their size. */
const records: Readonly<Record<number, Draw>> = {
  70: comment,
  76: bitmapAt(84),
  77: bitmapAt(84),
  80: bitmapAt(48),
  81: bitmapAt(48),
  83: (record, drawn) => textAt(record, 36, 1, drawn),
  84: (record, drawn) => textAt(record, 36, 2, drawn),
  96: (record, drawn) => textsAt(record, 1, drawn),
  97: (record, drawn) => textsAt(record, 2, drawn),
  108: smallText,
  114: bitmapAt(84),
  116: bitmapAt(84),
};

export function isEmf(bytes: Uint8Array): boolean {
  return bytes[0] === 1 && bytes[1] === 0 && Buffer.from(bytes.subarray(40, 44)).toString('latin1') === ' EMF';
}

const last = 14;

/** Throws a `RangeError` when a record says of itself what is not so, or the last one is not there. */
export function drawEmf(bytes: Uint8Array, drawn: Drawn): void {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; ; ) {
    const [type, size] = [file.getUint32(at, true), file.getUint32(at + 4, true)];
    if (type === last) return;
    if (size < leastSize) throw new RangeError('A record has no size.');
    records[type]?.(recordAt(file, at, size), drawn);
    at += size;
  }
}

const leastSize = 8;

const byGlyph = 0x10;
const narrow = 0x200;
const unbounded = 0x100;
const inPairs = 0x2000;

/** [MS-EMF] 2.2.5: a place, a count, where the letters stand, how, and where their widths stand. */
function textAt(record: DataView, at: number, width: 1 | 2, drawn: Drawn): void {
  const [x, y] = [record.getInt32(at, true), record.getInt32(at + 4, true)];
  const [count, from, options] = [8, 12, 16].map((more) => record.getUint32(at + more, true)) as [
    number,
    number,
    number,
  ];
  const taken = widthOf(record, record.getUint32(at + 36, true), count, options & inPairs ? 8 : 4);
  if (options & byGlyph) drawn.glyphs();
  else if (count > 0) drawn.word(lettersAt(record, from, count, width), x, y, taken);
}

function textsAt(record: DataView, width: 1 | 2, drawn: Drawn): void {
  const count = Math.min(record.getUint32(36, true), record.byteLength / 40);
  for (let each = 0; each < count; each++) textAt(record, 40 + each * 40, width, drawn);
}

function smallText(record: DataView, drawn: Drawn): void {
  const [x, y] = [record.getInt32(8, true), record.getInt32(12, true)];
  const [count, options] = [record.getUint32(16, true), record.getUint32(20, true)];
  const from = options & unbounded ? 36 : 52;
  if (options & byGlyph) drawn.glyphs();
  else drawn.word(lettersAt(record, from, count, options & narrow ? 1 : 2), x, y);
}

function widthOf(record: DataView, from: number, count: number, step: number): number {
  let width = 0;
  if (from > 0 && from + count * step <= record.byteLength)
    for (let each = 0; each < count; each++) width += record.getUint32(from + each * step, true);
  return width;
}

function bitmapAt(at: number): Draw {
  return (record, drawn) => {
    if (record.byteLength < at + 16) return;
    const [header, headerSize, pixels, size] = [0, 4, 8, 12].map((more) =>
      record.getUint32(at + more, true),
    ) as Numbers;
    if (header === 0 || size === 0) return;
    drawn.picture(bmpFile(bytesAt(record, header, headerSize), bytesAt(record, pixels, size)));
  };
}

type Numbers = [number, number, number, number];

const plus = 0x2b464d45;
const plusString = 0x401c;
const plusDriverString = 0x4036;
const plusPicture = 0x0500;
const asCharacters = 1;

/** [MS-EMFPLUS] 2.3: newer programs draw in records of another kind inside comments. */
function comment(record: DataView, drawn: Drawn): void {
  if (record.byteLength < 16 || record.getUint32(12, true) !== plus) return;
  for (let at = 16; at + 12 <= record.byteLength; at += Math.max(12, record.getUint32(at + 4, true))) {
    const [type, flags] = [record.getUint16(at, true), record.getUint16(at + 2, true)];
    const data = at + 12;
    if (type === plusString) {
      const [x, y] = [record.getFloat32(data + 12, true), record.getFloat32(data + 16, true)];
      drawn.word(lettersAt(record, data + 28, record.getUint32(data + 8, true), 2), x, y);
    } else if (type === plusDriverString) {
      if (record.getUint32(data + 4, true) & asCharacters)
        drawn.word(lettersAt(record, data + 16, record.getUint32(data + 12, true), 2), 0, at);
      else drawn.glyphs();
    } else if (type === 0x4008 && (flags & 0x7f00) === plusPicture) plusBitmap(record, data, at, drawn);
  }
}

/** A bitmap that is kept as PNG or JPEG: version, kind, five numbers of its points, and the file. */
function plusBitmap(record: DataView, data: number, at: number, drawn: Drawn): void {
  const size = record.getUint32(at + 8, true) - 28;
  if (size > 0 && record.getUint32(data + 4, true) === 1 && record.getUint32(data + 24, true) === 1)
    drawn.picture(bytesAt(record, data + 28, size));
}
