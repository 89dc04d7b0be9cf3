import type { Field } from '../document.ts';
import type { Page } from './page.ts';
import { tableFields } from './tables.ts';

const mostBlanks = 1000;

/** A stretch without the blanks at its edges. */
export function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  let end = to;
  const last = Math.min(to, from + mostBlanks);
  while (start < last && (text[start] ?? '').trim() === '') start++;
  while (end > start && end > to - mostBlanks && (text[end - 1] ?? '').trim() === '') end--;
  return { start, end };
}

/** Fields of tables, lists and forms in text order; where two overlap the outer one stays. */
export function fieldsOf(page: Page, text: string): Field[] {
  const raw = [...page.tables.flatMap((table, i) => tableFields(table, text, i)), ...page.fields];
  const placed = raw
    .map(({ label, from, to, record }) => ({ label, record, ...trimmed(text, from, to) }))
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const records = new Map<string, number>();
  const fields: Field[] = [];
  for (const { record, ...field } of placed) {
    if (field.start < (fields.at(-1)?.end ?? 0)) continue;
    if (!records.has(record)) records.set(record, records.size);
    fields.push({ ...field, record: records.get(record) ?? 0 });
  }
  return fields;
}
