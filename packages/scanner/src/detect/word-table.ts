import type { Recognizer } from './recognizer.ts';

/** Keywords and phrases of all recognizers by the hash of their first four characters. */
export interface WordTable {
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

export interface Keyword {
  readonly words: string;
  /** Indexes of the recognizers. */
  readonly recognizers: readonly number[];
}

export interface Phrase {
  readonly words: string;
  /** "dement*": the word goes on. */
  readonly open: boolean;
  readonly recognizer: number;
  /** Its index among the recognizer's. */
  readonly phrase: number;
}

export function wordTable(recognizers: readonly Recognizer[]): WordTable {
  const words = keywordsOf(recognizers);
  const keywords = byHash(words.filter((keyword) => keyword.words.length >= shortestHashed));
  const phrases = byHash(phrasesOf(recognizers));
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
    short: words.filter((keyword) => keyword.words.length < shortestHashed),
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

/** Characters that are hashed. */
export const keyLength = 4;
const shortestHashed = 3;
const hashes = 65_536;

/** Five bits of each of the last four characters; NaN behind the end counts as 0. */
export function nextKey(key: number, code: number): number {
  return ((key << 5) & 0xfffff) | (code & 31);
}

export function hashOf(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> 16;
}

/** Behind a shorter word stands any character. */
function keysOf(word: string): number[] {
  let key = 0;
  for (let at = 0; at < keyLength; at++) key = nextKey(key, word.charCodeAt(at));
  const free = 32 ** Math.max(0, keyLength - word.length);
  return Array.from({ length: free }, (_, rest) => key + rest);
}
