import { expect, test } from 'vitest';
import { readBmp } from './bmp.ts';
import { largestIn } from './ico.ts';
import { makeBmp, makeIco } from './make-bmp.ts';
import type { Raster } from './raster.ts';

const greyAt = ({ data, width }: Raster, x: number, y: number): number => data[(y * width + x) * 3] ?? -1;

test.for([1, 4, 8, 16, 24, 32] as const)('a bitmap of %d bits has its colours', (bits) => {
  const raster = readBmp(makeBmp(96, 8, bits), 1000);
  expect([raster.width, raster.height, raster.data.length]).toEqual([96, 8, 96 * 8 * 3]);
  expect([greyAt(raster, 2, 3), greyAt(raster, 90, 3)]).toEqual([0, 255]);
});

test('the rows of a bitmap stand upside down, unless its height is negative', () => {
  const bitmap = makeBmp(8, 4, 24);
  bitmap.fill(255, 54, 78);
  bitmap.fill(0, 78);
  const flipped = Buffer.from(bitmap);
  flipped.writeInt32LE(-4, 22);
  expect([bitmap, flipped].map((file) => greyAt(readBmp(file, 100), 1, 3))).toEqual([255, 0]);
});

test('runs of one colour are unpacked', () => {
  const bitmap = makeBmp(4, 2, 8);
  bitmap.writeUInt32LE(1, 30);
  const runs = Buffer.from([4, 255, 0, 0, 0, 3, 0, 9, 255, 0, 1, 9, 0, 1]);
  const raster = readBmp(Buffer.concat([bitmap.subarray(0, 54 + 1024), runs]), 100);
  expect([greyAt(raster, 3, 1), greyAt(raster, 0, 0), greyAt(raster, 2, 0)]).toEqual([255, 0, 255]);
});

test('the largest picture in an icon is taken, without its mask', () => {
  const largest = largestIn(makeIco([makeBmp(16, 16, 32), makeBmp(64, 48, 24), makeBmp(32, 32, 32)]), 10_000);
  expect(largest).toMatchObject({ width: 64, height: 48 });
});

test.for<[string, Buffer, string]>([
  ['is cut off', makeBmp(96, 8, 24).subarray(0, 100), 'corrupt'],
  ['has no size', makeBmp(0, 8, 24), 'corrupt'],
  ['has too many pixels', makeBmp(960, 80, 1), 'tooLarge'],
  ['is packed as JPEG', Buffer.concat([makeBmp(8, 8, 24)]).fill(4, 30, 31), 'unsupported'],
])('a bitmap that %s is %s', ([, file, code]) => {
  expect(() => readBmp(file, 1000)).toThrow(expect.objectContaining({ code }));
});
