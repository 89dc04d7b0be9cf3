const most = 20;

/** The comments in a JPEG or GIF. */
export function commentsOf(bytes: Uint8Array): readonly string[] {
  const found: Uint8Array[] = [];
  const blocks = bytes[0] === 0xff && bytes[1] === 0xd8 ? jpegComments(bytes) : isGif(bytes) ? gifComments(bytes) : [];
  for (const block of blocks) {
    found.push(block);
    if (found.length === most) break;
  }
  return found.map(decoded).filter((text) => text !== '');
}

function isGif(bytes: Uint8Array): boolean {
  return bytes[0] === 0x47 && bytes[1] === 0x49 && bytes[2] === 0x46;
}

function* jpegComments(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 2; bytes[at] === 0xff && bytes[at + 1] !== 0xda; ) {
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    if (bytes[at + 1] === 0xfe) yield bytes.subarray(at + 4, at + 2 + length);
    at += 2 + Math.max(2, length);
  }
}

function* gifComments(bytes: Uint8Array): Generator<Uint8Array> {
  let at = 13 + paletteOf(bytes[10] ?? 0);
  for (;;) {
    const kind = bytes[at];
    if (kind === 0x21) {
      const start = at + 2;
      at = afterBlocks(bytes, start);
      if (bytes[start - 1] === 0xfe) yield joined(bytes, start);
    } else if (kind === 0x2c) {
      at = afterBlocks(bytes, at + 11 + paletteOf(bytes[at + 9] ?? 0));
    } else return;
  }
}

function paletteOf(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

/** Blocks of at most 255 bytes; an empty one ends them. */
function afterBlocks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at]) at += 1 + (bytes[at] as number);
  return at + 1;
}

function joined(bytes: Uint8Array, from: number): Uint8Array {
  const blocks: Uint8Array[] = [];
  for (let at = from; bytes[at]; at += 1 + (bytes[at] as number))
    blocks.push(bytes.subarray(at + 1, at + 1 + (bytes[at] as number)));
  return Buffer.concat(blocks);
}

function decoded(bytes: Uint8Array): string {
  const part = bytes.subarray(0, 2000);
  const utf8 = new TextDecoder().decode(part);
  const text = utf8.includes('\ufffd') ? new TextDecoder('latin1').decode(part) : utf8;
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}
