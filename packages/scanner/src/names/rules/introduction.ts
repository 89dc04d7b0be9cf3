import { andOthers } from '../and-others.ts';
import { bearers, kin, possessives } from '../cue-words.ts';
import { ambiguous, bit } from '../lexicon.ts';
import { formOf, formScore } from '../name-score.ts';
import { isNoPerson } from '../not-a-person.ts';
import { type NameRun, readName } from '../read-name.ts';
import { hitOn, type NameRule } from '../rule.ts';
import type { Token } from '../tokens.ts';

/** Words that announce a name, and how much they make of one that no list knows. */
interface Cue {
  readonly words: string;
  readonly unknown: number;
}

/** `mijn naam is …`, `mijn zoon …`, `cliënt …`, `namens …`. */
export const introduction: NameRule = {
  id: 'introduction',
  *find(text) {
    const { tokens } = text;
    for (let at = 0; at < tokens.length; at++) {
      const cue = lastWords.has(tokens[at]?.word.folded ?? '') ? cueAt(tokens, at) : undefined;
      if (!cue || !/^ ?[(:,]? ?["']?$/.test(tokens[at + 1]?.gap ?? '-')) continue;
      const from = skipNamed(tokens, at + 1);
      const run = readName(tokens, from, { anyCase: true });
      const score = run ? scoreOf(run, cue, tokens[from]?.gap ?? ' ') : 0;
      if (!run || score === 0 || isNoPerson(text, run)) continue;
      const because = `introduction: ${cue.words}`;
      yield hitOn(tokens, run, score, because);
      for (const other of andOthers(tokens, run.to)) yield hitOn(tokens, other, Math.min(0.88, score), because, 'list');
    }
  },
};

/** `mijn zoon genaamd Daan`, `de vader van Lotte`; in `bewoner van Dijk` the word belongs to the name. */
function skipNamed(tokens: readonly Token[], at: number): number {
  const folded = tokens[at]?.word.folded ?? '';
  if (folded === 'van') return ((tokens[at + 1]?.word.known ?? 0) & bit['given-common']) !== 0 ? at + 1 : at;
  return /^(?:genaamd|heet|ene|named|called)$/.test(folded) ? at + 1 : at;
}

function cueAt(tokens: readonly Token[], at: number): Cue | undefined {
  const folded = tokens[at]?.word.folded ?? '';
  const before = tokens[at - 1]?.word.folded ?? '';
  const phrase = `${before} ${folded}`;
  if (fixed.has(phrase)) return { words: phrase, unknown: fixed.get(phrase) ?? 0 };
  if (fixed.has(folded)) return { words: folded, unknown: fixed.get(folded) ?? 0 };
  if (folded === 'met' && /^(?:spreekt|spreek|u|je)$/.test(before)) return { words: 'u spreekt met', unknown: 0.85 };
  if (kin.has(folded))
    return { words: possessives.has(before) ? phrase : folded, unknown: possessives.has(before) ? 0.9 : 0.6 };
  return bearers.has(folded) ? { words: folded, unknown: 0.72 } : undefined;
}

const fixed: ReadonlyMap<string, number> = new Map([
  ['naam is', 0.9],
  ['name is', 0.9],
  ['naam :', 0.9],
  ['ik heet', 0.9],
  ['heet', 0.85],
  ['heten', 0.7],
  ['ich heisse', 0.9],
  ['ich bin', 0],
  ['genaamd', 0.85],
  ['ik ben', 0],
  ['met naam', 0.7],
  ['named', 0.7],
  ['namens', 0],
]);

/** The words in which a cue can end: most words are none. */
const lastWords: ReadonlySet<string> = new Set([
  ...[...fixed.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)),
  ...kin,
  ...bearers,
  'met',
]);

function scoreOf(run: NameRun, cue: Cue, gap: string): number {
  const form = formOf(run);
  const [first] = run.words;
  if (first?.shape === 'lower') return lowerScore(run);
  if (form === 'unknown' && run.infix) return 0;
  if (form === 'unknown') return gap === ' ' && run.words.length < 4 ? cue.unknown : 0;
  if (form === 'surname') return cue.unknown === 0 ? 0.6 : 0.88;
  if (form === 'given' && gap.trim() !== '') return commonName(run) ? 0.85 : 0.6;
  if (form === 'given' && ((first?.known ?? 0) & ambiguous) !== 0) return 0.86;
  return Math.max(0.92, formScore(run));
}

function commonName({ words: [first] }: NameRun): boolean {
  return ((first?.known ?? 0) & bit['given-common']) !== 0;
}

/** `mijn zoon daan`, not `mijn man belde` or `collega vertrouwt`. */
function lowerScore(run: NameRun): number {
  const known = run.words[0]?.known ?? 0;
  if (run.words.length > 1) return 0.88;
  return (known & bit['given-common']) !== 0 ? 0.87 : (known & bit['given-known']) !== 0 ? 0.6 : 0;
}
