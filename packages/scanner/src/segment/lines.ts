import { softBreaks } from './soft-breaks.ts';

/** A line, or a stretch of one where line breaks were lost. */
export interface Line {
  readonly start: number;
  /** After the line break. */
  readonly end: number;
  /** How many `>` stand before it. */
  readonly quotes: number;
  readonly indented: boolean;
  /** What follows the `>`: plain spaces, trimmed, at most 1,000 characters. Empty for a blank line. */
  readonly words: string;
}

const longestLook = 1000;
const prefix = /^(?:[ \t\u00a0]{0,3}>){1,50}[ \u00a0]?/;
const oddSpaces =
  /[\t-\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Cuts at line breaks, at the given offsets, and where a line holds a mail header that once had lines of its own. */
export function linesOf(text: string, cuts: readonly number[]): Line[] {
  const lines: Line[] = [];
  const sorted = [...cuts].sort((a, b) => a - b);
  let cut = 0;
  for (const { index, 0: whole } of text.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g)) {
    if (whole === '') break;
    const end = index + whole.length;
    const places = softBreaks(whole.trimEnd()).map((at) => index + at);
    for (; (sorted[cut] ?? end) < end; cut++) places.push(sorted[cut] ?? end);
    addLine(lines, text, index, end, places);
  }
  return lines;
}

function addLine(lines: Line[], text: string, start: number, end: number, places: readonly number[]): void {
  const mark = mayBeQuoted.test(text[start] ?? '')
    ? (prefix.exec(text.slice(start, Math.min(end, start + longestLook)))?.[0] ?? '')
    : '';
  const quotes = mark === '' ? 0 : mark.split('>').length - 1;
  let from = start;
  let content = start + mark.length;
  for (const to of [...inner(places, content, end), end]) {
    const look = text.slice(content, Math.min(to, content + longestLook)).replace(oddSpaces, ' ');
    lines.push({ start: from, end: to, quotes, indented: look.startsWith(' '), words: look.trim() });
    from = to;
    content = to;
  }
}

const mayBeQuoted = /[ \t\u00a0>]/;

function inner(places: readonly number[], start: number, end: number): readonly number[] {
  if (places.length === 0) return places;
  return [...new Set(places)].filter((at) => at > start && at < end).sort((a, b) => a - b);
}
