import { ScanError } from '../../error.ts';
import { readMasks } from './bmp-masks.ts';
import type { Raster } from './raster.ts';

export function isBmp(bytes: Uint8Array): boolean {
  return bytes[0] === 0x42 && bytes[1] === 0x4d && bytes.length > 26;
}

export function readBmp(bytes: Uint8Array, pixels: number): Raster {
  const view = viewOf(bytes);
  return readBitmap(bytes.subarray(14), view.getUint32(10, true) - 14, pixels);
}

/** A bitmap without its file header, as BMP and icons hold it. `from` is where its pixels begin; after the palette when negative. */
export function readBitmap(bytes: Uint8Array, from: number, pixels: number, halved = false): Raster {
  const header = headerOf(viewOf(bytes), halved);
  const { width, height, bits, compression } = header;
  if (width <= 0 || height <= 0) throw new ScanError('corrupt', 'The bitmap has no size.');
  if (width * height > pixels) throw new ScanError('tooLarge', 'The picture has too many pixels.');
  const paletteAt = header.size + (compression === 3 && header.size === 40 ? 12 : 0);
  const colours = bits <= 8 ? header.colours || 2 ** bits : 0;
  const palette = bytes.subarray(paletteAt, paletteAt + colours * header.entry);
  const start = from < 0 ? paletteAt + palette.length : from;
  const data = new Uint8Array(width * height * 3);
  const source = { bytes, start, header, palette };
  if (compression === 1 || compression === 2) readRuns(source, data);
  else if (compression === 0 || compression === 3) readRows(source, data);
  else throw new ScanError('unsupported', 'The bitmap is packed in a way that cannot be read.');
  return { data, width, height, channels: 3 };
}

interface Header {
  readonly size: number;
  readonly width: number;
  readonly height: number;
  /** The first row in the file is the top one. */
  readonly down: boolean;
  readonly bits: number;
  /** 0 none, 1 runs of bytes, 2 runs of half bytes, 3 masks. */
  readonly compression: number;
  readonly colours: number;
  /** Bytes of one colour in the palette. */
  readonly entry: 3 | 4;
}

interface Source {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly header: Header;
  readonly palette: Uint8Array;
}

function headerOf(view: DataView, halved: boolean): Header {
  const size = view.getUint32(0, true);
  if (size === 12) {
    const old = {
      size,
      width: view.getUint16(4, true),
      height: view.getUint16(6, true),
      bits: view.getUint16(10, true),
    };
    return { ...old, down: false, compression: 0, colours: 0, entry: 3 };
  }
  const height = view.getInt32(8, true);
  return {
    size,
    width: view.getInt32(4, true),
    height: Math.abs(halved ? height / 2 : height),
    down: height < 0,
    bits: view.getUint16(14, true),
    compression: view.getUint32(16, true) === 6 ? 3 : view.getUint32(16, true),
    colours: Math.min(view.getUint32(32, true), 256),
    entry: 4,
  };
}

function readRows(source: Source, data: Uint8Array): void {
  const { bytes, start, header } = source;
  const { width, height, bits } = header;
  const stride = Math.ceil((width * bits) / 32) * 4;
  if (start + stride * (height - 1) + Math.ceil((width * bits) / 8) > bytes.length) {
    throw new ScanError('corrupt', 'The bitmap ends before its last row.');
  }
  const put = bits <= 8 ? indexed(source) : readMasks(bytes, header);
  for (let row = 0; row < height; row++) {
    const target = (header.down ? row : height - 1 - row) * width;
    for (let x = 0; x < width; x++) put(start + row * stride, x, data, (target + x) * 3);
  }
}

/** Writes the pixel in column `x` of the row at `row` to `data` at `to`. */
export type PutPixel = (row: number, x: number, data: Uint8Array, to: number) => void;

function indexed({ bytes, header: { bits, entry }, palette }: Source): PutPixel {
  const mask = 2 ** bits - 1;
  return (row, x, data, to) => {
    const bit = x * bits;
    const index = ((bytes[row + (bit >> 3)] ?? 0) >> (8 - bits - (bit & 7))) & mask;
    putColour(palette, index * entry, data, to);
  };
}

function putColour(palette: Uint8Array, at: number, data: Uint8Array, to: number): void {
  for (let channel = 0; channel < 3; channel++) data[to + channel] = palette[at + 2 - channel] ?? 0;
}

function readRuns({ bytes, start, header, palette }: Source, data: Uint8Array): void {
  const { width, height, compression, entry } = header;
  const half = compression === 2;
  let [x, row, at] = [0, 0, start];
  const put = (byte: number, second: boolean): void => {
    const index = half ? (second ? byte & 15 : byte >> 4) : byte;
    if (x < width && row < height) putColour(palette, index * entry, data, ((height - 1 - row) * width + x) * 3);
    x++;
  };
  while (row < height) {
    const [count, value] = [bytes[at], bytes[at + 1]];
    if (count === undefined || value === undefined) throw new ScanError('corrupt', 'The bitmap ends too early.');
    at += 2;
    if (count > 0) for (let i = 0; i < count; i++) put(value, i % 2 === 1);
    else if (value === 1) return;
    else if (value === 0) [x, row] = [0, row + 1];
    else if (value === 2) {
      [x, row] = [x + (bytes[at] ?? 0), row + (bytes[at + 1] ?? height)];
      at += 2;
    } else {
      for (let i = 0; i < value; i++) put(bytes[at + (half ? i >> 1 : i)] ?? 0, i % 2 === 1);
      const length = half ? (value + 1) >> 1 : value;
      at += length + (length % 2);
    }
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
