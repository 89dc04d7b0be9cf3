import type { Sharp } from 'sharp';

/** Pixels row by row, eight bits a channel: grey, red-green-blue, or that with alpha. */
export interface Raster {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3 | 4;
}

export async function sharpOf({ data, width, height, channels }: Raster): Promise<Sharp> {
  const { default: sharp } = await import('sharp');
  return sharp(data, { raw: { width, height, channels } });
}

/** What is transparent is seen on white. */
export async function rasterOf(image: Sharp, channels: 1 | 3 | 4 = 3): Promise<Raster> {
  const opaque = channels === 4 ? image.ensureAlpha() : image.flatten({ background: '#fff' });
  const coloured = opaque.toColourspace(channels === 1 ? 'b-w' : 'srgb');
  const { data, info } = await coloured.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels };
}

/** Rows from `top` on. */
export function rowsOf(raster: Raster, top: number, height: number): Raster {
  const row = raster.width * raster.channels;
  return { ...raster, height, data: raster.data.subarray(top * row, (top + height) * row) };
}
