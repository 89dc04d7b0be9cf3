import { TextDecoder } from 'node:util';
import type { Chunks } from './record.ts';
import { withHead } from './with-head.ts';

/** UTF-8, else the encoding that older Windows programs write. */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The same text in UTF-8, without its byte order mark. Other encodings of one byte a letter pass unchanged. */
export async function* asUtf8(chunks: Chunks): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | null | undefined;
  for await (const chunk of withHead(chunks, 3)) {
    const isFirst = decoder === undefined;
    if (decoder === undefined) decoder = utf16Decoder(chunk);
    const bytes = decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk;
    yield isFirst ? withoutMark(bytes) : bytes;
  }
}

function utf16Decoder(head: Uint8Array): TextDecoder | null {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le');
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be');
  return null;
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

/** For XML, which says in its first line how it is written. */
export function utf16OrDeclared(head: Uint8Array): TextDecoder {
  const declared = /^[^>]{0,100}encoding\s{0,9}=\s{0,9}["']([\w.:-]{2,40})/.exec(
    new TextDecoder('latin1').decode(head.subarray(0, 200)),
  );
  try {
    return utf16Decoder(head) ?? new TextDecoder(declared?.[1] ?? 'utf-8');
  } catch {
    return new TextDecoder('utf-8');
  }
}
