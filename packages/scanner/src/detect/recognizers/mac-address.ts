import { standsAlone } from '../numbers/boundaries.ts';
import { because } from '../numbers/placeholder.ts';
import type { Recognizer } from '../recognizer.ts';

/** Hardware address of a network card: six pairs, or three groups of four. */
export const macAddress: Recognizer = {
  id: 'mac-address',
  entity: 'MAC_ADDRESS',
  about: 'https://standards.ieee.org/products-programs/regauth/mac/',
  *find(source) {
    for (const [joiner, size] of joiners) {
      for (const [start, end] of stretches(source.lower, joiner, size)) {
        const cue = /\bmac|ether|hwaddr/.test(source.before(start, 30));
        const reasons = because(source, start, 'form', ...(cue ? ['cue: mac'] : []));
        yield { start, end, score: cue ? 0.97 : 0.86, because: reasons };
      }
    }
  },
};

/** What joins the groups, and how many characters a group has. */
const joiners: readonly (readonly [string, number])[] = [
  [':', 2],
  ['-', 2],
  ['.', 4],
];

function* stretches(lower: string, joiner: string, size: number): Generator<[number, number]> {
  const length = size === 2 ? 17 : 14;
  for (let at = lower.indexOf(joiner); at >= 0; at = lower.indexOf(joiner, at + 1)) {
    if (lower[at + size + 1] !== joiner) continue;
    const start = at - size;
    if (isAddress(lower, start, start + length)) yield [start, start + length];
  }
}

function isAddress(lower: string, start: number, end: number): boolean {
  const written = lower.slice(Math.max(0, start), end);
  if (!form.test(written) || !standsAlone(lower, start, end)) return false;
  if (/[:-]/.test(lower[start - 1] ?? '') || /[:-]/.test(lower[end] ?? '')) return false;
  return !/^(.)\1*$/.test(written.replace(/[:.-]/g, '')) && !/^\d\d(?:-\d\d){5}$/.test(written);
}

const form = /^(?:[\da-f]{2}(?::[\da-f]{2}){5}|[\da-f]{2}(?:-[\da-f]{2}){5}|[\da-f]{4}\.[\da-f]{4}\.[\da-f]{4})$/;
