import { folded, type Lists, without } from './read-lists.ts';

export interface Ordinary {
  readonly word: ReadonlySet<string>;
  readonly stop: ReadonlySet<string>;
  readonly proper: ReadonlySet<string>;
}

const demonym = /(?:[^aeiou]er|aar|naar|ees|iaan)s?$|(?:se|sche|ische|isch|ezen|ianen)$/;

/** Words that are no names, unless a list of names holds them too. */
export function ordinary(lists: Lists): Ordinary {
  const dictionary = lists.shared('words-nl-lowercase').filter((word) => /^\p{Ll}[\p{L}'-]+$/u.test(word));
  const capitalised = lists.shared('words-nl-capitalised');
  const persons = [
    'surnames-wikidata',
    'surnames-be-statbel',
    'surnames-faker',
    'given-wikidata',
    'given-faker',
    'given-be-statbel',
  ].flatMap((name) => lists.shared(name));
  const names = folded([...persons, ...lists.own('surnames'), ...lists.own('given')]);
  const inhabitants = capitalised.filter((word) => word.length > 6 && demonym.test(word));
  const compounds = capitalised.filter((word) => /\p{Lu}{2}|\d|^\p{Lu}-/u.test(word) && word.length > 3);
  return {
    word: without(folded(dictionary), folded(lists.own('clear-given'))),
    stop: folded(lists.own('stop')),
    proper: new Set([...folded(lists.own('proper')), ...without(folded([...inhabitants, ...compounds]), names)]),
  };
}
