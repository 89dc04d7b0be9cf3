import type { Field } from '../../document.ts';
import type { Likeness } from '../likeness.ts';
import { type FileBytes, type Readings, textReading } from '../reading.ts';
import { csvHeader } from './csv-header.ts';
import { csvLayout, isTable } from './csv-layout.ts';
import { csvRows } from './csv-rows.ts';
import { textOf } from './text.ts';

export function csvLikeness(head: string): Likeness {
  const layout = csvLayout(head);
  return layout && isTable(layout) ? 'yes' : 'maybe';
}

/** The file itself; cells under a column name are fields, a row is a record. */
export async function* readCsv(file: FileBytes): Readings {
  const text = textOf(file);
  const fields = cellFields(text);
  yield textReading('table', text, { fields });
}

function cellFields(text: string): readonly Field[] {
  const layout = csvLayout(text);
  const header = layout && csvHeader(text, layout);
  if (!header) return [];
  const fields: Field[] = [];
  let record = 0;
  for (const row of csvRows(text, layout.delimiter).drop(header.rows)) {
    for (const [column, { start, end }] of row.entries()) {
      const label = header.names[column];
      if (label && start < end) fields.push({ label, start, end, record });
    }
    record++;
  }
  return fields;
}
