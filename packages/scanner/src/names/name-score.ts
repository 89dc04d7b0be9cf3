import { ambiguous, bit, given, surname, wellKnown } from './lexicon.ts';
import type { NameRun } from './read-name.ts';
import type { Word } from './words.ts';

/** How a name is made up, which its score hangs on. */
export type NameForm = 'initials' | 'full' | 'half-known' | 'surname-led' | 'given' | 'surname' | 'unknown';

const isGiven = (word: Word | undefined): boolean => ((word?.known ?? 0) & given) !== 0;
const isSurname = (word: Word | undefined): boolean => ((word?.known ?? 0) & surname) !== 0;
const isWellKnown = (word: Word | undefined): boolean => ((word?.known ?? 0) & wellKnown) !== 0;
const isAmbiguous = (word: Word | undefined): boolean => ((word?.known ?? 0) & ambiguous) !== 0;

export function formOf({ words, initials, infix }: NameRun): NameForm {
  const [first, last] = [words[0], words.at(-1)];
  if (words.length === 1) {
    if (initials > 0) return 'initials';
    if (infix) return isSurname(first) ? 'surname' : 'unknown';
    return isGiven(first) ? 'given' : isSurname(first) ? 'surname' : 'unknown';
  }
  if (initials > 0 && !isGiven(first)) return 'initials';
  if (isGiven(first)) return isSurname(last) ? 'full' : 'half-known';
  return isSurname(last) ? 'surname-led' : 'unknown';
}

/** What the form alone is worth, without any word around it. */
export function formScore(run: NameRun): number {
  const [first, last] = [run.words[0], run.words.at(-1)];
  switch (formOf(run)) {
    case 'initials':
      return isSurname(last) ? 0.9 : 0.85;
    case 'full':
      return fullScore(first, last, run.infix);
    case 'half-known':
      if (isAmbiguous(last) && !run.infix) return 0.7;
      return isAmbiguous(first)
        ? 0.52
        : commonGiven(first)
          ? run.infix
            ? 0.88
            : 0.8
          : isWellKnown(first)
            ? 0.75
            : 0.55;
    case 'surname-led':
      return run.infix ? 0.72 : isWellKnown(last) && !isAmbiguous(last) && !isAmbiguous(first) ? 0.6 : 0.4;
    case 'given':
      return givenScore(first);
    case 'surname':
      return run.infix && isWellKnown(last) ? 0.45 : 0.3;
    case 'unknown':
      return 0.2;
    default:
      return 0;
  }
}

function fullScore(first: Word | undefined, last: Word | undefined, infix: boolean): number {
  if (isAmbiguous(first)) return isAmbiguous(last) && !infix ? 0.45 : 0.7;
  if (isWellKnown(first)) return isWellKnown(last) ? 0.93 : 0.9;
  return isWellKnown(last) ? 0.8 : 0.65;
}

function givenScore(word: Word | undefined): number {
  if (isAmbiguous(word)) return 0.4;
  return commonGiven(word) ? 0.55 : isWellKnown(word) ? 0.5 : 0.4;
}

function commonGiven(word: Word | undefined): boolean {
  return ((word?.known ?? 0) & bit['given-common']) !== 0;
}
