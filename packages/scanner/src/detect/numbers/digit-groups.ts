import type { Source } from '../source.ts';

/** A stretch of digits with no other character between them. */
export interface DigitGroup {
  readonly start: number;
  readonly end: number;
}

const known = new WeakMap<Source, readonly DigitGroup[]>();

/** Every stretch of digits, found in one scan that all number recognizers share. */
export function digitGroups(source: Source): readonly DigitGroup[] {
  const groups = known.get(source) ?? scan(source.text);
  known.set(source, groups);
  return groups;
}

function scan(text: string): DigitGroup[] {
  return Array.from(text.matchAll(/\d+/g), ({ index, 0: digits }) => ({ start: index, end: index + digits.length }));
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const letter = /\p{L}/u;

/** Letter or digit, of any script; `_` is neither, since it separates words in file names and keys. */
export function isWordAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index); // NaN outside the text
  if (code < 128) return isDigit(code) || ((code | 32) >= 97 && (code | 32) <= 122);
  return code >= 192 && letter.test(text[index] ?? '');
}
