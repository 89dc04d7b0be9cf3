import type { Field } from '../../document.ts';
import type { Likeness } from '../likeness.ts';
import type { Reader } from '../reading.ts';
import { fieldReader } from './field-reader.ts';
import { type TextLine, textLines, wholeLines } from './text-lines.ts';
import { type Value, valueIn } from './value-in.ts';
import { labelIn, type YamlLevel, yamlLevels } from './yaml-levels.ts';

const yamlLine = /^\s{0,200}(?:---|\.\.\.|- {0,9}\S|-$|["']?[\p{L}_][\p{L}\d_.-]{0,60}["']?:(?:\s|$))/u;
const nested = /^["']?[\p{L}_][\p{L}\d_.-]{0,60}["']?:[ \t]{0,9}\r?\n {0,8}(?: ["'\p{L}]|- )/mu;

/** Sure only when the text says it is YAML, every line has its form, and something in it is nested: letters have lines `Naam: Jan` too. */
export function yamlLikeness(head: string): Likeness {
  if (/^%YAML \d/.test(head)) return 'yes';
  if (!/^---[ \t]{0,9}\r?\n/.test(head) || !nested.test(head)) return 'maybe';
  return wholeLines(head, /^\s*#/).every((line) => yamlLine.test(line)) ? 'yes' : 'maybe';
}

/** Values behind a key are fields, an object or an item of a list is a record. Read line by line, so also when it is broken. */
export const readYaml: Reader = fieldReader(yamlFields);

/** Lines of text under a key that ends in `|` or `>`. */
interface Block {
  readonly label: string;
  readonly record: number;
  readonly column: number;
  start: number;
  end: number;
}

export function yamlFields(text: string): readonly Field[] {
  const fields: Field[] = [];
  const levels = yamlLevels();
  let block: Block | null = null;
  for (const line of textLines(text)) {
    const { at, dash } = contentOf(text, line);
    if (block && isWithin(block, at, line)) {
      extend(block, at, line);
      continue;
    }
    if (block) fields.push(...fieldOf(block));
    block = null;
    if (at === line.end || text[at] === '#') continue;
    if (at === line.start && /^(?:---|\.\.\.)/.test(text.slice(at, at + 3))) levels.restart();
    else {
      const column = at - line.start;
      const entry = entryAt(text, at, line, levels.at(column, dash));
      if (entry && 'column' in entry) block = entry;
      else if (entry) fields.push(entry);
    }
  }
  return block ? [...fields, ...fieldOf(block)] : fields;
}

/** Where the content of a line begins, behind its indent and the dashes of list items, and the column of the last dash. */
function contentOf(text: string, { start, end }: TextLine): { readonly at: number; readonly dash: number | null } {
  let dash: number | null = null;
  for (let at = start; at < end; at++) {
    if (text[at] === '-' && (at + 1 === end || text[at + 1] === ' ')) dash = at - start;
    else if (text[at] !== ' ' && text[at] !== '\t') return { at, dash };
  }
  return { at: end, dash };
}

const keyForm =
  /(?:"([^"\n]{1,100})"|'([^'\n]{1,100})'|([^\s"'#:{}[\],&*!|>%@`-][^:#\n]{0,100}))[ \t]{0,9}:(?=[ \t\r\n]|$)/y;
const blockForm = /[ \t]{1,9}[|>][\d+-]{0,2}[ \t]{0,9}(?=[\r\n#]|$)/y;

/** The field of a line, the block that it opens, or nothing. A list item without a key goes by the key of its list. */
function entryAt(text: string, at: number, line: TextLine, level: YamlLevel): Field | Block | null {
  keyForm.lastIndex = at;
  const key = keyForm.exec(text);
  const { record, owner, pending } = level;
  if (!key) return pending ? fieldWith(pending, owner, valueIn(text, at, line)) : null;
  const label = labelIn(level, (key[1] ?? key[2] ?? key[3] ?? '').trim());
  const from = at + key[0].length;
  blockForm.lastIndex = from;
  if (blockForm.test(text)) return { label, record, column: level.column, start: -1, end: -1 };
  const value = valueIn(text, from, line);
  level.pending = value ? '' : (key[1] ?? key[2] ?? key[3] ?? '').trim();
  return fieldWith(label, record, value);
}

function fieldWith(label: string, record: number, value: Value | null): Field | null {
  return value ? { label, ...value, record } : null;
}

function isWithin({ column }: Block, at: number, line: TextLine): boolean {
  return at === line.end || at - line.start > column;
}

function extend(block: Block, at: number, line: TextLine): void {
  if (at === line.end) return;
  if (block.start < 0) block.start = at;
  block.end = line.end;
}

function fieldOf({ label, record, start, end }: Block): readonly Field[] {
  return start < 0 ? [] : [{ label, start, end, record }];
}
