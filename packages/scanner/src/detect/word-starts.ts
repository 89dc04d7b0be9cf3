import type { Source } from './source.ts';

/** Where words of three letters and more begin, with the key of their first three letters; one pass per text, shared by all who look for words. */
interface WordStarts {
  readonly count: number;
  readonly starts: Int32Array;
  readonly keys: Uint16Array;
}

const remembered = new WeakMap<Source, WordStarts>();

export function wordStartsOf(source: Source): WordStarts {
  const known = remembered.get(source);
  if (known) return known;
  const fresh = findStarts(source.lower);
  remembered.set(source, fresh);
  return fresh;
}

/** The key under which a lower-case word of three letters or more is found; not unique. */
export function wordKey(text: string, at: number): number {
  return ((text.charCodeAt(at) & 31) << 10) | ((text.charCodeAt(at + 1) & 31) << 5) | (text.charCodeAt(at + 2) & 31);
}

function findStarts(lower: string): WordStarts {
  const starts = new Int32Array(lower.length / 3 + 1);
  const keys = new Uint16Array(starts.length);
  let count = 0;
  let before = 0;
  let letters = 0;
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    letters = isLetter(code) ? letters + 1 : 0;
    if (letters === 2) before = ((lower.charCodeAt(at - 1) & 31) << 10) | ((code & 31) << 5);
    if (letters !== 3) continue;
    starts[count] = at - 2;
    keys[count++] = before | (code & 31);
  }
  return { count, starts, keys };
}

/** Small letters, and everything from À on, which is close enough to look a word up. */
function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || code >= 0xc0;
}
