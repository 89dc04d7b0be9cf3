import { type Raster, rasterOf, sharpOf } from './raster.ts';

const side = 32;
/** The brightness that so large a share of a block does not reach is its paper; ink covers less than half. */
const paperShare = 0.7;
/** A table or a floor beside the paper is not made white. */
const darkestPaper = 64;

/** Takes the shade off a photo of paper: Tesseract draws one line between black and white through all of it. */
export async function withoutShade(grey: Raster): Promise<Raster> {
  const paper = await paperOf(grey);
  const data = new Uint8Array(grey.data.length);
  for (let at = 0; at < data.length; at++) {
    data[at] = Math.min(255, ((grey.data[at] as number) * 255) / Math.max(darkestPaper, paper.data[at] as number));
  }
  return { ...grey, data };
}

/** How bright the paper is at each point. */
async function paperOf(grey: Raster): Promise<Raster> {
  const [columns, rows] = [Math.ceil(grey.width / side), Math.ceil(grey.height / side)];
  const data = Uint8Array.from({ length: columns * rows }, (_, block) =>
    paperIn(grey, (block % columns) * side, Math.floor(block / columns) * side),
  );
  const coarse = await rasterOf((await sharpOf({ data, width: columns, height: rows, channels: 1 })).median(3), 1);
  const fine = (await sharpOf(coarse)).resize(columns * side, rows * side, { fit: 'fill', kernel: 'cubic' });
  const whole = await rasterOf(fine, 1);
  return rasterOf((await sharpOf(whole)).extract({ left: 0, top: 0, width: grey.width, height: grey.height }), 1);
}

const counts = new Uint32Array(256);

function paperIn({ data, width, height }: Raster, left: number, top: number): number {
  counts.fill(0);
  const [right, bottom] = [Math.min(left + side, width), Math.min(top + side, height)];
  for (let y = top; y < bottom; y++) {
    for (let at = y * width + left; at < y * width + right; at++) (counts[data[at] as number] as number)++;
  }
  let rest = (right - left) * (bottom - top) * paperShare;
  let level = 0;
  for (; level < 255 && rest > (counts[level] as number); level++) rest -= counts[level] as number;
  return level;
}
