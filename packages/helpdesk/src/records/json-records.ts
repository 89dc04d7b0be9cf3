import { asUtf8, decode } from './decode.ts';
import { jsonPieces } from './json-pieces.ts';
import type { Chunks, RecordItem } from './record.ts';

/** A file of JSON: a list, an object around a list, or objects. Broken elements are reported, the others read. */
export async function* jsonRecords(chunks: Chunks, name: string, noun = 'ticket'): AsyncGenerator<RecordItem> {
  let count = 0;
  for await (const piece of jsonPieces(asUtf8(chunks))) {
    if (piece.kind === 'cutOff') {
      yield { kind: 'bad', place: name, reason: 'the file ends before its list does' };
      continue;
    }
    const place = `${name}: ${noun} ${++count}`;
    yield piece.kind === 'element' ? parsed(piece.bytes, place) : { kind: 'bad', place, reason: piece.reason };
  }
}

/** The engine's own message quotes what it read. */
export function parsed(bytes: Uint8Array, place: string): RecordItem {
  try {
    return { kind: 'record', place, value: JSON.parse(decode(bytes)) };
  } catch {
    return { kind: 'bad', place, reason: 'not JSON' };
  }
}
