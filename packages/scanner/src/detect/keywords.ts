import type { Recognizer } from './recognizer.ts';
import type { Source } from './source.ts';
import { wordKey } from './word-starts.ts';

/** Tells which recognizers have something to look for. */
export type Prefilter = (source: Source) => ReadonlySet<Recognizer>;

interface Keyword {
  readonly word: string;
  readonly recognizers: readonly Recognizer[];
}

/** Keywords by the key of their first three characters. */
interface Index {
  readonly keywords: ReadonlyMap<number, readonly Keyword[]>;
  /** 1 for each key that has keywords; asked at every character of the text. */
  readonly has: Uint8Array;
}

/** Builds one pass over the text that looks for the keywords of all recognizers at once. */
export function prefilter(recognizers: readonly Recognizer[]): Prefilter {
  const always = recognizers.filter((recognizer) => !recognizer.keywords);
  const index = indexOf(recognizers);
  return (source) => {
    const found = new Set(always);
    for (const text of [source.lower, ...labelsOf(source)]) {
      if (found.size === recognizers.length) break;
      collect(text, index, found);
    }
    return found;
  };
}

const keyCount = 32_768;

function indexOf(recognizers: readonly Recognizer[]): Index {
  const words = new Set(recognizers.flatMap((recognizer) => recognizer.keywords ?? []));
  const keywords = new Map<number, Keyword[]>();
  const has = new Uint8Array(keyCount);
  for (const word of words) {
    const keyword = { word, recognizers: recognizers.filter((recognizer) => recognizer.keywords?.includes(word)) };
    for (const key of keysOf(word)) {
      keywords.set(key, [...(keywords.get(key) ?? []), keyword]);
      has[key] = 1;
    }
  }
  return { keywords, has };
}

/** A keyword of one or two characters stands before any third one. */
function keysOf(word: string): number[] {
  if (word.length > 2) return [wordKey(word, 0)];
  const free = 32 ** (3 - word.length);
  const first = wordKey(word.padEnd(3, '\0'), 0);
  return Array.from({ length: free }, (_, rest) => first + rest);
}

function collect(text: string, { keywords, has }: Index, found: Set<Recognizer>): void {
  let key = wordKey(text, 0);
  for (let at = 0; at < text.length; at++) {
    if (has[key] === 1) addFound(text, at, keywords.get(key) ?? [], found);
    key = nextKey(key, text.charCodeAt(at + 3));
  }
}

/** The key one character further; NaN behind the end counts as 0. */
function nextKey(key: number, code: number): number {
  return ((key << 5) & 0x7fff) | (code & 31);
}

function addFound(text: string, at: number, keywords: readonly Keyword[], found: Set<Recognizer>): void {
  for (const { word, recognizers } of keywords) {
    if (!text.startsWith(word, at)) continue;
    for (const recognizer of recognizers) found.add(recognizer);
  }
}

function labelsOf(source: Source): Set<string> {
  return new Set(source.fields.map((field) => field.label.toLowerCase()));
}
