import type { PhraseAt, Recognizer } from './recognizer.ts';
import type { Source } from './source.ts';

/** Keywords and phrases of all recognizers by the hash of their first four characters. */
export interface TriggerWords {
  /** A bit for each hash that has a bucket; asked at every character of the text, so it must fit in the nearest cache. */
  readonly used: Uint8Array;
  /** For each hash the index of its bucket. */
  readonly buckets: Uint16Array;
  readonly keywords: readonly (readonly Keyword[])[];
  /** Longer ones first. */
  readonly phrases: readonly (readonly Phrase[])[];
  /** Keywords of one or two characters, which are looked for one by one. */
  readonly short: readonly Keyword[];
}

interface Keyword {
  readonly words: string;
  /** Indexes of the recognizers. */
  readonly recognizers: readonly number[];
}

interface Phrase {
  readonly words: string;
  /** "dement*": the word goes on. */
  readonly open: boolean;
  readonly recognizer: number;
  /** Its index among the recognizer's. */
  readonly phrase: number;
}

export function triggerWords(recognizers: readonly Recognizer[]): TriggerWords {
  const [short = [], long = []] = [true, false].map((short) =>
    keywordsOf(recognizers).filter(({ words }) => words.length < shortestHashed === short),
  );
  const [keywords, phrases] = [byHash(long), byHash(phrasesOf(recognizers))];
  const all = [...new Set([...keywords.keys(), ...phrases.keys()])];
  const used = new Uint8Array(hashes / 8);
  const buckets = new Uint16Array(hashes);
  for (const [index, hash] of all.entries()) {
    buckets[hash] = index;
    used[hash >>> 3] = (used[hash >>> 3] ?? 0) | (1 << (hash & 7));
  }
  return {
    used,
    buckets,
    keywords: all.map((hash) => keywords.get(hash) ?? []),
    phrases: all.map((hash) => phrases.get(hash) ?? []),
    short,
  };
}

function byHash<Item extends { readonly words: string }>(items: readonly Item[]): Map<number, Item[]> {
  const lists = new Map<number, Item[]>();
  for (const item of items) {
    for (const hash of new Set(keysOf(item.words).map(hashOf))) lists.set(hash, [...(lists.get(hash) ?? []), item]);
  }
  return lists;
}

function keywordsOf(recognizers: readonly Recognizer[]): Keyword[] {
  const words = new Set(recognizers.flatMap((recognizer) => recognizer.keywords ?? []));
  return [...words].map((word) => ({
    words: word,
    recognizers: [...recognizers.keys()].filter((index) => recognizers[index]?.keywords?.includes(word)),
  }));
}

function phrasesOf(recognizers: readonly Recognizer[]): Phrase[] {
  return recognizers
    .flatMap(({ phrases = [] }, recognizer) =>
      phrases.map((written, phrase) => {
        const words = written.replace(/\*$/, '');
        return { words, open: written.endsWith('*'), recognizer, phrase };
      }),
    )
    .sort((a, b) => b.words.length - a.words.length);
}

const keyLength = 4;
const shortestHashed = 3;
const hashes = 65_536;

/** Five bits of each of the last four characters; NaN behind the end counts as 0. */
function nextKey(key: number, code: number): number {
  return ((key << 5) & 0xfffff) | (code & 31);
}

function hashOf(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> 16;
}

/** Behind a shorter word stands any character. */
function keysOf(word: string): number[] {
  let key = 0;
  for (let at = 0; at < keyLength; at++) key = nextKey(key, word.charCodeAt(at));
  const free = 32 ** Math.max(0, keyLength - word.length);
  return Array.from({ length: free }, (_, rest) => key + rest);
}

/** For each recognizer what was found of it. */
export type Found = (PhraseAt[] | undefined)[];

/** Adds to what was found for each recognizer: an empty list where a keyword occurs, a place for every phrase. */
export function addWords(source: Source, table: TriggerWords, found: Found): void {
  addFrom(source.lower, table, found, true);
  for (const label of new Set(source.fields.map((field) => field.label)))
    addFrom(label.toLowerCase(), table, found, false);
}

/** Keywords count anywhere, phrases where a word of three letters begins; those of one recognizer do not overlap. */
function addFrom(
  text: string,
  { used, buckets, keywords, phrases, short }: TriggerWords,
  found: Found,
  withPhrases: boolean,
): void {
  for (const { words, recognizers } of short) {
    if (text.includes(words)) for (const recognizer of recognizers) found[recognizer] ??= [];
  }
  let key = 0;
  for (let at = 0; at < text.length + keyLength - 1; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    key = nextKey(key, code);
    const hash = hashOf(key);
    if (((used[hash >>> 3] ?? 0) & (1 << (hash & 7))) === 0 || at < keyLength - 1) continue;
    const bucket = buckets[hash] ?? 0;
    const start = at - keyLength + 1;
    addKeywords(text, start, keywords[bucket] ?? [], found);
    if (withPhrases && beginsWord(text, start)) addPhrases(text, start, phrases[bucket] ?? [], found);
  }
}

function addKeywords(text: string, start: number, keywords: readonly Keyword[], found: Found): void {
  for (const { words, recognizers } of keywords) {
    if (standsAt(text, words, start)) for (const recognizer of recognizers) found[recognizer] ??= [];
  }
}

function addPhrases(text: string, start: number, phrases: readonly Phrase[], found: Found): void {
  for (const { words, open, recognizer, phrase } of phrases) {
    if (!standsAt(text, words, start)) continue;
    const places = found[recognizer] ?? [];
    if ((places.at(-1)?.end ?? 0) > start) continue;
    const end = endOf(text, start + words.length, open);
    if (end === undefined) continue;
    places.push({ start, end, phrase });
    found[recognizer] = places;
  }
}

/** As `startsWith`, which takes longer to begin than most words to differ. */
function standsAt(text: string, words: string, start: number): boolean {
  if (start + words.length > text.length) return false;
  for (let at = words.length - 1; at >= 0; at--) {
    if (text.charCodeAt(start + at) !== words.charCodeAt(at)) return false;
  }
  return true;
}

const letterOrDigit = /[\p{L}\d]/u;
const restOfWord = /[\p{L}-]{0,30}/uy;

function endOf(text: string, end: number, open: boolean): number | undefined {
  if (!open) return letterOrDigit.test(text[end] ?? '') ? undefined : end;
  restOfWord.lastIndex = end;
  return restOfWord.test(text) ? restOfWord.lastIndex : end;
}

/** Three letters with none before. */
function beginsWord(text: string, start: number): boolean {
  if (start > 0 && isLetter(text.charCodeAt(start - 1))) return false;
  for (let at = start; at < start + 3; at++) if (!isLetter(text.charCodeAt(at))) return false;
  return true;
}

/** Small letters, and everything from À on, which is close enough to look a word up. */
function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || code >= 0xc0;
}
