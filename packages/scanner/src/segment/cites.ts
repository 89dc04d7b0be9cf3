import type { Mark } from '../document.ts';
import type { Line } from './lines.ts';

const mostPerLine = 20;

/** The quotes and forwards that the mark-up tells, handed out in text order. */
export interface Cites {
  /** Those not handed out yet that start before `end` and reach beyond `start`, outermost first. */
  take(start: number, end: number): readonly Mark[];
  /** Whether one starts in the stretch. */
  startIn(start: number, end: number): boolean;
  /** Whether the line lies in an attribution. */
  attributes(line: Line): boolean;
}

export function citesOf(marks: readonly Mark[]): Cites {
  const quotes = marks
    .filter(({ kind }) => kind === 'quote' || kind === 'forward')
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const attributions = marks.filter(({ kind }) => kind === 'attribution').sort((a, b) => a.start - b.start);
  let next = 0;
  let past = 0;
  return {
    take(start, end) {
      const from = next;
      while (quotes[next] && (quotes[next]?.start ?? 0) < end) next++;
      return distinct(quotes.slice(from, Math.min(next, from + mostPerLine)).filter((mark) => mark.end > start));
    },
    startIn(start, end) {
      const first = quotes.slice(next, next + mostPerLine).find((mark) => mark.start >= start);
      return first !== undefined && first.start < end;
    },
    attributes(line) {
      while ((attributions[past]?.end ?? Number.POSITIVE_INFINITY) <= line.start) past++;
      return (attributions[past]?.start ?? Number.POSITIVE_INFINITY) < line.end;
    },
  };
}

/** Wrappers around one quote (`div` around `blockquote`) count once. */
function distinct(marks: readonly Mark[]): Mark[] {
  return marks.filter((mark, i) => i === 0 || (marks[i - 1]?.end ?? 0) - mark.end > 3);
}
