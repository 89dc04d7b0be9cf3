/** A set of words that is only asked "is it in?": compact, and wrong once in many thousand times. */
export interface Bloom {
  readonly hashes: number;
  readonly bits: Uint8Array;
}

const hashes = 11;

/** Small lists weigh most in the rules and cost little: 1 false hit in 500,000; large ones 1 in 2,000. */
function bitsPerEntry(entries: number): number {
  return entries < 12_000 ? 32 : 16;
}

/** An empty filter with room for so many entries. */
export function emptyBloom(entries: number): Bloom {
  return { hashes, bits: new Uint8Array(Math.max(8, Math.ceil((entries * bitsPerEntry(entries)) / 8))) };
}

/** Puts a word in, while the filter is built. */
export function addTo({ bits, hashes }: Bloom, hash: Hash): void {
  for (let n = 0; n < hashes; n++) {
    const at = position(hash, n, bits.length * 8);
    bits[at >>> 3] = (bits[at >>> 3] ?? 0) | (1 << (at & 7));
  }
}

/** False is certain; true is wrong for 1 strange word in thousands. */
export function has({ bits, hashes }: Bloom, hash: Hash): boolean {
  for (let n = 0; n < hashes; n++) {
    const at = position(hash, n, bits.length * 8);
    if (((bits[at >>> 3] ?? 0) & (1 << (at & 7))) === 0) return false;
  }
  return true;
}

function position({ a, b }: Hash, n: number, size: number): number {
  return ((a + Math.imul(n, b) + n * n) >>> 0) % size;
}

/** Two independent 32-bit hashes of one word. */
export interface Hash {
  readonly a: number;
  readonly b: number;
}

/** FNV-1a with two seeds, mixed so that short words spread too. */
export function hashOf(word: string): Hash {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b) ^ (b >>> 15);
  }
  return { a: mixed(a), b: mixed(b) | 1 };
}

function mixed(value: number): number {
  let x = value ^ (value >>> 16);
  x = Math.imul(x, 0x7feb352d);
  x ^= x >>> 15;
  x = Math.imul(x, 0x846ca68b);
  return (x ^ (x >>> 16)) >>> 0;
}
