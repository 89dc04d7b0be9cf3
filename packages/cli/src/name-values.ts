/** A stretch of a file name, and what is shown instead of it. */
export interface Cover {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** Values that were found, as letters and digits only, with what to show instead. */
export type Values = ReadonlyMap<string, string>;

/** Longest run of words in a name that is held against the values. */
const longestRun = 12;

/** Shorter values are too common in names of files to mean a person. */
const shortestValue = 3;

/** A word, a hump of one (`JanDeVries`), or a number. */
const word = /[\p{Lu}\p{M}]+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}\p{M}]+|\d+/gu;

/** Letters and digits of a text: the same for `Jan Jansen`, `jan_jansen` and `JanJansen`. */
export function keyOf(text: string): string {
  return [...text.matchAll(word)].map(([part]) => folded(part)).join('');
}

/** Where a name repeats one of the values, however its words are joined; the longest first. */
export function coversOf(name: string, values: Values): Cover[] {
  const words = [...name.matchAll(word)].map((match) => ({
    key: folded(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const covers: Cover[] = [];
  for (let from = 0; from < words.length; ) {
    const run = longestKnown(words, from, values);
    if (run) covers.push(run.cover);
    from += run?.words ?? 1;
  }
  return covers;
}

interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

function longestKnown(
  words: readonly Word[],
  from: number,
  values: Values,
): { words: number; cover: Cover } | undefined {
  for (let count = Math.min(longestRun, words.length - from); count > 0; count--) {
    const run = words.slice(from, from + count);
    const key = run.map((each) => each.key).join('');
    const label = key.length < shortestValue ? undefined : values.get(key);
    if (label) return { words: count, cover: { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0, label } };
  }
  return undefined;
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
