import type { Correspondent } from '../people.ts';
import { attributionAt } from './attribution.ts';
import { groupWiseIn } from './attribution-line.ts';
import { type HeaderBlock, headerBlockAt } from './header-block.ts';
import type { Line } from './lines.ts';
import { type Separator, separatorAt } from './separators.ts';

/** The start of somebody else's message: separator, header block or attribution line. */
export interface Opener {
  readonly by: 'header' | 'attribution' | 'separator';
  readonly separator: Separator | null;
  readonly author: Correspondent | null;
  readonly recipients: readonly Correspondent[];
  readonly date: string | null;
  readonly subject: string | null;
  readonly confidence: number;
  readonly quotes: number;
  /** Index of the line after it. */
  readonly next: number;
}

const unknown = { author: null, recipients: [], date: null, subject: null, confidence: 0.6 } as const;

/** Looks for an opener at a line; `quoteFollows` tells whether the words after line `next - 1` are quoted. */
export function openerAt(lines: readonly Line[], at: number, quoteFollows: (next: number) => boolean): Opener | null {
  const line = lines[at];
  if (!line) return null;
  const separator = separatorAt(line.words);
  if (separator) return separated(lines, at, quoteFollows, separator);
  const header = headerBlockAt(lines, at, false);
  if (header) return fromHeader(header, line.quotes, null);
  return attributed(lines, at, quoteFollows, null) ?? groupWise(line, at + 1);
}

function groupWise({ words, quotes }: Line, next: number): Opener | null {
  const found = quotes === 3 ? groupWiseIn(words) : null;
  return found && { ...unknown, by: 'attribution', separator: null, ...found, confidence: 0.85, quotes: 0, next };
}

function attributed(
  lines: readonly Line[],
  at: number,
  quoteFollows: (next: number) => boolean,
  separator: Separator | null,
): Opener | null {
  const line = lines[at];
  const found = attributionAt(lines, at, quoteFollows);
  if (!line || !found) return null;
  const follows = quoteFollows(found.next);
  return {
    by: 'attribution',
    separator,
    ...found,
    recipients: [],
    subject: null,
    confidence: found.author.address ? (follows ? 0.95 : 0.8) : follows ? 0.7 : 0.5,
    quotes: deeper(lines, found.next, line.quotes) ? line.quotes + 1 : line.quotes,
  };
}

function separated(
  lines: readonly Line[],
  at: number,
  quoteFollows: (next: number) => boolean,
  separator: Separator,
): Opener | null {
  const line = lines[at] as Line; // openerAt looked
  const next = nextWords(lines, at + 1, 3);
  const below = lines[next];
  const header = below && below.quotes >= line.quotes ? headerBlockAt(lines, next, true) : null;
  if (header) {
    const whole = separator === 'forward' && deeper(lines, header.next, below?.quotes ?? 0);
    return fromHeader(header, (below?.quotes ?? 0) + (whole ? 1 : 0), separator);
  }
  if (separator === 'line') return null;
  const found = attributed(lines, next, quoteFollows, separator);
  if (found) return found;
  const quotes = deeper(lines, at + 1, line.quotes) ? line.quotes + 1 : line.quotes;
  return { ...unknown, by: 'separator', separator, quotes, next: at + 1 };
}

const fromHeader = (header: HeaderBlock, quotes: number, separator: Separator | null): Opener => ({
  by: 'header',
  separator,
  quotes,
  ...header,
});

/** Whether the next words stand behind more `>` than `quotes`. */
function deeper(lines: readonly Line[], from: number, quotes: number): boolean {
  return (lines[nextWords(lines, from, 5)]?.quotes ?? 0) > quotes;
}

/** Index of the next line with words, at most `most` lines on. */
export function nextWords(lines: readonly Line[], from: number, most: number): number {
  let at = from;
  while (at < from + most && lines[at]?.words === '') at++;
  return at;
}
