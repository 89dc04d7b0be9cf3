import { ambiguous, bit, given, wellKnown } from '../lexicon.ts';
import { formScore } from '../name-score.ts';
import { isNoPerson } from '../not-a-person.ts';
import { isCapital, readName } from '../read-name.ts';
import { hitOn, leadsLine, type NameRule, type NameText } from '../rule.ts';
import type { Token } from '../tokens.ts';
import { wordOf } from '../words.ts';
import { startsSentence } from './given-surname.ts';

/** A listed given name alone: `de aanvraag van Jan`, `Jans aanvraag`, `Fatima's formulier`, `Jan en Piet`. */
export const givenName: NameRule = {
  id: 'given-name',
  *find(text) {
    const { tokens } = text;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as Token; // at < length
      if (token.word.shape !== 'title' && token.word.shape !== 'caps') continue;
      if (isHeaderLabel(text, at)) continue;
      const genitive = genitiveOf(tokens, at);
      if (genitive) yield { ...genitive, because: ['given-name', 'genitive'] };
      if (genitive || (token.word.known & given) === 0) continue;
      const run = readName(tokens, at);
      if (!run || run.words.length > 1 || run.initials > 0 || isNoPerson(text, run)) continue;
      const score = scoreOf(text, at, formScore(run));
      if (score >= 0.4) yield hitOn(tokens, run, score, 'given-name');
    }
  },
};

/** `Von: …`, `An: …` above a quoted mail. */
function isHeaderLabel(text: NameText, at: number): boolean {
  const { tokens, source } = text;
  if (!/^(?:von|an)$/.test(tokens[at]?.word.folded ?? '') || !leadsLine(text, at)) return false;
  const end = tokens[at]?.end ?? 0;
  const [line = ''] = source.text.slice(end, end + 200).split('\n', 1);
  return /^ ?:/.test(line) && (line.includes('@') || tokens[at]?.word.folded === 'von');
}

function scoreOf({ tokens }: NameText, at: number, score: number): number {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || token.word.shape === 'caps' || isMonth(tokens, at)) return Math.min(score, 0.4);
  if (next?.gap === '' && next.word.text === "'s") return score + 0.1;
  if (followsCapital(tokens, at)) return Math.min(score, 0.42);
  if (precedesCapital(tokens, at)) return Math.min(score, 0.5);
  if (pairs(tokens, at)) return score + 0.2;
  return score;
}

/** `25 Jan`, `Jan 1, 2024` */
function isMonth(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.word.folded !== 'jan') return false;
  const beside = [
    tokens[at]?.gap === ' ' ? tokens[at - 1] : undefined,
    tokens[at + 1]?.gap === ' ' ? tokens[at + 1] : undefined,
  ];
  return beside.some((token) => token !== undefined && /^\d{1,4}$/.test(token.word.text));
}

/** The tail of a name of another kind: `Project Sara`. */
function followsCapital(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.gap === ' ' && isCapital(tokens[at - 1]?.word) && !startsSentence(tokens, at - 1);
}

/** Perhaps its head: `Sara Utrecht`. */
function precedesCapital(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.gap === ' ' && isCapital(next.word) && (next.word.known & bit.stop) === 0;
}

/** `Jan en Piet`: two listed names joined. */
function pairs(tokens: readonly Token[], at: number): boolean {
  return isSure(tokens[at + 2]) && tokens[at + 1]?.word.folded === 'en'
    ? true
    : isSure(tokens[at - 2]) && tokens[at - 1]?.word.folded === 'en';
}

function isSure(token: Token | undefined): boolean {
  return (
    isCapital(token?.word) &&
    ((token?.word.known ?? 0) & bit['given-common']) !== 0 &&
    ((token?.word.known ?? 0) & ambiguous) === 0
  );
}

/** `Jans aanvraag`: the hit leaves the s out. */
function genitiveOf(tokens: readonly Token[], at: number): { start: number; end: number; score: number } | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !/^\p{Lu}\p{Ll}{2,}s$/u.test(token.word.text) || (token.word.known & wellKnown & given) !== 0)
    return undefined;
  const { known } = wordOf(token.word.text.slice(0, -1));
  if (
    (known & bit['given-common']) === 0 ||
    (known & ambiguous) !== 0 ||
    (token.word.known & (bit.word | bit.stop | bit.proper)) !== 0
  )
    return undefined;
  if (next?.gap !== ' ' || next.word.shape !== 'lower' || (next.word.known & bit.word) === 0 || next.word.infix)
    return undefined;
  return { start: token.start, end: token.end - 1, score: 0.6 };
}
