/// <reference path="./heic-decode.d.ts" />
import { ScanError } from '../../error.ts';
import type { Raster } from './raster.ts';

const brands: ReadonlySet<string> = new Set(['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1']);

/** Photos of telephones; `avif` is of the same family and read elsewhere. */
export function isHeic(bytes: Uint8Array): boolean {
  const box = String.fromCharCode(...bytes.subarray(4, 64));
  return box.startsWith('ftyp') && brands.has(box.slice(4, 8)) && !/avi[fs]/.test(box.slice(4, bytes[3]));
}

/** All pictures in a HEIC file. Their size is known before they are unpacked. */
export async function readHeic(bytes: Uint8Array, pixels: number): Promise<readonly (() => Promise<Raster>)[]> {
  const { default: decode } = await import('heic-decode');
  const images = await quietly(() => decode.all({ buffer: bytes }));
  return images.map((image) => async () => {
    if (image.width * image.height > pixels) throw new ScanError('tooLarge', 'The picture has too many pixels.');
    const { data, width, height } = await quietly(() => image.decode());
    return { data: new Uint8Array(data.buffer, data.byteOffset, data.byteLength), width, height, channels: 4 };
  });
}

/** The decoder prints what it cannot read, into the output of whoever uses us. */
async function quietly<Result>(decode: () => Promise<Result>): Promise<Result> {
  const { log, warn, error } = console;
  const silent = (): void => {};
  Object.assign(console, { log: silent, warn: silent, error: silent });
  try {
    return await decode();
  } finally {
    Object.assign(console, { log, warn, error });
  }
}
