import { foldName } from '../../src/names/fold.ts';
import type { Ordinary } from './ordinary.ts';
import { folded, type Lists, without } from './read-lists.ts';

export interface Surnames {
  readonly 'surname-common': ReadonlySet<string>;
  readonly 'surname-known': ReadonlySet<string>;
  readonly 'surname-rare': ReadonlySet<string>;
}

const frequentInBelgium = 4000;

/** Common: own list and the head of the Belgian list; known: its tail or two sources; rare: one source and no ordinary word. */
export function surnames(lists: Lists, { word, stop, proper }: Ordinary): Surnames {
  const infixes = new RegExp(`^(?:${lists.shared('tussenvoegsels').map(escaped).join('|')}) `, 'i');
  const base = (names: readonly string[]) =>
    usable(names.map((name) => name.replace(infixes, '').replace(infixes, '')));
  const belgian = base(lists.shared('surnames-be-statbel'));
  const sources = [
    belgian,
    ...['surnames-faker', 'surnames-wikidata', 'surnames-world-cc0'].map((n) => base(lists.shared(n))),
  ];
  const own = folded(lists.own('surnames'));
  const common = new Set([...own, ...[...belgian].slice(0, frequentInBelgium)]);
  const count = (name: string) => sources.filter((source) => source.has(name)).length;
  const seen = new Set(sources.flatMap((source) => [...source]));
  const known = [...seen].filter((name) => (belgian.has(name) || count(name) > 1) && name.length > 2);
  const rare = [...seen].filter((name) => name.length > 2);
  return {
    'surname-common': without(common, stop, without(proper, own)),
    'surname-known': without(known, common, stop, proper),
    'surname-rare': without(rare, common, new Set(known), word, stop, proper),
  };
}

function usable(names: readonly string[]): Set<string> {
  return new Set(names.map(foldName).filter((name) => /^[a-z][a-z'-]*[a-z]$/.test(name)));
}

function escaped(infix: string): string {
  return infix.replace(/[.^$*+?()[\]{}|\\/]/g, '\\$&');
}
