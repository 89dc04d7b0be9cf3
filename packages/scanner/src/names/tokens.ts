import { isDigit } from '../detect/numbers/digit-groups.ts';
import { oncePerSource, type Source } from '../detect/source.ts';
import type { Span } from '../document.ts';
import { addressesIn } from './addresses.ts';
import { type Word, wordOf } from './words.ts';

/** A word, initial, number or address, and what stands between it and the one before. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly gap: string;
  readonly word: Word;
}

const pattern =
  /(?:\p{Lu}|IJ|Th|Chr?|Ph|Fr|Joh|Tj|Sj|Wm|Jac|Abr|Corn)\.|v\.\s?d\.|v\/d(?!\p{L})|\p{Ll}\.(?=\S| )|'[tsn](?!\p{L})|[\p{L}\p{M}]+(?:(?:'(?!s(?!\p{L}))|-(?!(?:de|den|der|van|ten|ter|el|te|la|du|al)(?!\p{L})))[\p{L}\p{M}]+)*|\d+/gu;

/** The tokens of a text; made once per source, all rules share them. */
export const tokensOf: (source: Source) => readonly Token[] = oncePerSource(({ text }) => tokenize(text));

/** Cuts a text into tokens; each e-mail or web address is one token. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const addresses = addressesIn(text);
  let last = 0;
  let next = 0;
  const put = (start: number, end: number): void => {
    const raw = text.slice(start, end);
    tokens.push({ start, end, gap: text.slice(last, start), word: wordOf(raw) });
    last = end;
  };
  let from = 0;
  for (let span = tokenFrom(text, from); span; span = tokenFrom(text, from)) {
    const address = addresses[next];
    if (address && span.end > address.start) {
      if (address.end > span.start) put(address.start, address.end);
      from = address.end;
      next++;
    } else {
      put(span.start, span.end);
      from = span.end;
    }
  }
  return tokens;
}

/** The next word, initial or number. Plain words, which most are, are told without the pattern. */
function tokenFrom(text: string, from: number): Span | undefined {
  let start = from;
  while (start < text.length && isPlainMark(text.charCodeAt(start))) start++;
  let end = start;
  while (isDigit(text.charCodeAt(end))) end++;
  if (end > start) return { start, end };
  while (isPlainLetter(text.charCodeAt(end))) end++;
  if (end > start && (end === text.length || endsPlainWord(text.charCodeAt(end)))) return { start, end };
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

function isPlainLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** Begins no token: a plain character other than letters, digits and `'`. */
function isPlainMark(code: number): boolean {
  return code < 0x80 && code !== 0x27 && !isPlainLetter(code) && !isDigit(code);
}

/** Joins no letters: not `'`, `-`, `.` and `/`, nor an accent. */
function endsPlainWord(code: number): boolean {
  return code < 0x80 && code !== 0x27 && (code < 0x2d || code > 0x2f);
}
