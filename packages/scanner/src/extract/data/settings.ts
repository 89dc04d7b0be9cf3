import type { Field } from '../../document.ts';
import type { Likeness } from '../likeness.ts';
import type { Reader } from '../reading.ts';
import { fieldReader } from './field-reader.ts';
import { textLines, wholeLines } from './text-lines.ts';
import { valueIn } from './value-in.ts';

const section = /^[ \t]{0,20}\[\[?[^[\]\n]{1,100}\]\]?[ \t]{0,20}(?:[#;][^\n]{0,200})?\r?$/;
const entry = /[ \t]{0,20}(?:export )?["']?([\p{L}_][\p{L}\d_. \t[\]/-]{0,80}?)["']?[ \t]{0,20}(?:=|:(?=[ \t]))/uy;

/** Sure only when it begins with a `[section]` and has nothing but entries: `Naam = Jan` stands in letters too. */
export function settingsLikeness(head: string): Likeness {
  const lines = wholeLines(head, /^\s*[#;]/);
  const entries = lines.filter((line) => isEntry(line) && line.includes('='));
  const all = entries.length >= 2 && lines.every((line) => section.test(line) || isEntry(line));
  return all && section.test(lines[0] ?? '') ? 'yes' : 'maybe';
}

/** `key = value` of ini, env, properties and toml: values are fields, a section is a record. */
export const readSettings: Reader = fieldReader(settingFields);

export function settingFields(text: string): readonly Field[] {
  const fields: Field[] = [];
  let record = 0;
  for (const line of textLines(text)) {
    if (text[line.start] === '[' && section.test(text.slice(line.start, Math.min(line.end, line.start + 400)))) {
      record++;
      continue;
    }
    entry.lastIndex = line.start;
    const match = entry.exec(text);
    const value = match && entry.lastIndex <= line.end ? valueIn(text, entry.lastIndex, line) : null;
    if (match?.[1] && value) fields.push({ label: match[1], ...value, record });
  }
  return fields;
}

function isEntry(line: string): boolean {
  entry.lastIndex = 0;
  return entry.test(line);
}
