import { limits } from '../limits.ts';
import { type ByteKind, byteKind, closingQuote, endsEscaped } from './json-bytes.ts';
import { type Gathered, gatherer } from './json-gatherer.ts';
import { headBytes, type JsonHead, jsonHead } from './json-head.ts';
import type { Chunks } from './record.ts';
import { withHead } from './with-head.ts';

/**
 * Cuts a stream of JSON into the elements of its list, each for `JSON.parse`. It follows strings and brackets only: a broken
 * element ends where the next begins, and memory and depth stay bounded whatever the file holds. Parsers that stream give neither.
 */
export async function* jsonPieces(chunks: Chunks): AsyncGenerator<Gathered> {
  let cutter: Cutter | undefined;
  for await (const chunk of withHead(chunks, headBytes)) {
    cutter ??= pieceCutter(jsonHead(chunk));
    yield* cutter.cut(chunk);
  }
  if (cutter) yield* cutter.end();
}

interface Cutter {
  cut(chunk: Uint8Array): Generator<Gathered>;
  end(): Generator<Gathered>;
}

function pieceCutter({ start, form }: JsonHead): Cutter {
  const element = gatherer(limits.recordBytes);
  let depth = 0;
  let inString = false;
  let isEscaped = false;
  let isAfterList = false;
  let from = start;

  /** Behind the list nothing counts, but a list that follows it. */
  function afterList(byte: number): void {
    if (form === 'list' && byte === 0x5b) isAfterList = false;
  }

  function* structural(kind: ByteKind, chunk: Uint8Array, at: number): Generator<Gathered> {
    if (kind === 'comma' && depth === 0) yield* element.take(chunk, at);
    if (kind === 'space' || kind === 'comma') return;
    if (kind === 'close' && depth === 0) {
      yield* element.take(chunk, at);
      isAfterList = form !== 'sequence';
      return;
    }
    element.begin(at);
    inString = kind === 'quote';
    if (kind === 'open' && ++depth > limits.recordDepth) element.refuse('nested too deep');
    if (kind === 'close' && --depth === 0) yield* element.take(chunk, at + 1);
  }

  return {
    *cut(chunk) {
      for (let at = from; at < chunk.length; at++) {
        if (inString) {
          at = closingQuote(chunk, at, isEscaped);
          inString = at < 0;
          if (inString) break;
          isEscaped = false;
        } else if (isAfterList) afterList(chunk[at] ?? 0);
        else yield* structural(byteKind(chunk[at] ?? 0), chunk, at);
      }
      from = 0;
      if (inString) isEscaped = endsEscaped(chunk, isEscaped);
      element.keep(chunk);
    },
    *end() {
      const isOpen = form !== 'sequence' && !isAfterList;
      yield* element.take(new Uint8Array(), 0);
      if (isOpen) yield { kind: 'cutOff' };
    },
  };
}
