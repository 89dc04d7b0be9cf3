import { digitGroups } from '../numbers/digit-groups.ts';
import { oneOf } from '../one-of.ts';
import type { Source } from '../source.ts';

export interface NumberAt {
  readonly start: number;
  readonly end: number;
}

const addition = String.raw`(?:[a-zA-Z](?![\p{L}\d])|[- ]?(?:bis|hs|huis|boven|beneden|zw|rd|[IVX]{1,4}|[A-Z])(?![\p{L}\d])|-\d{1,4}[a-zA-Z]?(?![\p{L}\d-])|\/\d{1,3}(?![\p{L}\d/])| ?t\/o(?!\p{L})| [a-zA-Z](?=[ \t]*(?:[\n\r,;)]|$)))`;
const rest = new RegExp(
  String.raw`(?![.:%€]\d)(?:[a-zA-Z]{1,2}-?\d{0,3}(?![\p{L}\d])|${addition}){0,2}(?!\p{L}|\d|[,/.:-]\d|@)`,
  'uy',
);

/** Numbers of at most five digits behind a word, with the letters and additions of a house: `12a`, `12-II`, `12 bis`. */
export function* houseNumbersIn(source: Source): Generator<NumberAt> {
  const { text } = source;
  for (const { start, end } of digitGroups(source)) {
    if (end - start > 5 || text[start] === '0' || !followsWord(text, start)) continue;
    rest.lastIndex = end;
    if (rest.test(text)) yield { start, end: rest.lastIndex };
  }
}

const isWordEnd = oneOf(/[a-zA-Z.)']/);

/** A letter, the point of an abbreviation, a quote or a bracket, then at most a comma and a space. */
function followsWord(text: string, start: number): boolean {
  let at = start - 1;
  if (text[at] === '.') return false;
  if (text[at] === ' ') at--;
  if (text[at] === ',') at--;
  return text.charCodeAt(at) >= 0xc0 || isWordEnd(text, at);
}

/** "Stationsweg 3 dagen dicht", "Kerkstraat 12 t/m 20 mei": the number is not a house's. */
const quantity =
  /^(?:[ ]?(?:t\/m|-|tot|en)[ ]?\d{1,2})?[ ]?(?:dag|week|weken|maand|jaar|uur|minu|keer|x\b|km|meter|m2|m²|cm|mm|euro|procent|%|personen|mensen|woningen|punt|jan(?:uari)?\b|feb|maart|mrt|apr|mei\b|jun|jul|aug|sep|okt|nov|dec)/i;

export function isQuantity(text: string, start: number, end: number): boolean {
  if (/^\d{4}$/.test(text.slice(start, end)) && /^(?:19|20)[0-3]/.test(text.slice(start, end))) return true;
  return quantity.test(text.slice(end, end + 24));
}
