import { readFileSync } from 'node:fs';
import { ScanError } from '../error.ts';
import { has, hashOf } from './bloom.ts';
import { type ListName, lists, type NameFile, readNameFile } from './name-file.ts';

/** One bit per list that holds a word; `street` holds whole names of streets, `place` also names of several words. */
export const bit: Readonly<Record<ListName, number>> = Object.fromEntries(
  lists.map((list, index) => [list, 1 << index]),
) as Record<ListName, number>; // every list has its bit

export const given: number = bit['given-common'] | bit['given-known'] | bit['given-rare'];
export const surname: number = bit['surname-common'] | bit['surname-known'] | bit['surname-rare'];
/** Listed by several sources. */
export const wellKnown: number =
  bit['given-common'] | bit['given-known'] | bit['surname-common'] | bit['surname-known'];
/** Also something else than a name. */
export const ambiguous: number = bit.word | bit.proper | bit.place;

let loaded: NameFile | undefined;

function file(): NameFile {
  loaded ??= readNameFile(readFileSync(new URL('../../data/names.bin', import.meta.url)));
  if (!loaded) throw new ScanError('corrupt', 'the list of names is damaged');
  return loaded;
}

const wordLists = lists.filter((list) => list !== 'street');

/** In which lists a folded word is, as bits. */
export function lookUp(folded: string): number {
  const content = file();
  const hash = hashOf(folded);
  let found = 0;
  for (const list of wordLists) if (has(content[list], hash)) found |= bit[list];
  return found;
}

/** A whole name of a street, folded. */
export function isStreet(folded: string): boolean {
  return has(file().street, hashOf(folded));
}
