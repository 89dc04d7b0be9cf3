import { oneOf } from '../one-of.ts';
/** What may stand between a label and its value. */
export interface Separator {
  readonly start: number;
  readonly end: number;
  readonly sign: string;
}

const signs = [':', '\t', '=', '-', '?'] as const;
const leaders = /[.…_]{4,}:?/g;

/** Colons, tabs, `=` and `-` between spaces, rows of dots, and question marks before a space; in order, without overlap. */
export function separatorsIn(text: string): Separator[] {
  const found = signs.flatMap((sign) => placesOf(text, sign));
  for (const { index, 0: sign } of text.matchAll(leaders)) found.push({ start: index, end: index + sign.length, sign });
  let end = 0;
  return found
    .sort((a, b) => a.start - b.start)
    .filter((separator) => {
      if (separator.start < end) return false;
      end = separator.end;
      return true;
    });
}

/** One search for each sign is faster than one for all of them. */
function placesOf(text: string, sign: string): Separator[] {
  const places: Separator[] = [];
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
    if (sign === '=' || sign === '-') {
      if (text[at - 1] === ' ' && text[at + 1] === ' ') places.push({ start: at - 1, end: at + 2, sign: ` ${sign} ` });
    } else if (sign !== '?' || isSpace(text, at + 1)) places.push({ start: at, end: at + 1, sign });
  }
  return places;
}

const isSpace = oneOf(/\s/);
