import type { Field } from '../../document.ts';
import type { Likeness } from '../likeness.ts';
import { type FileBytes, type Readings, textReading } from '../reading.ts';
import { jsonPlaces } from './json-places.ts';
import { type JsonToken, jsonTokens } from './json-scan.ts';
import { textOf } from './text.ts';

const object = /^\s{0,99}\{\s{0,99}(?:"[^"\n]{0,200}"\s{0,9}:|\})/;
/** Not `[1]` of a note, `[2025-03-03]` of a chat or `[[table]]` of settings. */
const list =
  /^\s{0,99}\[\s{0,99}(?:[{"]|\]|\[\s{0,99}[[{"\d\]-]|-?\d{1,20}(?:\.\d{1,20})?\s{0,99}(?:,|\](?!\s{0,9}[^\s,\]}])))/;

export function jsonLikeness(head: string): Likeness {
  return object.test(head) || list.test(head) ? 'yes' : 'maybe';
}

/** The file with the escapes in its strings read; strings and numbers are fields, an object is a record, with those in it that spell out a property. Also JSON lines, also broken JSON. */
export async function* readJson(file: FileBytes): Readings {
  const { text, fields } = jsonText(textOf(file));
  yield textReading('table', text, { fields });
}

export function jsonText(source: string): { readonly text: string; readonly fields: readonly Field[] } {
  const pieces: string[] = [];
  const fields: Field[] = [];
  const places = jsonPlaces();
  let length = 0;
  for (const token of jsonTokens(source)) {
    const piece = written(token);
    const label = places.pass(token);
    if (label && isValue(token)) {
      const quote = token.kind === 'string' ? 1 : 0;
      const [start, end] = [length + quote, length + piece.length - quote];
      if (start < end) fields.push({ label, start, end, record: places.record() });
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
