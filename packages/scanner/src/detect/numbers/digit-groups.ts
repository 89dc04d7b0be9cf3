import { oncePerSource, type Source } from '../source.ts';

/** A stretch of digits with no other character between them. */
export interface DigitGroup {
  readonly start: number;
  readonly end: number;
  /** How many digits there are from here on over gaps of at most `longestGap` characters. */
  readonly reach: number;
}

/** Between the groups of one number, in characters. */
export const longestGap = 3;

/** Every stretch of digits, found in one scan that all number recognizers share. */
export const digitGroups: (source: Source) => readonly DigitGroup[] = oncePerSource(({ text }) => {
  const groups: { start: number; end: number; reach: number }[] = [];
  let start = -1;
  for (let at = 0; at < text.length; at++) {
    if (isDigit(text.charCodeAt(at))) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      groups.push({ start, end: at, reach: at - start });
      start = -1;
    }
  }
  if (start >= 0) groups.push({ start, end: text.length, reach: text.length - start });
  for (let i = groups.length - 2; i >= 0; i--) {
    const [group, next] = [groups[i], groups[i + 1]];
    if (group && next && next.start - group.end <= longestGap) group.reach += next.reach;
  }
  return groups;
});

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
