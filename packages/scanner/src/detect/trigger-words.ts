import type { PhraseAt, Recognizer } from './recognizer.ts';
import type { Source } from './source.ts';

/** Keywords and phrases of all recognizers, by the key of their first three characters. */
export interface TriggerWords {
  readonly keywords: ReadonlyMap<number, readonly Keyword[]>;
  /** Longer ones first. */
  readonly phrases: ReadonlyMap<number, readonly Phrase[]>;
  /** For each key 1 when there are keywords, 2 when there are phrases, 3 for both; asked at every character of the text. */
  readonly has: Uint8Array;
}

interface Keyword {
  readonly word: string;
  /** Indexes of the recognizers. */
  readonly recognizers: readonly number[];
}

interface Phrase {
  readonly words: string;
  /** Code of the fourth character, which tells most words with the same key apart; 0 if there is none. */
  readonly fourth: number;
  /** "dement*": the word goes on. */
  readonly open: boolean;
  readonly recognizer: number;
  /** Its index among the recognizer's. */
  readonly phrase: number;
}

const keyCount = 32_768;

export function triggerWords(recognizers: readonly Recognizer[]): TriggerWords {
  const keywords = Map.groupBy(
    keywordsOf(recognizers).flatMap((keyword) => keysOf(keyword.word).map((key) => ({ key, keyword }))),
    ({ key }) => key,
  );
  const phrases = Map.groupBy(phrasesOf(recognizers), ({ words }) => wordKey(words, 0));
  const has = new Uint8Array(keyCount);
  for (const key of keywords.keys()) has[key] = 1;
  for (const key of phrases.keys()) has[key] = (has[key] ?? 0) | 2;
  return {
    keywords: new Map([...keywords].map(([key, list]) => [key, list.map(({ keyword }) => keyword)])),
    phrases,
    has,
  };
}

function keywordsOf(recognizers: readonly Recognizer[]): Keyword[] {
  const words = new Set(recognizers.flatMap((recognizer) => recognizer.keywords ?? []));
  return [...words].map((word) => ({
    word,
    recognizers: [...recognizers.keys()].filter((index) => recognizers[index]?.keywords?.includes(word)),
  }));
}

function phrasesOf(recognizers: readonly Recognizer[]): Phrase[] {
  return recognizers
    .flatMap(({ phrases = [] }, recognizer) =>
      phrases.map((written, phrase) => {
        const words = written.replace(/\*$/, '');
        return { words, fourth: words.charCodeAt(3) || 0, open: written.endsWith('*'), recognizer, phrase };
      }),
    )
    .sort((a, b) => b.words.length - a.words.length);
}

/** The key of three lower-case characters; not unique. */
function wordKey(text: string, at: number): number {
  return nextKey(nextKey(nextKey(0, text.charCodeAt(at)), text.charCodeAt(at + 1)), text.charCodeAt(at + 2));
}

/** The key one character further; NaN behind the end counts as 0. */
function nextKey(key: number, code: number): number {
  return ((key << 5) & 0x7fff) | (code & 31);
}

/** A keyword of one or two characters stands before any third one. */
function keysOf(word: string): number[] {
  if (word.length > 2) return [wordKey(word, 0)];
  const free = 32 ** (3 - word.length);
  const first = wordKey(word.padEnd(3, '\0'), 0);
  return Array.from({ length: free }, (_, rest) => first + rest);
}

/** Adds to what was found for each recognizer: an empty list where a keyword occurs, a place for every phrase. */
export function addWords(source: Source, table: TriggerWords, found: (PhraseAt[] | undefined)[]): void {
  addFrom(source.lower, table, found, true);
  for (const label of new Set(source.fields.map((field) => field.label)))
    addFrom(label.toLowerCase(), table, found, false);
}

/** Keywords count anywhere, phrases where a word of three letters begins; those of one recognizer do not overlap. */
function addFrom(
  text: string,
  { keywords, phrases, has }: TriggerWords,
  found: (PhraseAt[] | undefined)[],
  withPhrases: boolean,
): void {
  let key = 0;
  let letters = 0;
  for (let at = 0; at < text.length + 2; at++) {
    const code = text.charCodeAt(at);
    key = nextKey(key, code);
    letters = isLetter(code) ? letters + 1 : 0;
    const kinds = has[key];
    if (kinds === 0 || at < 2) continue;
    if (((kinds ?? 0) & 1) !== 0) addKeywords(text, at - 2, keywords.get(key) ?? [], found);
    if (letters === 3 && withPhrases) addPhrases(text, at - 2, phrases.get(key) ?? [], found);
  }
}

function addKeywords(
  text: string,
  start: number,
  keywords: readonly Keyword[],
  found: (PhraseAt[] | undefined)[],
): void {
  for (const { word, recognizers } of keywords) {
    if (text.startsWith(word, start)) for (const recognizer of recognizers) found[recognizer] ??= [];
  }
}

function addPhrases(text: string, start: number, phrases: readonly Phrase[], found: (PhraseAt[] | undefined)[]): void {
  const next = text.charCodeAt(start + 3);
  for (const { words, fourth, open, recognizer, phrase } of phrases) {
    if ((fourth !== 0 && fourth !== next) || !text.startsWith(words, start)) continue;
    const places = found[recognizer] ?? [];
    if ((places.at(-1)?.end ?? 0) > start) continue;
    const end = endOf(text, start + words.length, open);
    if (end === undefined) continue;
    places.push({ start, end, phrase });
    found[recognizer] = places;
  }
}

const letterOrDigit = /[\p{L}\d]/u;
const restOfWord = /[\p{L}-]{0,30}/uy;

function endOf(text: string, end: number, open: boolean): number | undefined {
  if (!open) return letterOrDigit.test(text[end] ?? '') ? undefined : end;
  restOfWord.lastIndex = end;
  return restOfWord.test(text) ? restOfWord.lastIndex : end;
}

/** Small letters, and everything from À on, which is close enough to look a word up. */
function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || code >= 0xc0;
}
