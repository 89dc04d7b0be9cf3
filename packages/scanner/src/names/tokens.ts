import { oncePerSource, type Source } from '../detect/source.ts';
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
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const address = addresses[next];
    if (address && match.index + match[0].length > address.start) {
      if (address.end > match.index) put(address.start, address.end);
      pattern.lastIndex = Math.max(address.end, 0);
      next++;
    } else put(match.index, match.index + match[0].length);
  }
  return tokens;
}
