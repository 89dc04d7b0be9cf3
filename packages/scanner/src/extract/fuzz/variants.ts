import { zipOf } from '../fixtures/make-zip.ts';
import type { Seed } from './seeds.ts';

/** A file that something was done to. */
export interface Variant {
  readonly what: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Too little is left of it to be read as a whole. */
  readonly cut: boolean;
}

type Change = (seed: Seed, all: readonly Seed[], random: () => number) => Variant;

const below = (random: () => number, most: number): number => Math.floor(random() * most);

/** Each way to damage a file; `random` decides where. */
const changes: readonly Change[] = [
  function cutOff({ name, bytes, fragile }, _all, random) {
    const at = Math.floor(bytes.length * (0.2 + random() * 0.6));
    return { what: `${name} cut off at ${at}`, name, bytes: bytes.subarray(0, at), cut: fragile };
  },
  function flipBits({ name, bytes }, _all, random) {
    const flipped = Uint8Array.from(bytes);
    const places = Array.from({ length: 1 + below(random, 12) }, () => below(random, bytes.length));
    for (const at of places) flipped[at] = (flipped[at] ?? 0) ^ (1 << below(random, 8));
    return { what: `${name} with bits flipped at ${places.join(' ')}`, name, bytes: flipped, cut: false };
  },
  function insert({ name, bytes }, _all, random) {
    const at = below(random, bytes.length);
    const more = Uint8Array.from({ length: 1 + below(random, 300) }, () => below(random, 256));
    const all = Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)]);
    return { what: `${name} with ${more.length} bytes put in at ${at}`, name, bytes: all, cut: false };
  },
  function blank({ name, bytes }, _all, random) {
    const [at, length] = [below(random, bytes.length), 1 + below(random, bytes.length >> 1)];
    const blanked = Uint8Array.from(bytes).fill(random() < 0.5 ? 0 : 255, at, at + length);
    return { what: `${name} with ${length} bytes blanked at ${at}`, name, bytes: blanked, cut: false };
  },
  function splice({ name, bytes }, all, random) {
    const other = all[below(random, all.length)] as Seed; // below its length
    const [from, to] = [below(random, bytes.length), below(random, other.bytes.length)];
    const joined = Buffer.concat([bytes.subarray(0, from), other.bytes.subarray(to)]);
    return { what: `${name} to ${from} and ${other.name} from ${to}`, name, bytes: joined, cut: false };
  },
  function nest({ name, bytes, fragile }, _all, random) {
    const at = Math.floor(bytes.length * (0.2 + random() * 0.6));
    const inner = zipOf({ [name]: bytes.subarray(0, at) });
    return { what: `${name} cut off at ${at} in a zip`, name: 'b.zip', bytes: inner, cut: fragile };
  },
];

/** The same number gives the same variants. */
export function* variantsOf(all: readonly Seed[], count: number, seed: number): Generator<Variant> {
  const random = mulberry(seed);
  for (let at = 0; at < count; at++) {
    const change = changes[at % changes.length] as Change; // below its length
    yield change(all[below(random, all.length)] as Seed, all, random);
  }
}

/** A small generator of pseudo-random numbers (mulberry32). */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
