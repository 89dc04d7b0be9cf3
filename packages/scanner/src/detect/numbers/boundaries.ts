import { isDigit, isWordAt } from './digit-groups.ts';

/** No letter or digit touches the stretch. */
export function standsAlone(text: string, start: number, end: number): boolean {
  return !isWordAt(text, start - 1) && !isWordAt(text, end);
}

/** One of the joining characters, with a digit beyond it: the stretch is a piece of a longer number. */
export function isPieceOfNumber(text: string, start: number, end: number, joiners: string): boolean {
  return joinsBefore(text, start, joiners) || joinsAfter(text, end, joiners);
}

export function joinsBefore(text: string, start: number, joiners: string): boolean {
  return joiners.includes(text[start - 1] ?? '\n') && isDigit(text.charCodeAt(start - 2));
}

export function joinsAfter(text: string, end: number, joiners: string): boolean {
  return joiners.includes(text[end] ?? '\n') && isDigit(text.charCodeAt(end + 1));
}

const currencyBefore = /(?:€|\$|£|\beuro?) {0,2}$/;
const currencyAfter = /^(?:,\d\d(?![\d,;])|,-| {0,2}(?:€|euro?\b))/;

/** A sum of money: a currency before it, or cents or a currency behind it. */
export function isAmount(lower: string, start: number, end: number): boolean {
  return (
    currencyBefore.test(lower.slice(Math.max(0, start - 7), start)) || currencyAfter.test(lower.slice(end, end + 8))
  );
}
