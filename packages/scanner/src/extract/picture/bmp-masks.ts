import { ScanError } from '../../error.ts';
import type { PutPixel } from './bmp.ts';

interface Layout {
  readonly size: number;
  readonly bits: number;
  readonly compression: number;
}

const plainMasks: Readonly<Record<number, readonly number[]>> = {
  16: [0x7c00, 0x3e0, 0x1f],
  24: [0xff0000, 0xff00, 0xff],
  32: [0xff0000, 0xff00, 0xff],
};

/** Pixels of two, three or four bytes, each colour under its own mask of bits. */
export function readMasks(bytes: Uint8Array, { size, bits, compression }: Layout): PutPixel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const masks = compression === 3 ? [40, 44, 48].map((at) => view.getUint32(at, true)) : plainMasks[bits];
  if (!masks || size < 12) throw new ScanError('unsupported', 'The bitmap has a depth that cannot be read.');
  const step = bits / 8;
  const colours = masks.map((mask) => ({
    mask,
    shift: 31 - Math.clz32(mask & -mask),
    top: mask >>> (31 - Math.clz32(mask & -mask)),
  }));
  return (row, x, data, to) => {
    let pixel = 0;
    for (let byte = step - 1; byte >= 0; byte--) pixel = pixel * 256 + (bytes[row + x * step + byte] ?? 0);
    for (let channel = 0; channel < 3; channel++) {
      const { mask, shift, top } = colours[channel] as (typeof colours)[number]; // three masks
      data[to + channel] = top === 0 ? 0 : (((pixel & mask) >>> shift) * 255) / top;
    }
  };
}
