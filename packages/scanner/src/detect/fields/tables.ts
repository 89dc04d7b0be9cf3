import type { Field } from '../../document.ts';
import { type Cell, cellsOf } from './cells.ts';
import { labelKind, strictLabelKind } from './labels.ts';
import { rowFields } from './sql.ts';

/** Tables pasted into text: a line of column names, then rows with as many cells, split by tab, `;`, `|`, `,` or wide spaces. */
export function tableFields(text: string): Field[] {
  const fields: Field[] = [];
  let record = 0;
  for (let at = 0; at < text.length; ) {
    const end = endOfLine(text, at);
    const header = headerOf(text, at, end);
    let next = end + 1;
    if (header) {
      for (let row = rowAt(text, next, header); row; row = rowAt(text, next, header)) {
        fields.push(...rowFields(text, header.labels, row.cells, record++));
        next = row.next;
      }
    }
    at = next;
  }
  return fields;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

interface Header {
  readonly labels: readonly string[];
  readonly delimiter: string;
}

const delimiters = ['\t', ';', '|', ',', '  '] as const;
const longestHeader = 3000;

function headerOf(text: string, start: number, end: number): Header | undefined {
  if (end - start < 7 || end - start > longestHeader || end >= text.length) return undefined;
  const line = text.slice(start, end).trim();
  if ('.!?'.includes(line.at(-1) ?? '.')) return undefined;
  const delimiter = delimiters.find((candidate) => line.includes(candidate));
  if (!delimiter) return undefined;
  const from = delimiter === '  ' ? start + text.slice(start, end).search(/\S/) : start;
  const labels = cellsOf(text, from, end, delimiter).map((cell) => text.slice(cell.start, cell.end));
  return namesColumns(labels, delimiter) ? { labels, delimiter } : undefined;
}

/** At least two names we know; commas also occur in prose, so there most must be known. */
function namesColumns(labels: readonly string[], delimiter: string): boolean {
  const filled = labels.filter((label) => label !== '');
  if (filled.length < 2 || filled.length > 200 || !filled.every(looksLikeName)) return false;
  const known = filled.filter((label) => labelKind(label) !== undefined).length;
  if (delimiter === ',') return known >= 2 && known * 2 >= filled.length;
  return known >= 2 || (known === 1 && filled.length >= 3);
}

function looksLikeName(label: string): boolean {
  return (
    label.length <= 50 && /^[\p{L}_#[(][^:@<>={}\d]{0,49}\d{0,2}[\])*]?$/u.test(label) && label.split(' ').length <= 6
  );
}

interface Row {
  readonly cells: readonly Cell[];
  readonly next: number;
}

const longestRow = 20_000;
const rule = /^[\s|:+=-]{3,}$/;

function rowAt(text: string, from: number, header: Header): Row | undefined {
  let start = from;
  for (let skipped = 0; start < text.length && skipped < 3; skipped++) {
    const end = endOfLine(text, start);
    const line = text.slice(start, Math.min(end, start + longestRow));
    if (line.trim() !== '' && !rule.test(line))
      return end - start > longestRow ? undefined : row(text, start, end, header);
    start = end + 1;
  }
  return undefined;
}

function row(text: string, start: number, end: number, { labels, delimiter }: Header): Row | undefined {
  const from = delimiter === '  ' ? start + text.slice(start, end).search(/\S/) : start;
  const cells = cellsOf(text, from, end, delimiter);
  const fits =
    cells.length === labels.length || (delimiter !== ',' && cells.length < labels.length && cells.length > 1);
  const first = cells.find((cell) => cell.end > cell.start);
  if (!fits || !first || strictLabelKind(text.slice(first.start, first.end))) return undefined;
  return { cells, next: end + 1 };
}
