import { bit, given, surname } from './lexicon.ts';
import { wordOf } from './words.ts';

/** A list of given names holds the word; case and diacritics do not matter. */
export function isGivenName(token: string): boolean {
  return (wordOf(token).known & given) !== 0;
}

/** A list of surnames holds the word. */
export function isSurname(token: string): boolean {
  return (wordOf(token).known & surname) !== 0;
}

/** The word is in the dictionary, whether it is a name too or not. */
export function isOrdinaryWord(token: string): boolean {
  return (wordOf(token).known & (bit.word | bit.stop)) !== 0;
}
