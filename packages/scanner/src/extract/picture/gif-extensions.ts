/** What a GIF holds beside its frames (GIF89a, 23 to 26). */
export interface GifExtension {
  readonly kind: 'comment' | 'xmp';
  readonly bytes: Uint8Array;
}

type Take = (bytes: Uint8Array, at: number, end: number) => GifExtension | null;

/** By the number of the extension: a comment, words to be drawn, data of a program. */
const extensions: Readonly<Record<number, Take>> = {
  254: (bytes, at) => ({ kind: 'comment', bytes: joined(bytes, at) }),
  1: (bytes, at) => ({ kind: 'comment', bytes: joined(bytes, at + 1 + (bytes[at] ?? 0)) }),
  255: xmpIn,
};

export function* gifExtensions(bytes: Uint8Array): Generator<GifExtension> {
  if (latin1(bytes.subarray(0, 3)) !== 'GIF') return;
  let at = 13 + paletteOf(bytes[10] ?? 0);
  for (;;) {
    const kind = bytes[at];
    if (kind === 0x21) {
      const start = at + 2;
      at = afterBlocks(bytes, start);
      const extension = extensions[bytes[start - 1] ?? 0]?.(bytes, start, at);
      if (extension) yield extension;
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

const xmpName = 'XMP DataXMP';
/** Leads a reader of blocks to the end, wherever in the packet it is. */
const xmpTrailer = 258;

/** It stands as it is, not in blocks. */
function xmpIn(bytes: Uint8Array, at: number, end: number): GifExtension | null {
  const start = at + 1 + xmpName.length;
  if (latin1(bytes.subarray(at + 1, start)) !== xmpName) return null;
  return { kind: 'xmp', bytes: bytes.subarray(start, Math.max(start, end - xmpTrailer)) };
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
