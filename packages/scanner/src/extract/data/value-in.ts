import type { TextLine } from './text-lines.ts';

/** Where the value of a line `key: value` or `key = value` stands, without the quotes around it. */
export interface Value {
  readonly start: number;
  readonly end: number;
}

/** A value up to the end of its line: quotes and a comment behind it are left out. Null when nothing is left. */
export function valueIn(text: string, from: number, line: TextLine): Value | null {
  let start = from;
  while (start < line.end && isBlank(text[start])) start++;
  const quote = text[start];
  if (quote === '"' || quote === "'") {
    const close = closingQuote(text, start, line.end, quote);
    if (close > start) return close > start + 1 ? { start: start + 1, end: close } : null;
  }
  let end = commentFrom(text, start, line.end);
  while (end > start && isBlank(text[end - 1])) end--;
  return end > start ? { start, end } : null;
}

export function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

function closingQuote(text: string, open: number, end: number, quote: string): number {
  for (let at = open + 1; at < end; at++) {
    if (text[at] === '\\' && quote === '"') at++;
    else if (text[at] === quote && text[at + 1] === quote && quote === "'") at++;
    else if (text[at] === quote) return at;
  }
  return -1;
}

/** A `#` or `;` after a blank begins a comment; a `#` in a value (`C#`, `wachtwoord#1`) is part of it. */
function commentFrom(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const character = text[at];
    if ((character === '#' || character === ';') && (at === start || isBlank(text[at - 1]))) return at;
  }
  return end;
}
