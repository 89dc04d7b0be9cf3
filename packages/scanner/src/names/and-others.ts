import { bit, given } from './lexicon.ts';
import { type NameRun, readName } from './read-name.ts';
import type { Token } from './tokens.ts';

const joiners: ReadonlySet<string> = new Set(['en', 'and', 'und', 'of', 'et', 'y']);

/** The names that go on a list: `Jan, Piet en Fatima`; each begins with a listed given name or an initial. */
export function* andOthers(tokens: readonly Token[], after: number): Iterable<NameRun> {
  for (let at = after, count = 0; count < 12; count++) {
    const from = nextOnList(tokens, at);
    const run = from === undefined ? undefined : readName(tokens, from);
    const needed = tokens[at]?.gap.includes('&') ? bit['given-common'] : given;
    if (!run || !(run.initials > 0 || ((run.words[0]?.known ?? 0) & needed) !== 0)) return;
    yield run;
    at = run.to;
  }
}

function nextOnList(tokens: readonly Token[], at: number): number | undefined {
  const next = tokens[at];
  if (!next) return undefined;
  if (/^(?:, | ?\/ ?| ?& ?| ?\+ )$/.test(next.gap)) return joiners.has(next.word.folded) ? at + 1 : at;
  return next.gap === ' ' && joiners.has(next.word.folded) && tokens[at + 1]?.gap === ' ' ? at + 1 : undefined;
}
