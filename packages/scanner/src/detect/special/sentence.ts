import type { Source } from '../source.ts';

/** What stands around a cue in its own sentence. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Lower case. */
  readonly before: string;
  readonly after: string;
}

const reach = 160;
const boundary = /[.!?](?=\s+\p{Lu}|\s*$)|\n[ \t\r]*\n|\n(?=[ \t]*(?:[-*•]|\p{Lu}))/gu;
/** The point of an abbreviation ends no sentence. */
const abbreviated = /(?:^|[\s(])(?:mw|mevr|dhr|dr|drs|mr|ing|ir|prof|ds|fam|bijv|nr|tel|geb|st|\p{L})$/iu;

export function sentenceAround(source: Source, start: number, end: number): Sentence {
  const field = source.fieldAt(start);
  const low = Math.max(field?.start ?? 0, start - reach);
  const high = Math.min(field?.end ?? source.text.length, Math.max(end, end + reach));
  const from = low + lastBoundary(source.text.slice(low, start + 1), start - low);
  const to = end + firstBoundary(source.text.slice(end, high));
  return { start: from, end: to, before: source.lower.slice(from, start), after: source.lower.slice(end, to) };
}

function lastBoundary(text: string, limit: number): number {
  let last = 0;
  for (const match of text.matchAll(boundary)) {
    if (match[0] === '.' && abbreviated.test(text.slice(Math.max(0, match.index - 6), match.index))) continue;
    if (match.index + match[0].length <= limit) last = match.index + match[0].length;
  }
  return last;
}

function firstBoundary(text: string): number {
  for (const match of text.matchAll(boundary)) {
    if (match[0] === '.' && abbreviated.test(text.slice(Math.max(0, match.index - 6), match.index))) continue;
    return match.index;
  }
  return text.length;
}
