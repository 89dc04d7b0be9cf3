export type ByteKind = 'quote' | 'open' | 'close' | 'comma' | 'space' | 'other';

const kinds: readonly ByteKind[] = Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  if (character === '"') return 'quote';
  if (character === '{' || character === '[') return 'open';
  if (character === '}' || character === ']') return 'close';
  if (character === ',') return 'comma';
  return byte <= 0x20 ? 'space' : 'other';
});

export function byteKind(byte: number): ByteKind {
  return kinds[byte] ?? 'other';
}

/** Where the string that goes on at `from` ends; -1 when not in this chunk. `isEscaped`: a backslash stands just before. */
export function closingQuote(chunk: Uint8Array, from: number, isEscaped: boolean): number {
  const first = isEscaped ? from + 1 : from;
  for (let at = chunk.indexOf(0x22, first); at >= 0; at = chunk.indexOf(0x22, at + 1)) {
    if (backslashesBefore(chunk, at, first) % 2 === 0) return at;
  }
  return -1;
}

/** Whether a string that goes on behind this chunk has its next character escaped. */
export function endsEscaped(chunk: Uint8Array, wasEscaped: boolean): boolean {
  const first = wasEscaped ? 1 : 0;
  return chunk.length < first ? wasEscaped : backslashesBefore(chunk, chunk.length, first) % 2 === 1;
}

function backslashesBefore(chunk: Uint8Array, at: number, first: number): number {
  let start = at;
  while (start > first && chunk[start - 1] === 0x5c) start--;
  return at - start;
}
