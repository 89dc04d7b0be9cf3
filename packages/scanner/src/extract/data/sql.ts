import type { Field } from '../../document.ts';
import type { Likeness } from '../likeness.ts';
import type { Reader } from '../reading.ts';
import { fieldReader } from './field-reader.ts';
import { columnNames, tableColumns, tableName } from './sql-columns.ts';
import { copiedFields } from './sql-copy.ts';
import { type SqlText, sqlText, sqlValue, tupleAt } from './sql-tuple.ts';
import type { Value } from './value-in.ts';

const statement =
  /^[ \t]{0,9}(?:(?:insert|replace)\s{1,9}(?:\w{1,20}\s{1,9})?into\s{1,9}[\w.`"[\]]{1,160}\s{0,9}(?:\(|values)|insert\s{1,9}\[[\w.[\]]{1,160}\s{0,9}\(|create\s{1,9}(?:\w{1,20}\s{1,9}){0,2}table\s|copy\s{1,9}[\w."]{1,160}\s{0,9}\([^()]{1,8000}\)\s{1,9}from\s{1,9}stdin)/im;
const beginning =
  /^\s{0,99}(?:--|\/\*|#|(?:set|use|begin|start|drop|create|insert|replace|copy|pragma|go|lock|truncate|delete)\b)/i;

/** A dump has statements that fill tables, and begins with one or with a comment. A mail with a query in it is a text. */
export function sqlLikeness(head: string): Likeness {
  if (!statement.test(head)) return /\b(?:insert|create|copy)\s/i.test(head) ? 'maybe' : 'no';
  return beginning.test(head) ? 'yes' : 'maybe';
}

/** Values are fields under the names of their columns, a row is a record. */
export const readSql: Reader = fieldReader(sqlFields);

export function sqlFields(text: string): readonly Field[] {
  const sql = sqlText(text);
  const columns = tableColumns(sql);
  const inserted = insertedFields(sql, columns);
  const records = (inserted.at(-1)?.record ?? -1) + 1;
  return [...inserted, ...copiedFields(text, columns, records)].sort((a, b) => a.start - b.start);
}

const insert =
  /\b(?:insert|replace)\s{1,9}(?:ignore\s{1,9}|delayed\s{1,9})?(?:into\s{1,9})?([\w.`"[\]]{1,160})\s{0,9}(?:\(([^()]{1,8000})\)\s{0,9})?(?:overriding\s\w{4,6}\svalue\s{1,9})?values\s{0,9}(?=\()/gi;
const nextTuple = /\s{0,20},?\s{0,20}\(/y;

function insertedFields(sql: SqlText, columns: ReadonlyMap<string, readonly string[]>): readonly Field[] {
  const fields: Field[] = [];
  let record = 0;
  for (const match of sql.text.matchAll(insert)) {
    const [all, table = '', list] = match;
    const labels = list ? columnNames(list) : (columns.get(tableName(table)) ?? []);
    nextTuple.lastIndex = match.index + all.length;
    while (nextTuple.test(sql.text)) {
      const tuple = tupleAt(sql, nextTuple.lastIndex);
      if (!tuple) return fields;
      fields.push(...rowFields(sql, labels, tuple.cells, record++));
      nextTuple.lastIndex = tuple.next;
    }
  }
  return fields;
}

function rowFields(sql: SqlText, labels: readonly string[], cells: readonly Value[], record: number): readonly Field[] {
  return cells.flatMap((cell, column) => {
    const value = sqlValue(sql, cell);
    return value ? [{ label: labels[column] ?? '', ...value, record }] : [];
  });
}
