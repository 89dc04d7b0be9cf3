import { bmpFile } from '../bmp-file.ts';
import type { Drawn } from './drawn.ts';
import { bytesAt, lettersAt, recordAt } from './record.ts';

type Draw = (record: DataView, drawn: Drawn) => void;

/** [MS-WMF] 2.3: records by their numbers. Bitmaps end the record that draws them. */
const records: Readonly<Record<number, Draw>> = {
  1313: textOut,
  2610: extendedTextOut,
  2368: bitmapAt(22),
  2881: bitmapAt(26),
  3379: bitmapAt(24),
  3907: bitmapAt(28),
};

const placeable = 0x9ac6cdd7;
const placeableSize = 22;
const headerSize = 18;

function headerAt(bytes: Uint8Array): number {
  if (bytes.length < placeableSize + headerSize) return 0;
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true) === placeable ? placeableSize : 0;
}

export function isWmf(bytes: Uint8Array): boolean {
  const at = headerAt(bytes);
  const [kind, zero, size, none, version] = [0, 1, 2, 3, 5].map((more) => bytes[at + more]);
  return (kind === 1 || kind === 2) && zero === 0 && size === 9 && none === 0 && (version === 1 || version === 3);
}

const last = 0;

/** Throws a `RangeError` when a record says of itself what is not so, or the last one is not there. */
export function drawWmf(bytes: Uint8Array, drawn: Drawn): void {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = headerAt(bytes) + headerSize; ; ) {
    const [size, type] = [file.getUint32(at, true) * 2, file.getUint16(at + 4, true)];
    if (type === last && size === leastSize) return;
    if (size < leastSize) throw new RangeError('A record has no size.');
    records[type]?.(recordAt(file, at, size), drawn);
    at += size;
  }
}

const leastSize = 6;

/** A count, the letters, which take an even number of bytes, and the place. */
function textOut(record: DataView, drawn: Drawn): void {
  const count = record.getUint16(6, true);
  const place = 8 + count + (count % 2);
  drawn.word(lettersAt(record, 8, count, 1), record.getInt16(place + 2, true), record.getInt16(place, true));
}

const byGlyph = 0x10;
const withBox = 0x06;

/** The place, a count, how, perhaps a box, the letters, and their widths. */
function extendedTextOut(record: DataView, drawn: Drawn): void {
  const [count, options] = [record.getUint16(10, true), record.getUint16(12, true)];
  const from = options & withBox ? 22 : 14;
  const [x, y] = [record.getInt16(8, true), record.getInt16(6, true)];
  if (options & byGlyph) drawn.glyphs();
  else drawn.word(lettersAt(record, from, count, 1), x, y, widthOf(record, from + count + (count % 2), count));
}

function widthOf(record: DataView, from: number, count: number): number {
  let width = 0;
  if (from + count * 2 <= record.byteLength)
    for (let each = 0; each < count; each++) width += record.getInt16(from + each * 2, true);
  return width;
}

function bitmapAt(at: number): Draw {
  return (record, drawn) => {
    const size = record.byteLength - at;
    if (size >= 40) drawn.picture(bmpFile(bytesAt(record, at, size)));
  };
}
