import type { Field } from '../document.ts';
import { formFields } from './fields/form-lines.ts';
import { jsonFields } from './fields/json.ts';
import { keyValueFields } from './fields/key-values.ts';
import { sqlFields } from './fields/sql.ts';
import { tableFields } from './fields/tables.ts';
import { tagFields } from './fields/tags.ts';
import { withoutOverlap } from './fields/without-overlap.ts';

const readers = [formFields, tableFields, jsonFields, tagFields, sqlFields, keyValueFields] as const;

/** Labelled values in running text; fields do not overlap, and equal `record` numbers are one form, row or object. */
export function fieldsInText(text: string): Field[] {
  return withoutOverlap(
    text,
    readers.map((read) => read(text)),
  );
}
