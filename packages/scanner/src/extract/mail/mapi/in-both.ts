import { makeMsg } from '../msg/make-msg.ts';
import { makeTnef } from '../tnef/make-tnef.ts';
import type { MessageRecipe } from './make-properties.ts';

type Make = (recipe: MessageRecipe) => Uint8Array;

const writers: readonly (readonly [string, Make])[] = [
  ['msg', makeMsg],
  ['tnef', makeTnef],
];

/** Each case, written by each writer. */
export function inBoth<Input, Expected>(
  rows: readonly (readonly [string, Input, Expected])[],
): (readonly [name: string, make: Make, input: Input, expected: Expected])[] {
  return writers.flatMap(([format, make]) =>
    rows.map(([name, ...rest]) => [`${format}: ${name}`, make, ...rest] as const),
  );
}
