import type { Source } from '../source.ts';
import { wordKey, wordStartsOf } from '../word-starts.ts';

/** `strong` names a condition or fact of one person; `weak` could as well be a subject. */
type Strength = 'strong' | 'weak';

interface Cue {
  readonly words: string;
  /** Code of the fourth character, which tells most words with the same key apart; 0 if there is none. */
  readonly fourth: number;
  /** "dement*": the word goes on. */
  readonly open: boolean;
  readonly strength: Strength;
}

export interface CueAt {
  readonly start: number;
  readonly end: number;
  readonly strength: Strength;
}

export interface CueIndex {
  readonly cues: ReadonlyMap<number, readonly Cue[]>;
  /** 1 for each key that has cues; asked for every word of the text. */
  readonly has: Uint8Array;
}

/** Cues separated by commas or line ends; longer ones go first. */
export function cueIndex(lists: Readonly<Record<Strength, string>>): CueIndex {
  const cues = (['strong', 'weak'] as const).flatMap((strength) =>
    lists[strength]
      .split(/[,\n]/)
      .map((cue) => cue.trim())
      .filter((cue) => cue !== '')
      .map((cue) => cueOf(cue, strength)),
  );
  const byKey = Map.groupBy(
    cues.toSorted((a, b) => b.words.length - a.words.length),
    ({ words }) => wordKey(words, 0),
  );
  const has = new Uint8Array(32_768);
  for (const key of byKey.keys()) has[key] = 1;
  return { cues: byKey, has };
}

function cueOf(written: string, strength: Strength): Cue {
  const words = written.replace(/\*$/, '');
  return { words, fourth: words.charCodeAt(3) || 0, open: written.endsWith('*'), strength };
}

/** Cues that begin where a word begins; they do not overlap. */
export function* cuesIn(source: Source, index: CueIndex): Generator<CueAt> {
  const { count, starts, keys } = wordStartsOf(source);
  let floor = 0;
  for (let at = 0; at < count; at++) {
    const key = keys[at] ?? 0;
    const start = starts[at] ?? 0;
    if (index.has[key] === 0 || start < floor) continue;
    const found = cueAt(source.lower, start, index.cues.get(key) ?? []);
    if (!found) continue;
    yield found;
    floor = found.end;
  }
}

const letter = /[\p{L}\d]/u;
const restOfWord = /[\p{L}-]{0,30}/uy;

function cueAt(lower: string, start: number, cues: readonly Cue[]): CueAt | undefined {
  const next = lower.charCodeAt(start + 3);
  for (const { words, fourth, open, strength } of cues) {
    if ((fourth !== 0 && fourth !== next) || !lower.startsWith(words, start)) continue;
    const end = start + words.length;
    if (!open && letter.test(lower[end] ?? '')) continue;
    restOfWord.lastIndex = end;
    return { start, end: open && restOfWord.test(lower) ? restOfWord.lastIndex : end, strength };
  }
  return undefined;
}
