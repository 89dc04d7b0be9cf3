import type { Ordinary } from './ordinary.ts';
import { folded, type Lists, parts, without } from './read-lists.ts';

export interface GivenNames {
  readonly 'given-common': ReadonlySet<string>;
  readonly 'given-known': ReadonlySet<string>;
  readonly 'given-rare': ReadonlySet<string>;
}

/** Common: Belgian frequency list, own list or three sources; known: two sources; rare: one source and no ordinary word. */
export function givenNames(lists: Lists, { word, stop, proper }: Ordinary): GivenNames {
  const own = folded(lists.own('given'));
  const sources = ['given-be-statbel', 'given-faker', 'given-wikidata', 'given-world-cc0'].map((name) =>
    single(folded(lists.shared(name))),
  );
  const [belgian = new Set<string>()] = sources;
  const seen = new Set([...own, ...sources.flatMap((source) => [...source])]);
  const count = (name: string) => sources.filter((source) => source.has(name)).length;
  const common = [...seen].filter(
    (name) => own.has(name) || belgian.has(name) || (count(name) >= 3 && name.length > 2),
  );
  const known = [...seen].filter((name) => count(name) === 2 && name.length > 2);
  const rare = [...seen, ...parts(lists.shared('given-wikidata').filter((name) => /[ -]/.test(name)))];
  const taken = [stop, without(proper, own)];
  return {
    'given-common': without(common, ...taken),
    'given-known': without(known, new Set(common), ...taken),
    'given-rare': without(
      rare.filter((name) => name.length > 2),
      new Set([...common, ...known]),
      word,
      ...taken,
    ),
  };
}

function single(names: ReadonlySet<string>): Set<string> {
  return new Set([...names].filter((name) => /^[a-z][a-z'-]*[a-z]$/.test(name)));
}
