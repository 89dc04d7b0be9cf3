import type { Field } from '../../document.ts';
import { columnNames, tableName } from './sql-columns.ts';

const copy =
  /^copy\s{1,9}([\w."]{1,160})\s{0,9}(?:\(([^()]{1,8000})\))?\s{1,9}from\s{1,9}stdin[^;\n]{0,200};[ \t\r]{0,9}\n/gim;

/** `COPY t (a, b) FROM stdin;` of PostgreSQL: lines of cells held apart by tabs, up to `\.`. */
export function copiedFields(
  text: string,
  columns: ReadonlyMap<string, readonly string[]>,
  firstRecord: number,
): readonly Field[] {
  const fields: Field[] = [];
  let record = firstRecord;
  let at = 0;
  for (const match of text.matchAll(copy)) {
    if (match.index < at) continue;
    const labels = match[2] ? columnNames(match[2]) : (columns.get(tableName(match[1] ?? '')) ?? []);
    at = match.index + match[0].length;
    for (let line = lineAt(text, at); line !== null; line = lineAt(text, at)) {
      fields.push(...cellFields(line, labels, at, record++));
      at += line.length + 1;
    }
  }
  return fields;
}

/** Null at the end of the data. */
function lineAt(text: string, at: number): string | null {
  if (at >= text.length || text.startsWith('\\.', at)) return null;
  const end = text.indexOf('\n', at);
  return text.slice(at, end < 0 ? text.length : end);
}

function cellFields(line: string, labels: readonly string[], from: number, record: number): readonly Field[] {
  let start = from;
  return line.split('\t').flatMap((cell, column) => {
    const value = cell.trimEnd();
    const field = { label: labels[column] ?? '', start, end: start + value.length, record };
    start += cell.length + 1;
    return value === '' || value === '\\N' ? [] : [field];
  });
}
