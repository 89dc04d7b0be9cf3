import { ScanError } from '../../error.ts';
import { framesOfPng } from './apng.ts';
import { isBmp, readBmp } from './bmp.ts';
import { isHeic, readHeic } from './heic.ts';
import { isIco, largestIn } from './ico.ts';
import { type Raster, rasterOf, sharpOf } from './raster.ts';

/** A picture of one or more frames; each is unpacked when it is asked for, upright and on white. */
export interface Picture {
  readonly frames: number;
  /** Frames follow each other in time; otherwise they are pages. */
  readonly moving: boolean;
  frame(index: number): Promise<Raster>;
}

/** Opens a picture of any format; no frame may have more than so many pixels. */
export async function openPicture(bytes: Uint8Array, pixels: number): Promise<Picture> {
  if (isBmp(bytes)) return still(readBmp(bytes, pixels));
  if (isHeic(bytes)) return packed(await readHeic(bytes, pixels));
  const inside = isIco(bytes) ? largestIn(bytes, pixels) : bytes;
  if (!(inside instanceof Uint8Array)) return still(inside);
  const frames = framesOfPng(inside);
  return frames.length > 1 ? animatedPng(frames, pixels) : openWithSharp(inside, pixels);
}

function still(raster: Raster): Picture {
  return { frames: 1, moving: false, frame: async () => raster };
}

function packed(frames: readonly (() => Promise<Raster>)[]): Picture {
  if (frames.length === 0) throw new ScanError('corrupt', 'There is no picture in the file.');
  return {
    frames: frames.length,
    moving: false,
    frame: async (index) => rasterOf(await sharpOf(await (frames[index] as () => Promise<Raster>)())), // index < frames
  };
}

function animatedPng(frames: readonly Uint8Array[], pixels: number): Picture {
  const frame = (index: number): Promise<Raster> => readFrame(frames[index] as Uint8Array, 0, pixels); // index < frames
  return { frames: frames.length, moving: true, frame };
}

const movingFormats: ReadonlySet<string | undefined> = new Set(['gif', 'webp']);

async function openWithSharp(bytes: Uint8Array, pixels: number): Promise<Picture> {
  const { default: sharp } = await import('sharp');
  const { pages = 1, format } = await sharp(bytes, { limitInputPixels: false }).metadata();
  return {
    frames: pages,
    moving: movingFormats.has(format),
    frame: (index) => readFrame(bytes, index, pixels),
  };
}

async function readFrame(bytes: Uint8Array, page: number, pixels: number): Promise<Raster> {
  const { default: sharp } = await import('sharp');
  const options = { failOn: 'error', page } as const;
  const { width, height } = await sharp(bytes, { ...options, limitInputPixels: false }).metadata();
  if (width * height > pixels) throw new ScanError('tooLarge', 'The picture has too many pixels.');
  return rasterOf(sharp(bytes, { ...options, limitInputPixels: pixels }).autoOrient());
}
