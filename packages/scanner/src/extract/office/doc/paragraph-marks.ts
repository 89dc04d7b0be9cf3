import type { Fib } from './fib.ts';

/** `cell` is a paragraph in a table, `row` the one that ends a row of it. */
export type TableMark = 'cell' | 'row';

const paragraphsAt = 0x102;
const page = 512;
const entrySize = 13;
const mostParagraphs = 0x1d;

/** Of a document without formatting. */
export const noMarks: ReadonlyMap<number, TableMark> = new Map();

/**
 * By where in the main stream a paragraph ends: what it is in a table. The mark at the end of a row is that of a cell, so
 * that only the formatting of the paragraph tells ([MS-DOC] 2.4.3, 2.9.174).
 */
export function paragraphMarks(fib: Fib): ReadonlyMap<number, TableMark> {
  const marks = new Map<number, TableMark>();
  const table = fib.table(paragraphsAt);
  const count = Math.floor((table.byteLength - 4) / 8);
  for (let at = 0; at < count; at++) {
    const start = (table.getUint32((count + 1) * 4 + at * 4, true) & 0x3fffff) * page;
    const bytes = fib.main.subarray(start, start + page);
    if (bytes.length === page) for (const [end, mark] of marksIn(bytes)) marks.set(end, mark);
  }
  return marks;
}

function* marksIn(bytes: Uint8Array): Generator<readonly [end: number, mark: TableMark]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, page);
  const count = Math.min(view.getUint8(page - 1), mostParagraphs);
  for (let at = 0; at < count; at++) {
    const properties = (bytes[(count + 1) * 4 + at * entrySize] ?? 0) * 2;
    const mark = properties > 0 ? markOf(view, properties) : null;
    if (mark) yield [view.getUint32((at + 1) * 4, true), mark];
  }
}

const inTable = 0x2416;
const endsRow = 0x2417;
const tableDefinition = 0xd608;

/** Sizes of what follows an instruction, by its three highest bits; 6 says it itself. */
const sizes: readonly number[] = [1, 1, 2, 4, 2, 2, 0, 3];

function markOf(view: DataView, start: number): TableMark | null {
  const words = view.getUint8(start);
  const from = words === 0 ? start + 2 : start + 1;
  const length = words === 0 ? view.getUint8(Math.min(start + 1, page - 1)) * 2 : words * 2 - 1;
  const end = Math.min(from + length, page);
  let mark: TableMark | null = null;
  for (let at = from + 2; at + 3 <= end; ) {
    const instruction = view.getUint16(at, true);
    const isOn = view.getUint8(at + 2) !== 0;
    if (instruction === endsRow && isOn) return 'row';
    if (instruction === inTable && isOn) mark = 'cell';
    const kind = instruction >> 13;
    at += 2 + (kind === 6 ? variableSize(view, at + 2, instruction) : (sizes[kind] ?? 1));
  }
  return mark;
}

function variableSize(view: DataView, at: number, instruction: number): number {
  if (instruction !== tableDefinition) return 1 + view.getUint8(at);
  return at + 2 <= page ? 1 + view.getUint16(at, true) : page;
}
