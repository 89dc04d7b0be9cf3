import type { Field, Mark } from '../document.ts';

/** Text with what its structure tells. */
export interface LaidOut {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly fields: readonly Field[];
}

export function plainLayout(text: string): LaidOut {
  return { text, marks: [], fields: [] };
}

/** One text out of several: what is said of a part moves with it, and records stay apart. */
export function joinLayouts(parts: readonly LaidOut[]): LaidOut {
  const marks: Mark[] = [];
  const fields: Field[] = [];
  let length = 0;
  let records = 0;
  for (const part of parts) {
    for (const mark of part.marks) marks.push({ ...mark, ...moved(mark, length) });
    for (const field of part.fields) fields.push({ ...field, ...moved(field, length), record: field.record + records });
    records += part.fields.reduce((most, { record }) => Math.max(most, record + 1), 0);
    length += part.text.length;
  }
  return { text: parts.map(({ text }) => text).join(''), marks, fields };
}

function moved({ start, end }: { readonly start: number; readonly end: number }, by: number) {
  return { start: start + by, end: end + by };
}
