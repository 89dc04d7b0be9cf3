import { byteKind, closingQuote } from './json-bytes.ts';

/** Keys under which a file that is one object keeps its list. */
const listKeys = new Set(['tickets', 'helpdesk_tickets', 'results', 'contacts', 'users', 'companies', 'agents']);

/** How far a list may begin into its file. */
export const headBytes: number = 64 * 1024;

export interface JsonHead {
  /** Where the first element may begin. */
  readonly start: number;
  /** `list`: `[…]`; `wrapped`: `{"tickets": […], …}`; `sequence`: one object, or several one after another. */
  readonly form: 'list' | 'wrapped' | 'sequence';
}

/** Sees from the first bytes, without their byte order mark, how a JSON file is laid out. */
export function jsonHead(bytes: Uint8Array): JsonHead {
  const head = bytes.subarray(0, headBytes);
  const first = head.findIndex((byte) => byteKind(byte) !== 'space');
  if (head[first] === 0x5b) return { start: first + 1, form: 'list' };
  const start = listStart(head);
  return start === null ? { start: Math.max(first, 0), form: 'sequence' } : { start, form: 'wrapped' };
}

function listStart(head: Uint8Array): number | null {
  let depth = 0;
  for (let at = 0; at < head.length; at++) {
    const kind = byteKind(head[at] ?? 0);
    if (kind === 'open') depth++;
    if (kind === 'close' && --depth === 0) return null;
    if (kind !== 'quote') continue;
    const end = closingQuote(head, at + 1, false);
    if (end < 0) return null;
    if (depth === 1 && listKeys.has(latin1(head, at + 1, end))) {
      const opening = /^"\s{0,99}:\s{0,99}\[/.exec(latin1(head, end, end + 200));
      if (opening) return end + opening[0].length;
    }
    at = end;
  }
  return null;
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.subarray(start, Math.min(end, start + 200))).toString('latin1');
}
