/** A file of a bitmap as documents hold it: without the 14 bytes that a file begins with, its pixels elsewhere or behind the colours. */
export function bmpFile(bitmap: Uint8Array, pixels?: Uint8Array): Uint8Array {
  if (bitmap.length < 40) return bitmap;
  const header = Buffer.alloc(14);
  header.write('BM', 'latin1');
  header.writeUInt32LE((bitmap.length + (pixels?.length ?? 0) + 14) >>> 0, 2);
  header.writeUInt32LE((14 + (pixels ? bitmap.length : coloursEnd(bitmap))) >>> 0, 10);
  return Buffer.concat(pixels ? [header, bitmap, pixels] : [header, bitmap]);
}

function coloursEnd(bitmap: Uint8Array): number {
  const view = new DataView(bitmap.buffer, bitmap.byteOffset, bitmap.byteLength);
  const bits = view.getUint16(14, true);
  const colours = bits <= 8 ? view.getUint32(32, true) || 1 << bits : 0;
  const masks = view.getUint32(16, true) === 3 && view.getUint32(0, true) === 40 ? 12 : 0;
  return view.getUint32(0, true) + masks + colours * 4;
}
