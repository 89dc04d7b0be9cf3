import { courtesy, titles } from '../cue-words.ts';
import { ambiguous, bit, given, surname } from '../lexicon.ts';
import { isCapital } from '../read-name.ts';
import { hitOn, leadsLine, type NameRule, type NameText } from '../rule.ts';
import type { Token } from '../tokens.ts';
import type { Word } from '../words.ts';
import { isAbbreviation } from './initials.ts';

/** `Vries, J. de`, `Vries de, Jan`, `Jansen, Piet`, `BOS J.H.` */
export const registerOrder: NameRule = {
  id: 'register-order',
  *find(text) {
    for (let at = 0; at < text.tokens.length; at++) {
      const found = registerName(text, at) ?? inSmallLetters(text, at);
      if (found && found.score >= 0.4 && !isTitled(text.tokens, at))
        yield hitOn(text.tokens, { from: found.from ?? at, to: found.to }, found.score, 'register-order');
    }
  },
};

/** `de advocaat van mevrouw Pietersen, Jan Verhoeven`: behind a title a comma ends the name. */
function isTitled(tokens: readonly Token[], at: number): boolean {
  return courtesy.has(titles.get(tokens[at - 1]?.word.folded ?? '') ?? '');
}

const listing = /^(?:van|door|met|namens|en|of|door:|van:)$/;

/** `bakker, s.`: in small letters, of listed surnames; one that is a word too only where a name begins. */
function inSmallLetters(text: NameText, at: number): Found | undefined {
  const { tokens, source } = text;
  const word = tokens[at]?.word;
  if (word?.shape !== 'lower' || (word.known & bit['surname-common']) === 0 || (word.known & bit.stop) !== 0)
    return undefined;
  const first = tokens[at + 1];
  if (first?.gap !== ', ' || !/^\p{Ll}\.?$/u.test(first.word.text)) return undefined;
  const stopAt = first.end - (first.word.shape === 'initial' ? 1 : 0);
  if (source.text[stopAt] !== '.' || /^\.\p{L}\p{L}/u.test(source.text.slice(stopAt, stopAt + 3))) return undefined;
  const to = lastInitial(text, at + 1);
  if (isAbbreviation(tokens, { from: at + 1, initials: to - at - 1 })) return undefined;
  const infixed = infixBefore(tokens, at);
  const from = opens(text, infixed) ? infixed : at;
  const begins = opens(text, from) || listing.test(tokens[at - 1]?.word.folded ?? '');
  if ((word.known & ambiguous) !== 0 && !begins) return undefined;
  return { from, to, score: begins ? 0.8 : 0.65 };
}

