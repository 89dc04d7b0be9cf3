import type { Field } from '../../document.ts';
import { type Cell, cellsOf } from './cells.ts';

const insert =
  /insert\s{1,9}(?:ignore\s{1,9})?into\s{1,9}[\w.`"[\]]{1,80}\s{0,9}\(([^()]{1,4000})\)\s{0,9}values?\s{0,9}/gi;

/** `INSERT INTO t (a, b) VALUES ('x', 'y'), (…)`: one record per tuple. */
export function sqlFields(text: string): Field[] {
  const fields: Field[] = [];
  let record = 0;
  for (const match of text.matchAll(insert)) {
    const labels = (match[1] ?? '').split(',').map((column) => column.replace(/[\s`"[\]]/g, ''));
    let at = match.index + match[0].length;
    for (let tuple = tupleAt(text, at); tuple; tuple = tupleAt(text, at)) {
      fields.push(...rowFields(text, labels, tuple.cells, record++));
      at = tuple.end;
    }
  }
  return fields;
}

/** A table row or tuple under its column names; empty cells and NULL are no fields. */
export function rowFields(text: string, labels: readonly string[], cells: readonly Cell[], record: number): Field[] {
  return cells.flatMap(({ start, end }, column) => {
    const label = labels[column];
    const filled = end > start && !/^(?:null|-+|n\.?v\.?t\.?)$/i.test(text.slice(start, Math.min(end, start + 8)));
    return label && filled ? [{ label, start, end, record }] : [];
  });
}

const opening = /\s{0,20},?\s{0,20}\(/y;
const longestTuple = 20_000;

function tupleAt(text: string, at: number): { cells: Cell[]; end: number } | undefined {
  opening.lastIndex = at;
  if (!opening.test(text)) return undefined;
  const start = opening.lastIndex;
  const end = closingParenthesis(text, start);
  return end < 0 ? undefined : { cells: cellsOf(text, start, end, ','), end: end + 1 };
}

function closingParenthesis(text: string, from: number): number {
  let quoted = false;
  for (let at = from; at < Math.min(text.length, from + longestTuple); at++) {
    const character = text[at];
    if (character === "'") quoted = !quoted;
    else if (character === ')' && !quoted) return at;
  }
  return -1;
}
