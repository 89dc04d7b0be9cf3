import { type SqlText, tupleAt } from './sql-tuple.ts';

const createTable =
  /\bcreate\s{1,9}(?:\w{1,20}\s{1,9}){0,2}table\s{1,9}(?:if\s{1,9}not\s{1,9}exists\s{1,9})?([\w.`"[\]]{1,160})\s{0,9}\(/gi;
const noColumn = /^(?:primary|foreign|unique|key|index|constraint|check|fulltext|spatial|exclude|like|period)\b/i;

/** The columns of the tables that a dump makes, by `tableName`. */
export function tableColumns(sql: SqlText): ReadonlyMap<string, readonly string[]> {
  const tables = new Map<string, readonly string[]>();
  for (const match of sql.text.matchAll(createTable)) {
    const definitions = tupleAt(sql, match.index + match[0].length);
    if (!definitions) break;
    const lines = definitions.cells.map(({ start, end }) => sql.text.slice(start, Math.min(end, start + 300)).trim());
    tables.set(tableName(match[1] ?? ''), lines.filter((line) => !noColumn.test(line)).map(firstName));
  }
  return tables;
}

/** `public."Personen"`, `[dbo].[personen]` and `personen` are one table. */
export function tableName(name: string): string {
  return plainName(name.slice(name.lastIndexOf('.') + 1)).toLowerCase();
}

/** The names in a list of columns. */
export function columnNames(list: string): readonly string[] {
  return list.split(',').map((name) => plainName(name.trim()));
}

function plainName(name: string): string {
  return name.replace(/[`"[\]]/g, '');
}

function firstName(definition: string): string {
  const quoted = /^[`"[]([^`"[\]]{1,100})[`"\]]/.exec(definition)?.[1];
  return quoted ?? /^[\w$]{1,100}/.exec(definition)?.[0] ?? '';
}
