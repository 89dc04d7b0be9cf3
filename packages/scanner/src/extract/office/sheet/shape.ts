import { isKnownLabel, isPairs, labelText } from '../../../html/table-shape.ts';
import { areNames, hasNameWord, isData } from '../../data/column-names.ts';

/** A cell that says something. */
export interface SheetCell {
  readonly column: number;
  readonly text: string;
}

export interface SheetRow {
  readonly number: number;
  /** By column. */
  readonly cells: readonly SheetCell[];
}

export type ColumnNames = ReadonlyMap<number, string>;

/** What the first rows of a block are, and how many of them stand above the values. */
export type Shape =
  | { readonly kind: 'columns'; readonly names: ColumnNames; readonly above: number }
  | { readonly kind: 'pairs' }
  | { readonly kind: 'none' };

/** How the rows up to an empty one are to be read: values under column names, labels before values, or neither. */
export function shapeOf(rows: readonly SheetRow[], former: ColumnNames | null): Shape {
  if (isPairs(rows.map(wordsOf))) return { kind: 'pairs' };
  const names = columnNames(rows);
  if (names) return names;
  if (former && rows.every((row) => row.cells.length > 1 && isCovered(row, former)))
    return { kind: 'columns', names: former, above: 0 };
  return { kind: 'none' };
}

/** A form of labels and values may stand on top of a table without an empty row between. */
export function partsOf(rows: readonly SheetRow[]): readonly (readonly SheetRow[])[] {
  const cut = rows.findIndex((row) => !isPairRow(row));
  if (cut <= 0 || !isPairs(rows.slice(0, cut).map(wordsOf))) return [rows];
  return [rows.slice(0, cut), rows.slice(cut)];
}

/** A table may have a title and a line of explanation above its names. */
function columnNames(rows: readonly SheetRow[]): Shape | null {
  const widest = Math.max(...rows.map(({ cells }) => cells.length));
  for (const [index, row] of rows.slice(0, 10).entries()) {
    const names = namesOf(row);
    const below = rows.slice(index + 1);
    const covered = below.filter((other) => isCovered(other, names)).length;
    if (row.cells.length > 1 && areNames([...names.values()]) && covered * 5 >= below.length * 4)
      return standAbove(below, names) ? { kind: 'columns', names, above: index + 1 } : null;
    if (row.cells.length > 2 || (row.cells.length > 1 && row.cells.length === widest)) return null;
  }
  return null;
}

function standAbove(below: readonly SheetRow[], names: ColumnNames): boolean {
  return hasNameWord([...names.values()]) || below.some(({ cells }) => cells.some(({ text }) => isData(text)));
}

/** A row that names columns in words that forms and lists of people use: a second table without an empty row between. */
export function isHeaderRow({ cells }: SheetRow): boolean {
  return cells.length > 1 && cells.every(({ text }) => isKnownLabel(text));
}

export function namesOf({ cells }: SheetRow): ColumnNames {
  return new Map(cells.map(({ column, text }) => [column, labelText(text)]));
}

/** Label and value, or two of each. */
export function isPairRow({ cells }: SheetRow): boolean {
  return cells.length <= 2 || cells.length === 4;
}

function isCovered({ cells }: SheetRow, names: ColumnNames): boolean {
  return cells.every(({ column }) => names.has(column));
}

function wordsOf({ cells }: SheetRow): { words: string; heading: boolean }[] {
  return cells.map(({ text }) => ({ words: text.slice(0, 300), heading: false }));
}
