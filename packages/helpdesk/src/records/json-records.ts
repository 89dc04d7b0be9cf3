import { ExportError, reasonOf } from '../export-error.ts';
import { asUtf8 } from './decode.ts';
import { jsonReader } from './json-reader.ts';
import { pieces } from './pieces.ts';
import type { Chunks, RecordItem } from './record.ts';

/** The parser gives nothing of a piece in which it fails: small pieces keep what stands before a mistake. */
const closingBrace = 0x7d;

/** A file of JSON: a list, an object around a list, or objects. A mistake in it is reported, and ends the reading. */
export async function* jsonRecords(chunks: Chunks, name: string, noun = 'ticket'): AsyncGenerator<RecordItem> {
  const reader = jsonReader();
  let count = 0;
  try {
    for await (const piece of pieces(asUtf8(chunks), closingBrace)) {
      for (const value of reader.read(piece)) yield { kind: 'record', place: `${name}: ${noun} ${++count}`, value };
    }
  } catch (error) {
    if (!(error instanceof ExportError)) throw error;
    const reason = `${reasonOf(error)}; what follows is not read`;
    yield { kind: 'bad', place: `${name}: ${noun} ${count + 1}`, reason };
    return;
  }
  if (!reader.isWhole()) yield { kind: 'bad', place: name, reason: 'the file ends before its list does' };
}
