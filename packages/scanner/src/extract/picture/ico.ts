import { ScanError } from '../../error.ts';
import { readBitmap } from './bmp.ts';
import type { Raster } from './raster.ts';

/** Icons and cursors. */
export function isIco(bytes: Uint8Array): boolean {
  return bytes[0] === 0 && bytes[1] === 0 && (bytes[2] === 1 || bytes[2] === 2) && bytes[3] === 0 && bytes.length > 22;
}

const pngSignature = 0x89504e47;

/** The largest picture in an icon: a PNG as it stands, or a bitmap. */
export function largestIn(bytes: Uint8Array, pixels: number): Uint8Array | Raster {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = Math.min(view.getUint16(4, true), Math.floor((bytes.length - 6) / 16));
  const entries = Array.from({ length: count }, (_, at) => entryAt(view, 6 + at * 16));
  const largest = entries.toSorted((a, b) => b.area - a.area || b.length - a.length)[0];
  const image = largest && bytes.subarray(largest.start, largest.start + largest.length);
  if (!image || image.length < Math.max(20, largest.length)) throw new ScanError('corrupt', 'The icon is cut off.');
  const isPng = new DataView(image.buffer, image.byteOffset).getUint32(0) === pngSignature;
  return isPng ? image : readBitmap(image, -1, pixels, true);
}

function entryAt(view: DataView, at: number): { area: number; length: number; start: number } {
  const side = (offset: number): number => view.getUint8(at + offset) || 256;
  return { area: side(0) * side(1), length: view.getUint32(at + 8, true), start: view.getUint32(at + 12, true) };
}
