import type { Field } from '../document.ts';
import { fieldIndex } from './field-index.ts';
import { fieldsInText } from './fields-in-text.ts';
import type { Cleaned } from './replaced.ts';

/** Fields that reading the file gave, in the offsets of the clean text, and those that stand in that text outside them. */
export function allFields(cleaned: Cleaned, fields: readonly Field[]): Field[] {
  const given = fields
    .map((field) => ({ ...field, start: cleaned.toCleaned(field.start), end: cleaned.toCleaned(field.end) }))
    .sort((a, b) => a.start - b.start);
  return withoutOverlap(given, renumbered(fieldsInText(cleaned.text), given));
}

/** Fields that are surer than those that touch them. */
export function overruled(fields: readonly Field[], surer: readonly Field[]): Field[] {
  if (surer.length === 0) return [...fields];
  const [fieldAt, surerAt] = [fieldIndex(fields), fieldIndex(surer)];
  const touched = new Set(surer.flatMap(({ start, end }) => [fieldAt(start), fieldAt(end - 1)]));
  const kept = fields.filter((field) => !touched.has(field) && !surerAt(field.start));
  return [...kept, ...renumbered(surer, fields)].sort((a, b) => a.start - b.start);
}

/** With records of their own. */
function renumbered(fields: readonly Field[], others: readonly Field[]): Field[] {
  const next = others.reduce((highest, field) => Math.max(highest, field.record + 1), 0);
  return next === 0 ? [...fields] : fields.map((field) => ({ ...field, record: field.record + next }));
}

/**
 * The innermost wins, in the record of the cell that it stands in: labels inside a cell (`naam=…` in a column of addresses) say more than the column's name.
 * Of one and the same stretch the reader knows more than the text shows: which row it is in.
 */
function withoutOverlap(given: readonly Field[], found: readonly Field[]): Field[] {
  const inner: Field[] = [];
  const inCells = new Map<Field, Field[]>();
  let at = 0;
  for (const field of [...found].sort((a, b) => a.start - b.start)) {
    while (given[at] && (given[at] as Field).end <= field.start) at++;
    const cell = given[at];
    const touches = cell !== undefined && cell.start < field.end;
    if (touches && !isWithin(field, cell)) continue;
    if (!touches) inner.push(field);
    else if (inCells.has(cell)) inCells.get(cell)?.push(field);
    else inCells.set(cell, [field]);
  }
  for (const [cell, fields] of inCells) inner.push(...inRecordOf(cell, fields));
  return [...given.filter((field) => !inCells.has(field)), ...inner].sort((a, b) => a.start - b.start);
}

/** Unless it speaks of several people. */
function inRecordOf({ record }: Field, inner: readonly Field[]): readonly Field[] {
  const isOne = inner.every((field) => field.record === inner[0]?.record);
  return isOne ? inner.map((field) => ({ ...field, record })) : inner;
}

function isWithin(inner: Field, { start, end }: Field): boolean {
  return start <= inner.start && inner.end <= end && inner.end - inner.start < end - start;
}
