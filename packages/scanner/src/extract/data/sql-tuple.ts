import type { Value } from './value-in.ts';

export interface SqlText {
  readonly text: string;
  /** MySQL writes `\'` in a string; elsewhere a backslash is only itself. */
  readonly hasEscapes: boolean;
}

export function sqlText(text: string): SqlText {
  return { text, hasEscapes: /`\w|MySQL|MariaDB|ENGINE=/.test(text.slice(0, 100_000)) };
}

/** What stands between two brackets, cut at its commas, and where the text goes on behind them. */
export interface Tuple {
  readonly cells: readonly Value[];
  readonly next: number;
}

/** The tuple whose bracket opens just before `start`; null when it does not close. */
export function tupleAt(sql: SqlText, start: number): Tuple | null {
  const { text } = sql;
  const cells: Value[] = [];
  let from = start;
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (character === "'") at = endOfString(sql, at);
    else if (character === '(') depth++;
    else if (character === ')' && depth > 0) depth--;
    else if (character === ')') return { cells: [...cells, { start: from, end: at }], next: at + 1 };
    else if (character === ',' && depth === 0) {
      cells.push({ start: from, end: at });
      from = at + 1;
    }
  }
  return null;
}

/** At the closing quote; at the end of the text when there is none. */
function endOfString({ text, hasEscapes }: SqlText, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    if (text[at] === '\\' && hasEscapes) at++;
    else if (text[at] !== "'") continue;
    else if (text[at + 1] === "'") at++;
    else return at;
  }
  return text.length;
}

/** A string without its quotes: `N'Jan'` and `CAST(N'1980-01-01' AS date)` are what stands in them. Null for NULL and nothing. */
export function sqlValue(sql: SqlText, { start: from, end: to }: Value): Value | null {
  const cell = sql.text.slice(from, to);
  const quote = cell.indexOf("'");
  if (quote >= 0) {
    const start = from + quote + 1;
    const end = Math.min(endOfString(sql, start - 1), to);
    return end > start ? { start, end } : null;
  }
  const value = cell.trim();
  const start = from + cell.length - cell.trimStart().length;
  return value === '' || /^(?:null|default)$/i.test(value) ? null : { start, end: start + value.length };
}
