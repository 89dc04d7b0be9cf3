import { pipeline, Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { limits } from '../limits.ts';
import { asUtf8, decode } from './decode.ts';
import type { Chunks } from './record.ts';
import { withHead } from './with-head.ts';

/** The header is within these. */
const headBytes = 16_384;

export type Row = readonly string[];

/** The rows of a CSV file, the header first; null when what follows cannot be read. Each cell may have an encoding of its own. */
export async function* csvTable(chunks: Chunks): AsyncGenerator<Row | null> {
  const source = withHead(asUtf8(chunks), headBytes);
  const first = await source.next();
  const head = first.done ? new Uint8Array() : first.value;
  const parser = parse({
    delimiter: delimiterOf(Buffer.from(head.subarray(0, headBytes)).toString('latin1')),
    encoding: 'latin1',
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: limits.recordBytes,
  });
  pipeline(Readable.from(startingWith(head, source)), parser, () => {});
  try {
    for await (const record of parser as AsyncIterable<readonly string[]>) {
      yield record.map((cell) => decode(Buffer.from(cell, 'latin1')));
    }
  } catch {
    yield null;
  }
}

async function* startingWith(head: Uint8Array, rest: Chunks): AsyncGenerator<Uint8Array> {
  yield head;
  yield* rest;
}

/** The one that stands most often in the first line, outside quotes. */
function delimiterOf(head: string): string {
  const line = head.replace(/"[^"]{0,1000}"/g, '').split(/\r?\n/, 1)[0] ?? '';
  const counts = [',', ';', '\t', '|'].map((delimiter) => ({ delimiter, count: line.split(delimiter).length }));
  return counts.sort((a, b) => b.count - a.count)[0]?.delimiter ?? ',';
}
