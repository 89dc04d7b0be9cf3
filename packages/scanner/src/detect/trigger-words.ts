import type { PhraseAt } from './recognizer.ts';
import type { Source } from './source.ts';
import { hashOf, type Keyword, keyLength, nextKey, type Phrase, type WordTable } from './word-table.ts';

/** For each recognizer what was found of it. */
export type Found = (PhraseAt[] | undefined)[];

/** Adds to what was found for each recognizer: an empty list where a keyword occurs, a place for every phrase. */
export function addWords(source: Source, table: WordTable, found: Found): void {
  addFrom(source.lower, table, found, true);
  for (const label of new Set(source.fields.map((field) => field.label)))
    addFrom(label.toLowerCase(), table, found, false);
}

/** Keywords count anywhere, phrases where a word of three letters begins; those of one recognizer do not overlap. */
function addFrom(
  text: string,
  { used, buckets, keywords, phrases, short }: WordTable,
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
