import { gifExtensions } from './gif-extensions.ts';

/** What somebody wrote about a picture in the picture itself. */
export interface Comments {
  readonly texts: readonly string[];
  /** Whether there is more than was read. */
  readonly more: boolean;
}

/** Of all comments together, in bytes. */
const most = 1_000_000;

/** The comments in a JPEG or GIF. */
export function commentsOf(bytes: Uint8Array): Comments {
  const texts = new Set<string>();
  let left = most;
  for (const block of commentBlocks(bytes)) {
    texts.add(decoded(block.subarray(0, left)));
    left -= block.length;
    if (left < 0) break;
  }
  texts.delete('');
  return { texts: [...texts], more: left < 0 };
}

function* commentBlocks(bytes: Uint8Array): Generator<Uint8Array> {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) yield* jpegComments(bytes);
  for (const extension of gifExtensions(bytes)) if (extension.kind === 'comment') yield extension.bytes;
}

function* jpegComments(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 2; bytes[at] === 0xff && bytes[at + 1] !== 0xda; ) {
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    if (bytes[at + 1] === 0xfe) yield bytes.subarray(at + 4, at + 2 + length);
    at += 2 + Math.max(2, length);
  }
}

function decoded(bytes: Uint8Array): string {
  const utf8 = new TextDecoder().decode(bytes);
  const text = utf8.includes('\ufffd') ? new TextDecoder('latin1').decode(bytes) : utf8;
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}