const opens = (text: NameText, at: number): boolean =>
  leadsLine(text, at) || /[:;(]\s?$/.test(text.tokens[at]?.gap ?? '');

function infixBefore(tokens: readonly Token[], at: number): number {
  let from = at;
  while (at - from < 3 && tokens[from]?.gap === ' ' && isInfix(tokens[from - 1])) from--;
  return from;
}

/** Behind each letter stands its dot, which belongs to the token or not. */
function lastInitial({ tokens, source }: NameText, from: number): number {
  let to = from + 1;
  while (
    tokens[to]?.gap === '' &&
    /^\p{Ll}\.?$/u.test(tokens[to]?.word.text ?? '') &&
    source.text[(tokens[to]?.start ?? 0) - 1] === '.'
  )
    to++;
  return to;
}

interface Found {
  /** Where a tussenvoegsel stands before the surname. */
  readonly from?: number;
  readonly to: number;
  readonly score: number;
}

/** Reads a surname, then initials or a given name, then a tussenvoegsel. */
export function registerName(text: NameText, at: number): Found | undefined {
  const { tokens } = text;
  const word = tokens[at]?.word;
  if (!word || !isCapital(word) || word.text.length < 2 || word.street || (word.known & bit.stop) !== 0)
    return undefined;
  if (!isSurname(word)) return undefined;
  const early = infixes(tokens, at + 1);
  const comma = tokens[at + 1 + early]?.gap;
  const first = skipInitials(tokens, at + 1 + early);
  if (isLegalForm(tokens, at + 1 + early)) return undefined;
  if (comma === ' ' && early === 0 && first > at + 1) return withoutComma(tokens, at, word, first);
  if (comma !== ', ' && comma !== ',') return undefined;
  const givens = first === at + 1 + early ? skipGiven(tokens, first) : first;
  if (givens === at + 1 + early) return undefined;
  const late = early > 0 ? 0 : infixes(tokens, givens);
  if (late > 0 && isCapital(tokens[givens + late]?.word) && tokens[givens + late]?.gap === ' ') return undefined;
  if (late === 0 && first > at + 1 + early && isCapital(tokens[first]?.word) && /^ ?$/.test(tokens[first]?.gap ?? ''))
    return undefined;
  return {
    to: givens + late,
    score: scoreOf(text, at, word, { byInitials: first > at + 1 + early, infix: early + late > 0 }),
  };
}

/** `Jansen B.V.`, `Jansen, N.V.` */
function isLegalForm(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.word.folded === 'v.' && /^[bnc]\.$/.test(tokens[at]?.word.folded ?? '');
}

function isSurname(word: Word): boolean {
  const listed = (word.known & surname) !== 0;
  return listed
    ? (word.known & bit.place) === 0 || (word.known & bit['surname-common']) !== 0
    : word.known === 0 && word.text.length > 2;
}

function infixes(tokens: readonly Token[], at: number): number {
  let length = 0;
  while (length < 3 && tokens[at + length]?.gap === ' ' && isInfix(tokens[at + length])) length++;
  return length;
}

function isInfix(token: Token | undefined): boolean {
  return token?.word.infix === true && token.word.folded !== 'in' && token.word.folded !== 'op';
}

function skipInitials(tokens: readonly Token[], from: number): number {
  let at = from;
  while (
    tokens[at]?.word.shape === 'initial' &&
    isCapitalLetter(tokens[at]) &&
    (at === from || /^ ?$/.test(tokens[at]?.gap ?? '-'))
  )
    at++;
  return at;
}

function isCapitalLetter(token: Token | undefined): boolean {
  return /^\p{Lu}/u.test(token?.word.text ?? '');
}

function skipGiven(tokens: readonly Token[], from: number): number {
  let at = from;
  while (
    at < from + 3 &&
    isCapital(tokens[at]?.word) &&
    ((tokens[at]?.word.known ?? 0) & given) !== 0 &&
    (at === from || tokens[at]?.gap === ' ')
  )
    at++;
  return at;
}

/** `BOS J.H.`; in `Jansen J. de Vries` the initials belong to what follows. */
function withoutComma(tokens: readonly Token[], at: number, word: Word, to: number): Found | undefined {
  const next = tokens[to];
  if ((word.known & surname) === 0 || (word.known & (bit.word | bit.proper) && word.shape !== 'caps')) return undefined;
  if (next && /^ ?$/.test(next.gap) && (isCapital(next.word) || next.word.infix)) return undefined;
  if (((tokens[at - 1]?.word.known ?? 0) & given) !== 0 && tokens[at]?.gap === ' ') return undefined;
  return { to, score: word.shape === 'caps' || to - at > 2 ? 0.86 : 0.65 };
}

function scoreOf(
  text: NameText,
  at: number,
  word: Word,
  { byInitials, infix }: { byInitials: boolean; infix: boolean },
): number {
  const listed = (word.known & surname) !== 0;
  if (infix) return listed ? 0.91 : 0.75;
  if (byInitials) return listed ? 0.87 : 0.65;
  if (!listed || (word.known & bit['given-common']) !== 0) return 0.3;
  return leadsLine(text, at) ? 0.8 : 0.45;
}
