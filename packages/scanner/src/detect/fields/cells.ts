import { oneOf } from '../one-of.ts';
export interface Cell {
  readonly start: number;
  readonly end: number;
}

/** Splits a stretch of text at a delimiter outside quotes; cells are trimmed of spaces, quotes and edges. */
export function cellsOf(text: string, from: number, to: number, delimiter: string): Cell[] {
  const cells: Cell[] = [];
  let start = from;
  let quote = '';
  for (let at = from; at < to; at++) {
    const character = text[at] ?? '';
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (opensQuote(text, start, at)) quote = character;
    else if (text.startsWith(delimiter, at)) {
      cells.push(trimmedCell(text, start, at));
      at = skipDelimiter(text, at, delimiter);
      start = at + 1;
    }
  }
  cells.push(trimmedCell(text, start, to));
  return cells;
}

/** A quote opens a cell only when it is the first thing in it: `'s-Gravenhage` has none. */
function opensQuote(text: string, start: number, at: number): boolean {
  const character = text[at];
  if (character !== '"' && character !== "'") return false;
  if (character === "'" && /^'[st][ -]/i.test(text.slice(at, at + 3))) return false;
  return text.slice(Math.max(start, at - 4), at).trim() === '' && at - start <= 4;
}

/** Columns held apart by spaces have any number of them. */
function skipDelimiter(text: string, at: number, delimiter: string): number {
  let end = at + delimiter.length - 1;
  if (delimiter === '  ') while (text[end + 1] === ' ') end++;
  return end;
}

const isEdge = oneOf(/[\s"'`*]/);

function trimmedCell(text: string, from: number, to: number): Cell {
  let start = from;
  let end = to;
  while (start < end && isEdge(text, start) && !/^'[st]\b/i.test(text.slice(start, start + 3))) start++;
  while (end > start && isEdge(text, end - 1)) end--;
  return { start, end };
}
