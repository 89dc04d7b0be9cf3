import type { Field } from '../../document.ts';
import type { Likeness } from '../likeness.ts';
import { type FileBytes, type Readings, textReading } from '../reading.ts';
import { type JsonToken, jsonTokens } from './json-scan.ts';
import { textOf } from './text.ts';

export function jsonLikeness(head: string): Likeness {
  return /^\s{0,99}(?:\[\s{0,99}[[{"\d]|\[\s{0,99}\]|\{\s{0,99}(?:"[^"\n]{0,200}"\s{0,9}:|\}))/.test(head)
    ? 'yes'
    : 'maybe';
}

/** The file with the escapes in its strings read; strings and numbers are fields, an object is a record. Also JSON lines, also broken JSON. */
export async function* readJson(file: FileBytes): Readings {
  const { text, fields } = jsonText(textOf(file));
  yield textReading('table', text, { fields });
}

/** Where the scan is: the object or list it is in, and the key that leads there. */
interface Place {
  readonly record: number;
  label: string;
}

export function jsonText(source: string): { readonly text: string; readonly fields: readonly Field[] } {
  const pieces: string[] = [];
  const fields: Field[] = [];
  const places: Place[] = [{ record: 0, label: '' }];
  let length = 0;
  let records = 0;
  for (const token of jsonTokens(source)) {
    const piece = written(token);
    const place = places.at(-1) ?? { record: 0, label: '' };
    if (token.kind === 'key') place.label = token.value;
    else if (token.raw === '{') places.push({ record: ++records, label: '' });
    else if (token.raw === '[') places.push({ ...place });
    else if (token.kind === 'close' && places.length > 1) places.pop();
    else if (place.label && isValue(token)) {
      const quote = token.kind === 'string' ? 1 : 0;
      const [start, end] = [length + quote, length + piece.length - quote];
      if (start < end) fields.push({ label: place.label, start, end, record: place.record });
    }
    pieces.push(piece);
    length += piece.length;
  }
  return { text: pieces.join(''), fields };
}

function isValue({ kind }: JsonToken): boolean {
  return kind === 'string' || kind === 'number';
}

function written(token: JsonToken): string {
  return token.kind === 'key' || token.kind === 'string' ? `"${token.value}"` : token.raw;
}
