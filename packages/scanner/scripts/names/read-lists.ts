import { readFileSync } from 'node:fs';
import { foldName } from '../../src/names/fold.ts';

/** Entries of one list, as written; the name says which. */
export interface Lists {
  /** A file of the data folder, one entry a line. */
  shared(name: string): readonly string[];
  /** A file beside this script: words on lines, `_` for a space, `#` for remarks. */
  own(name: string): readonly string[];
}

export function readLists(folder: string): Lists {
  return {
    shared: (name) => lines(readFileSync(`${folder}/${name}.txt`, 'utf8')),
    own: (name) =>
      lines(readFileSync(new URL(`./${name}-own.txt`, import.meta.url), 'utf8'))
        .filter((line) => !line.startsWith('#'))
        .flatMap((line) => line.split(/\s+/))
        .map((entry) => entry.replaceAll('_', ' ')),
  };
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

export function folded(entries: readonly string[]): Set<string> {
  return new Set(entries.map(foldName));
}

/** The parts of names of several words, `Jan Willem` and `Jan-Willem`; short parts say nothing. */
export function parts(entries: readonly string[]): Set<string> {
  return new Set(
    entries.flatMap((entry) => foldName(entry).split(/[ -]/)).filter((part) => /^[a-z][a-z']+$/.test(part)),
  );
}

export function without(set: Iterable<string>, ...others: readonly ReadonlySet<string>[]): Set<string> {
  return new Set([...set].filter((entry) => !others.some((other) => other.has(entry))));
}
