import { streetSuffix } from '../../src/names/street-words.ts';
import type { GivenNames } from './given-names.ts';
import { folded, type Lists, without } from './read-lists.ts';
import type { Surnames } from './surnames.ts';

const placeLists = ['places-nl-woonplaatsen', 'places-nl-be-geonames', 'municipalities-nl', 'countries-nl-en'];

/** Hamlets that share their name with many persons are left to the persons. */
export function places(lists: Lists, given: GivenNames, family: Surnames): { readonly place: ReadonlySet<string> } {
  const towns = folded([
    ...lists.shared('municipalities-nl'),
    ...lists.shared('countries-nl-en'),
    ...lists.own('places'),
  ]);
  const all = folded(placeLists.flatMap((name) => lists.shared(name)));
  const hamlets = without(all, given['given-common'], given['given-known'], family['surname-common']);
  return { place: new Set([...without(towns, given['given-common']), ...hamlets, ...folded(lists.own('places'))]) };
}

/** Names of streets that do not end in a word for street: those need the list. */
export function streets(lists: Lists): ReadonlySet<string> {
  return new Set([...folded(lists.shared('streets-nl-bag'))].filter((street) => !streetSuffix.test(street)));
}
