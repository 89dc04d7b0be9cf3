import type { Field } from '../document.ts';

/** Labelled values in running text. */
export function fieldsInText(_text: string): Field[] {
  return [];
}
