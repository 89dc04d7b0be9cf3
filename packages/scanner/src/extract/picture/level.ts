import type { Raster } from './raster.ts';

const side = 24;
/** A block is flat when this share of it has exactly one brightness; paper in a photo never has. */
const flatShare = 0.35;
const dark = 96;

export interface Levelled {
  /** Dark on light everywhere, whatever the colours of bars, panels and buttons. */
  readonly grey: Raster;
  /** Which share of the blocks is flat: nearly all in what a computer drew, few in a photo. */
  readonly flat: number;
}

/** Makes the background white, block by block: Tesseract skips a dark panel on a light page, and the other way round. */
export function levelled(grey: Raster): Levelled {
  const data = new Uint8Array(grey.data.length);
  let [flat, blocks] = [0, 0];
  for (let top = 0; top < grey.height; top += side) {
    for (let left = 0; left < grey.width; left += side) {
      const tone = toneOf(grey, left, top);
      write(grey, data, left, top, tableOf(tone));
      blocks++;
      if (tone.flat) flat++;
    }
  }
  return { grey: { ...grey, data }, flat: flat / blocks };
}

interface Tone {
  readonly background: number;
  readonly flat: boolean;
}

const counts = new Uint32Array(256);

function toneOf({ data, width, height }: Raster, left: number, top: number): Tone {
  counts.fill(0);
  const [right, bottom] = [Math.min(left + side, width), Math.min(top + side, height)];
  for (let y = top; y < bottom; y++) {
    for (let at = y * width + left; at < y * width + right; at++) (counts[data[at] as number] as number)++;
  }
  let most = 0;
  for (let level = 1; level < 256; level++) if ((counts[level] as number) > (counts[most] as number)) most = level;
  const share = (counts[most] as number) / ((right - left) * (bottom - top));
  return { background: most, flat: share >= flatShare };
}

/** What each brightness becomes. */
function tableOf({ background, flat }: Tone): Uint8Array {
  if (!flat) return background < dark ? inverted : unchanged;
  tables[background] ??= Uint8Array.from({ length: 256 }, (_, level) => away(level, background));
  return tables[background];
}

const unchanged = Uint8Array.from({ length: 256 }, (_, level) => level);
const inverted = unchanged.map((level) => 255 - level);
const tables: Record<number, Uint8Array> = {};

function away(level: number, background: number): number {
  const distance = Math.max(0, Math.abs(level - background) - 4);
  return 255 - Math.min(255, (distance * 255) / Math.max(background, 255 - background));
}

function write({ data, width, height }: Raster, out: Uint8Array, left: number, top: number, table: Uint8Array): void {
  const [right, bottom] = [Math.min(left + side, width), Math.min(top + side, height)];
  for (let y = top; y < bottom; y++) {
    for (let at = y * width + left; at < y * width + right; at++) out[at] = table[data[at] as number] as number;
  }
}
