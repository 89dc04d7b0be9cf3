import type { TextDecoder } from 'node:util';
import { Parser } from 'htmlparser2';
import { limits } from '../limits.ts';
import { utf16OrDeclared } from './decode.ts';
import type { Chunks, RecordItem } from './record.ts';
import { withHead } from './with-head.ts';
import { xmlTree } from './xml-tree.ts';

/** A file of XML: every child of the root is a record, or the root is one. Entities of its own are not expanded. */
export async function* xmlRecords(chunks: Chunks, name: string, noun = 'ticket'): AsyncGenerator<RecordItem> {
  const tree = xmlTree();
  const parser = new Parser(tree.handler, { xmlMode: true, decodeEntities: true });
  let decoder: TextDecoder | undefined;
  let count = 0;
  function* drain(): Generator<RecordItem> {
    for (const found of tree.take()) {
      const place = `${name}: ${noun} ${++count}`;
      yield found.kind === 'record' ? { ...found, place } : { kind: 'bad', place, reason: found.reason };
    }
  }
  for await (const chunk of withHead(chunks, 200)) {
    decoder ??= utf16OrDeclared(chunk);
    parser.write(decoder.decode(chunk, { stream: true }));
    yield* drain();
    if (tree.depth() > limits.recordDepth) {
      yield { kind: 'bad', place: name, reason: 'nested too deep' };
      return;
    }
  }
  parser.end(decoder?.decode());
  yield* drain();
  if (!tree.isWhole()) yield { kind: 'bad', place: name, reason: 'the file ends before its list does' };
}
