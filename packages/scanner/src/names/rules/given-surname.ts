import { ambiguous, bit, given, surname, wellKnown } from '../lexicon.ts';
import { formOf, formScore } from '../name-score.ts';
import { isNoPerson } from '../not-a-person.ts';
import { isCapital, type NameRun, readName } from '../read-name.ts';
import { hitOn, type NameRule, type NameText } from '../rule.ts';
import type { Token } from '../tokens.ts';

/** `Fatima El Amrani`, `Jan de Vries`, `Tjakko de Jong`; and `jan de vries` when nothing in it is an ordinary word. */
export const givenSurname: NameRule = {
  id: 'given+surname',
  *find(text) {
    const { tokens } = text;
    for (let at = 0; at < tokens.length; at++) {
      const run = mayBegin(tokens, at)
        ? readName(tokens, at, { anyCase: tokens[at]?.word.shape === 'lower' })
        : behindVerb(tokens, at);
      if (!run || run.words.length < 2) continue;
      const score = scoreOf(text, run);
      if (score >= 0.4 && !isNoPerson(text, run)) {
        yield hitOn(tokens, run, score, 'given+surname');
        at = run.to - 1;
      }
    }
  },
};

/** Given names that are words of every sentence too. */
const verbs: ReadonlySet<string> = new Set(['wil', 'ben', 'kan']);

/** `De bezorger, Wil Hendriks, …`: inside a sentence no verb has a capital. */
function behindVerb(tokens: readonly Token[], at: number): NameRun | undefined {
  const word = tokens[at]?.word;
  if (word?.shape !== 'title' || !verbs.has(word.folded) || startsSentence(tokens, at)) return undefined;
  const gap = tokens[at + 1]?.gap;
  const run = gap === ' ' ? readName(tokens, at + 1) : undefined;
  const last = run?.words.at(-1);
  if (!run || run.words.length > 1 || run.initials > 0 || last?.shape !== 'title') return undefined;
  return (last.known & wellKnown & surname) !== 0 ? { ...run, from: at, words: [word, last] } : undefined;
}

function mayBegin(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  if (!word || word.shape === 'number' || word.shape === 'address' || word.shape === 'initial') return false;
  if (word.shape === 'lower')
    return (word.known & given & wellKnown) !== 0 && (word.known & (ambiguous | bit.stop)) === 0;
  if (!isCapital(word)) return false;
  return (word.known & given) !== 0 || ((word.known & (ambiguous | bit.stop)) === 0 && !word.infix);
}

function scoreOf({ tokens }: NameText, run: NameRun): number {
  const [first] = run.words;
  if (first?.shape === 'lower') return lowerScore(run);
  if (verbs.has(first?.folded ?? '') && formOf(run) !== 'full') return 0.8;
  const score = formScore(run);
  if (first?.shape === 'caps') return capsScore(run, score);
  const form = formOf(run);
  if (startsSentence(tokens, run.from) && ((first?.known ?? 0) & ambiguous) !== 0) return score - 0.15;
  if (form === 'surname-led' && holdsPreposition(tokens, run)) return 0.3;
  if (form === 'surname-led' && startsSentence(tokens, run.from)) return score - 0.15;
  if (form === 'half-known' && followsCapital(tokens, run.from)) return score - 0.3;
  return score;
}

/** `Station in den Haag`: behind an unknown word a preposition is no tussenvoegsel. */
function holdsPreposition(tokens: readonly Token[], { from, to }: NameRun): boolean {
  return tokens.slice(from, to).some(({ word }) => /^(?:in|op|aan|bij|over|onder|uit|voor|auf)$/.test(word.text));
}

/** In a line of capitals only listed names count. */
function capsScore(run: NameRun, score: number): number {
  const listed = run.words.every((word) => (word.known & wellKnown) !== 0);
  const doubtful = run.words.some((word) => (word.known & ambiguous) !== 0);
  if (formOf(run) !== 'full') return run.infix ? score - 0.15 : 0.3;
  return listed && !doubtful ? score : run.infix ? 0.8 : listed ? 0.6 : 0.5;
}

function lowerScore(run: NameRun): number {
  const last = run.words.at(-1);
  if (last?.shape !== 'lower' || (last.known & surname) === 0 || run.words.length > 3) return 0;
  const common = (last.known & wellKnown & surname) !== 0;
  if ((last.known & ambiguous) === 0) return run.infix ? 0.86 : common ? 0.8 : 0.45;
  return run.infix && common ? 0.7 : 0;
}

export function startsSentence(tokens: readonly Token[], at: number): boolean {
  const gap = tokens[at]?.gap ?? '';
  return at === 0 || /[\n.!?:]/.test(gap);
}

/** Inside a row of capitalised words, as in headings and names of products. */
function followsCapital(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.gap === ' ' && isCapital(tokens[at - 1]?.word) && !startsSentence(tokens, at - 1);
}
