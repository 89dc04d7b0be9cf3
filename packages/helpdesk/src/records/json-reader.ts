import { jsonParser, type Token } from 'stream-json/core/parser.js';
import { ExportError } from '../export-error.ts';
import { limits } from '../limits.ts';
import { decode } from './decode.ts';
import { jsonList } from './json-list.ts';

export interface JsonReader {
  /** The elements that this piece completes. Throws a `malformed` when there is no going on. */
  read(piece: Uint8Array | null): readonly unknown[];
  /** Whether everything that was begun is complete; to be asked at the end. */
  isWhole(): boolean;
}

/** Reads JSON piece by piece; what an element may take is bounded. */
export function jsonReader(): JsonReader {
  const parse = jsonParser({ packValues: true, streamValues: false, jsonStreaming: true });
  const list = jsonList();
  let size = 0;

  function tokensOf(text: string): readonly Token[] {
    try {
      const parsed = parse(text);
      return typeof parsed === 'symbol' ? [] : parsed.values;
    } catch {
      throw new ExportError('malformed', 'not JSON');
    }
  }

  return {
    read(piece) {
      size += piece?.length ?? 0;
      if (piece === null || size > limits.recordBytes) throw new ExportError('malformed', 'too large');
      const elements = tokensOf(decode(piece)).flatMap((token) => list.take(token));
      if (list.depth() > limits.recordDepth) throw new ExportError('malformed', 'nested too deep');
      if (elements.length > 0) size = 0;
      return elements;
    },
    isWhole() {
      return list.isComplete() && endsClean(tokensOf);
    },
  };
}

/** Blank lines end a number or a word, and are a mistake in a string. */
function endsClean(tokensOf: (text: string) => unknown): boolean {
  try {
    tokensOf('\n'.repeat(32));
    return true;
  } catch {
    return false;
  }
}
