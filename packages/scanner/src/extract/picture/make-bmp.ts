/** A bitmap with a header of 40 bytes: a chequered pattern that no one takes for one colour. */
export function makeBmp(width: number, height: number, bits: 1 | 4 | 8 | 16 | 24 | 32): Buffer {
  const colours = bits <= 8 ? 2 ** bits : 0;
  const stride = Math.ceil((width * bits) / 32) * 4;
  const start = 54 + colours * 4;
  const file = Buffer.alloc(start + stride * height);
  file.write('BM');
  file.writeUInt32LE(file.length, 2);
  file.writeUInt32LE(start, 10);
  for (const [at, value] of [40, width, height].entries()) file.writeInt32LE(value, 14 + at * 4);
  file.writeUInt16LE(1, 26);
  file.writeUInt16LE(bits, 28);
  for (let at = 0; at < colours; at++) file.fill(Math.round((at * 255) / (colours - 1)), 54 + at * 4, 57 + at * 4);
  for (let at = start; at < file.length; at++) file[at] = (at - start) % stride < stride / 2 ? 0 : 255;
  return file;
}

/** An icon of bitmaps. */
export function makeIco(bitmaps: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(6 + bitmaps.length * 16);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(bitmaps.length, 4);
  const images = bitmaps.map(withMask);
  let start = head.length;
  for (const [at, image] of images.entries()) {
    head.writeUInt8(image.readInt32LE(4) & 255, 6 + at * 16);
    head.writeUInt8((image.readInt32LE(8) / 2) & 255, 7 + at * 16);
    head.writeUInt32LE(image.length, 14 + at * 16);
    head.writeUInt32LE(start, 18 + at * 16);
    start += image.length;
  }
  return Buffer.concat([head, ...images]);
}

/** In an icon a bitmap is twice as high: a mask of one bit follows. */
function withMask(bitmap: Buffer): Buffer {
  const image = Buffer.from(bitmap.subarray(14));
  const [width, height] = [image.readInt32LE(4), image.readInt32LE(8)];
  image.writeInt32LE(height * 2, 8);
  return Buffer.concat([image, Buffer.alloc(Math.ceil(width / 32) * 4 * height)]);
}
