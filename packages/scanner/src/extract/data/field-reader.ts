import type { Field } from '../../document.ts';
import { type Reader, textReading } from '../reading.ts';
import { textOf } from './text.ts';

/** Reads data that is kept as text: the file as it stands, with the labelled values that stand in it. */
export function fieldReader(fieldsIn: (text: string) => readonly Field[]): Reader {
  return async function* (file) {
    const text = textOf(file);
    yield textReading('table', text, { fields: fieldsIn(text) });
  };
}
