import { bmpFile } from '../bmp-file.ts';
import type { Drawn } from './drawn.ts';
import { bytesAt, lettersAt } from './record.ts';

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

/** Throws what a `DataView` throws when a record says of itself what is not so. */
export function drawWmf(bytes: Uint8Array, drawn: Drawn): void {
  for (let at = headerAt(bytes) + headerSize; at + 6 <= bytes.length; ) {
    const head = new DataView(bytes.buffer, bytes.byteOffset + at, 6);
    const size = Math.min(Math.max(6, head.getUint32(0, true) * 2), bytes.length - at);
    records[head.getUint16(4, true)]?.(new DataView(bytes.buffer, bytes.byteOffset + at, size), drawn);
    at += size;
  }
}

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
