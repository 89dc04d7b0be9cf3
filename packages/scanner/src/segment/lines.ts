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

/** Odd spaces other than line breaks: most texts have none. */
const anyOddSpace =
  /[\t\v\f\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

/** Cuts at line breaks, at the given offsets, and where a line holds a mail header that once had lines of its own. */
export function linesOf(text: string, cuts: readonly number[]): Line[] {
  const lines: Line[] = [];
  const sorted = [...cuts].sort((a, b) => a - b);
  const add = lineAdder(lines, text);
  let cut = 0;
  let start = 0;
  for (const end of lineEnds(text)) {
    const places = softBreaks(text.slice(start, end).trimEnd()).map((at) => start + at);
    for (; (sorted[cut] ?? end) < end; cut++) places.push(sorted[cut] ?? end);
    add(start, end, places);
    start = end;
  }
  return lines;
}

/** Offsets behind every CR LF, LF and CR, and the length. */
function lineEnds(text: string): number[] {
  const ends: number[] = [];
  let feed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  while (feed >= 0 || carriage >= 0) {
    const alone = carriage >= 0 && (feed < 0 || carriage < feed - 1);
    const end = (alone ? carriage : feed) + 1;
    ends.push(end);
    if (feed >= 0 && feed < end) feed = text.indexOf('\n', end);
    if (carriage >= 0 && carriage < end) carriage = text.indexOf('\r', end);
  }
  if ((ends.at(-1) ?? 0) < text.length) ends.push(text.length);
  return ends;
}

function lineAdder(lines: Line[], text: string): (start: number, end: number, places: readonly number[]) => void {
  const odd = anyOddSpace.test(text);
  return (start, end, places) => {
    const mark = mayBeQuoted(text.charCodeAt(start))
      ? (prefix.exec(text.slice(start, Math.min(end, start + longestLook)))?.[0] ?? '')
      : '';
    const quotes = mark === '' ? 0 : mark.split('>').length - 1;
    let from = start;
    let content = start + mark.length;
    for (const to of [...inner(places, content, end), end]) {
      const raw = text.slice(content, Math.min(to, content + longestLook));
      const look = odd ? raw.replace(oddSpaces, ' ') : raw;
      lines.push({ start: from, end: to, quotes, indented: isBlank(look.charCodeAt(0)), words: look.trim() });
      from = to;
      content = to;
    }
  };
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d;
}

/** Space, tab, no-break space or `>`. */
function mayBeQuoted(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0xa0 || code === 0x3e;
}

function inner(places: readonly number[], start: number, end: number): readonly number[] {
  if (places.length === 0) return places;
  return [...new Set(places)].filter((at) => at > start && at < end).sort((a, b) => a - b);
}
