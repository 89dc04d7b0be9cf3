import { digitGroups } from './numbers/digit-groups.ts';
import { oneOf } from './one-of.ts';
import type { Source } from './source.ts';

/** A calendar date in a text. */
export interface DateAt {
  readonly start: number;
  readonly end: number;
  readonly year: number;
  /** Eight digits in a row, or spaces between: a date only when something says so. */
  readonly loose: boolean;
}

const month =
  'jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|mrt|mar(?:ch)?|apr(?:il)?|mei|may|juni?|june|juli?|july|aug(?:ustus|ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

const dayFirst = String.raw`(\d{1,2})(?<sep>[-/.]| [-/] |\. )(\d{1,2})\k<sep>(\d{4}|'?\d{2})`;
const yearFirst = String.raw`(\d{4})([-/.])(\d{1,2})\6(\d{1,2})`;
const inWords = String.raw`(\d{1,2})(?:e|ste|de|st|nd|rd|th)?[ .-]{1,2}(?:of )?(?:${month})[., -]{1,3}(\d{4}|'?\d{2})`;
const inDigits = String.raw`(\d{8})|(\d{2}) (\d{2}) (\d{4})`;
const date = new RegExp(
  String.raw`(?<![\d\p{L}]|\d[./-])(?:${dayFirst}|${yearFirst}|${inWords}|${inDigits})(?!\d|[./-]\d)`,
  'iuy',
);
const monthFirst = new RegExp(String.raw`(?<!\p{L})(?:${month})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)`, 'giu');

/** Dates day first, ISO, with Dutch or English month names, or as digits; `00` stands for an unknown day or month. */
export function* datesIn(source: Source): Generator<DateAt> {
  let floor = 0;
  for (const { start, end } of digitGroups(source)) {
    const size = end - start;
    if (start < floor || size === 3 || (size > 4 && size !== 8) || !mayGoOn(source.text, end, size)) continue;
    date.lastIndex = start;
    const match = date.exec(source.text);
    if (!match) continue;
    floor = date.lastIndex;
    const found = numbersOf(match);
    if (found && isPossible(found)) yield { ...span(match), year: found.year, loose: found.loose };
  }
}

const joint = oneOf(/[-/. \p{L}]/u);
const yearJoint = oneOf(/[-/.]/);
/** Behind a space: a joint, a month or `of`, digits. */
const behindSpace = oneOf(/[-/. jfmasond\d]/i);

/** What stands behind the first digits leaves room for a date. */
function mayGoOn(text: string, end: number, size: number): boolean {
  if (size === 8) return true;
  if (size === 4) return yearJoint(text, end);
  return joint(text, end) && (text[end] !== ' ' || behindSpace(text, end + 1));
}

/** "March 14, 1985"; apart, because it begins with a letter and so costs more to look for. */
export function* englishDatesIn(text: string): Generator<DateAt> {
  for (const match of text.matchAll(monthFirst)) {
    const found = { day: Number(match[1]), month: 1, year: Number(match[2]), loose: false };
    if (isPossible(found)) yield { ...span(match), year: found.year, loose: false };
  }
}

function span(match: RegExpExecArray): { start: number; end: number } {
  return { start: match.index, end: match.index + match[0].length };
}

interface Numbers {
  readonly day: number;
  readonly month: number;
  readonly year: number;
  readonly loose: boolean;
}

function numbersOf(match: RegExpExecArray): Numbers | undefined {
  const [, d1, , m1, y1, y2, , m2, d2, d3, y3, eight, d4, m4, y4] = match;
  if (d1 && m1 && y1) return { ...dayAndMonth(Number(d1), Number(m1)), year: fullYear(y1), loose: false };
  if (y2) return { day: Number(d2), month: Number(m2), year: Number(y2), loose: false };
  if (d3 && y3) return { day: Number(d3), month: 1, year: fullYear(y3), loose: false };
  if (eight) return eightDigits(eight);
  return y4 ? { day: Number(d4), month: Number(m4), year: Number(y4), loose: true } : undefined;
}

/** 3/14/1985: the month first, as English writes it. */
function dayAndMonth(first: number, second: number): { day: number; month: number } {
  return second > 12 ? { day: second, month: first } : { day: first, month: second };
}

function eightDigits(digits: string): Numbers {
  const at = (from: number, to: number) => Number(digits.slice(from, to));
  const iso = { day: at(6, 8), month: at(4, 6), year: at(0, 4), loose: true };
  return isPossible(iso) ? iso : { day: at(0, 2), month: at(2, 4), year: at(4, 8), loose: true };
}

const lastYear = 2035;

/** Two digits up to 35 are of this century. */
function fullYear(written: string): number {
  const year = Number(written.replace("'", ''));
  if (written.length === 4) return year;
  return year <= lastYear - 2000 ? 2000 + year : 1900 + year;
}

function isPossible({ day, month, year }: Numbers): boolean {
  return day <= 31 && month <= 12 && year >= 1900 && year <= lastYear;
}
