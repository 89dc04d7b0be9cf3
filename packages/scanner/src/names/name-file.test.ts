import { expect, test } from 'vitest';
import { lookUp } from './lexicon.ts';
import { lists, readNameFile } from './name-file.ts';

const letters = 'qxzjvwkp';

/** Words that no list can hold. */
function strangers(count: number): string[] {
  return Array.from(
    { length: count },
    (_, n) => `${[...n.toString(8)].map((digit) => letters[Number(digit)]).join('q')}xq${letters[n % 8]}z`,
  );
}

test('a strange word is taken for a listed one as seldom as designed', () => {
  const words = strangers(20_000);
  const known = words.map(lookUp);
  const rates = lists.map((_, index) => known.filter((bits) => (bits & (1 << index)) !== 0).length / words.length);
  expect(Math.max(...rates)).toBeLessThan(0.002);
});

test('other bytes are not read as lists of names', () => {
  expect(readNameFile(new Uint8Array(4))).toBeUndefined();
  expect(readNameFile(new Uint8Array(5000))).toBeUndefined();
});
