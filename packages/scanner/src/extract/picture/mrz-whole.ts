import { icaoDigit } from '../../detect/numbers/checks.ts';

type Stretch = readonly [line: number, from: number, to: number];

/** What the last check digit is over, by the length of a line; the digit itself ends the second line. */
const stretches: Readonly<Record<number, readonly Stretch[]>> = {
  44: [
    [1, 0, 10],
    [1, 13, 20],
    [1, 21, 43],
  ],
  36: [
    [1, 0, 10],
    [1, 13, 20],
    [1, 21, 35],
  ],
  30: [
    [0, 5, 30],
    [1, 0, 7],
    [1, 8, 15],
    [1, 18, 29],
  ],
};

/** Whether the check digit over all data is right; the fields have their own. */
export function passesWhole(lines: readonly string[]): boolean {
  const parts = stretches[lines[0]?.length ?? 0] ?? [];
  const data = parts.map(([line, from, to]) => lines[line]?.slice(from, to) ?? '').join('');
  return data !== '' && icaoDigit(data) === Number(lines[1]?.at(-1));
}

/** How long the fillers after the name are: a filler that is read as a letter makes them shorter. */
export function fillersAfterName(lines: readonly string[]): number {
  const names = lines.length === 3 ? lines[2] : lines[0];
  return /<*$/.exec(names ?? '')?.[0].length ?? 0;
}
