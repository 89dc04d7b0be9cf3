import { limits } from '../limits.ts';
import { asUtf8 } from './decode.ts';
import { parsed } from './json-records.ts';
import type { Chunks, RecordItem } from './record.ts';

/** A record per line. */
export async function* jsonLines(chunks: Chunks, name: string): AsyncGenerator<RecordItem> {
  let count = 0;
  for await (const line of lines(asUtf8(chunks))) {
    const place = `${name} line ${++count}`;
    if (line === null) yield { kind: 'bad', place, reason: 'too large' };
    else if (line.some((byte) => byte > 0x20)) yield parsed(line, place);
  }
}

/** Lines without their end; null for one that is too long. */
async function* lines(chunks: Chunks): AsyncGenerator<Uint8Array | null> {
  let pieces: Uint8Array[] = [];
  let size = 0;
  const take = (): Uint8Array | null => {
    const line = size > limits.recordBytes ? null : Buffer.concat(pieces);
    pieces = [];
    size = 0;
    return line;
  };
  const add = (piece: Uint8Array): void => {
    size += piece.length;
    if (size > limits.recordBytes) pieces = [];
    else pieces.push(piece);
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, start)) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  if (size > 0) yield take();
}
