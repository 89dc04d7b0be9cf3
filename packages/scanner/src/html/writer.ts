/** Text as a browser lays it out: white space collapsed, blocks on lines of their own, cells of a row apart by tabs. */
export interface Writer {
  readonly parts: string[];
  length: number;
  /** Offset of the last line break. */
  lastBreak: number;
  /** What comes before the next text: hard line breaks, breaks between blocks, tabs, a space. */
  breaks: number;
  wanted: number;
  tabs: number;
  space: boolean;
  /** Open cells, and the one closed last. */
  readonly cells: CellStart[];
  closed: CellStart;
}

/** Where the first text of a cell starts; -1 while it is empty. */
interface CellStart {
  first: number;
}

export const createWriter = (): Writer => ({
  parts: [],
  length: 0,
  lastBreak: -1,
  breaks: 0,
  wanted: 0,
  tabs: 0,
  space: false,
  cells: [],
  closed: { first: -1 },
});

export function write(writer: Writer, text: string): void {
  const words = text.replace(/[ \t\r\n\f]+/g, ' ');
  if (words.startsWith(' ')) writer.space = true;
  const bare = words.replace(/^ | $/g, '');
  if (bare === '') return;
  flush(writer);
  append(writer, bare);
  writer.space = words.endsWith(' ');
}

/** White space counts. */
export function writeVerbatim(writer: Writer, text: string): void {
  if (text === '') return;
  flush(writer);
  append(writer, text.replace(/\r\n?/g, '\n'));
}

/** At least so many line breaks before the next text, unless it is the first of its cell. */
export function separate(writer: Writer, breaks: number): void {
  writer.space = false;
  if (!isEmptyCell(writer)) writer.wanted = Math.max(writer.wanted, breaks - writer.breaks);
}

export function lineBreak(writer: Writer): void {
  writer.space = false;
  if (isEmptyCell(writer)) return;
  writer.breaks += writer.wanted + 1;
  writer.wanted = 0;
}

/** A cell follows the one before after a tab, or on a new line when that one took several lines. */
export function openCell(writer: Writer, isFirst: boolean): void {
  const { first } = writer.closed;
  writer.space = false;
  if (!isFirst && first >= 0 && writer.lastBreak > first) writer.wanted = Math.max(writer.wanted, 1 - writer.breaks);
  else if (!isFirst) {
    if (first >= 0) writer.breaks = writer.wanted = 0;
    writer.tabs++;
  }
  writer.cells.push({ first: -1 });
}

export function closeCell(writer: Writer): void {
  const cell = writer.cells.pop();
  if (!cell) return;
  writer.closed = cell;
  if (writer.lastBreak < cell.first && writer.breaks + writer.wanted > 0) {
    writer.breaks = 0;
    writer.wanted = 1;
  }
  const outer = writer.cells.at(-1);
  if (outer && outer.first < 0) outer.first = cell.first;
}

export function endRow(writer: Writer): void {
  writer.tabs = 0;
}

/** What was written since an offset, but not more than the last `most` characters. */
export function writtenSince({ parts, length }: Writer, from: number, most: number): string {
  const count = Math.min(length - from, most);
  let tail = '';
  for (let i = parts.length - 1; i >= 0 && tail.length < count; i--) tail = (parts[i] ?? '') + tail;
  return count > 0 ? tail.slice(-count) : '';
}

const isEmptyCell = ({ cells }: Writer): boolean => (cells.at(-1)?.first ?? 0) < 0;

function append(writer: Writer, text: string): void {
  const at = text.lastIndexOf('\n');
  if (at >= 0) writer.lastBreak = writer.length + at;
  writer.parts.push(text);
  writer.length += text.length;
}

function flush(writer: Writer): void {
  const { length, tabs, space } = writer;
  const lines = length > 0 ? writer.breaks + writer.wanted : 0;
  if (lines + tabs > 0) append(writer, '\n'.repeat(lines) + '\t'.repeat(tabs));
  else if (space && length > 0 && writer.lastBreak !== length - 1) append(writer, ' ');
  writer.breaks = writer.wanted = writer.tabs = 0;
  writer.space = false;
  const cell = writer.cells.at(-1);
  if (cell && cell.first < 0) cell.first = writer.length;
}
