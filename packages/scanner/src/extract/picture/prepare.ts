import type { Sharp } from 'sharp';
import { ScanError } from '../../error.ts';

/** Below this a picture is a dot, a line or an icon: no text fits in it. */
const smallestSide = 64;
const smallestArea = 64 * 64;
/** Below this letters are often too low to be read. */
const enlargeBelow = 1500;

/** Grey, dark on light, large enough to read; null when no text fits in it or it has one colour all over. */
export async function prepareImage(image: Uint8Array, pixels: number, page = 0): Promise<Uint8Array | null> {
  const { default: sharp } = await import('sharp');
  const options = { failOn: 'error', page } as const;
  const { width, height } = await sharp(image, { ...options, limitInputPixels: false }).metadata();
  if (width * height > pixels) throw new ScanError('tooLarge', 'The picture has too many pixels.');
  if (Math.max(width, height) < smallestSide || width * height < smallestArea) return null;
  const { data, info } = await sharp(image, { ...options, limitInputPixels: pixels })
    .autoOrient()
    .flatten({ background: '#fff' })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return legible(sharp(data, { raw: { width: info.width, height: info.height, channels: 1 } }), info);
}

async function legible(grey: Sharp, { width, height }: { width: number; height: number }): Promise<Uint8Array | null> {
  const light = (await grey.clone().stats()).channels[0];
  if (!light || light.stdev < 1) return null;
  const upright = light.mean < 110 ? grey.negate() : grey;
  const large =
    Math.max(width, height) < enlargeBelow ? upright.resize(width * 2, height * 2, { fit: 'fill' }) : upright;
  return large.png({ compressionLevel: 1 }).toBuffer();
}
