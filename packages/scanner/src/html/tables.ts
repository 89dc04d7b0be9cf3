import type { RawField } from './page.ts';
import { type CellWords, hasHeadings, isPairs, labelText } from './table-shape.ts';

interface Cell {
  readonly from: number;
  to: number;
  readonly heading: boolean;
  /** A table stands in it: layout, not data. */
  nested: boolean;
}

export interface OpenTable {
  readonly rows: Cell[][];
}

interface Read extends Cell, CellWords {}

/** Labelled values of a data table: by column name, or by the cell before. Layout gives none. */
export function tableFields(table: OpenTable, text: string, number: number): RawField[] {
  if (table.rows.some((row) => row.some((cell) => cell.nested))) return [];
  const rows = table.rows
    .map((row) =>
      row.map((cell) => ({ ...cell, words: text.slice(cell.from, Math.min(cell.to, cell.from + 300)).trim() })),
    )
    .filter((row) => row.some(({ words }) => words !== ''));
  if (isPairs(rows)) return rows.flatMap((row) => pairsOf(row, `table ${number}`));
  const [head = [], ...values] = belowTitle(rows);
  if (!hasHeadings([head, ...values])) return [];
  return values.flatMap((row, i) => columnsOf(head, row, `table ${number} row ${i}`));
}

/** A title over all columns is one cell. */
function belowTitle(rows: readonly (readonly Read[])[]): readonly (readonly Read[])[] {
  return rows.slice(
    Math.max(
      0,
      rows.findIndex((row) => row.length > 1),
    ),
  );
}

function pairsOf(row: readonly Read[], record: string): RawField[] {
  return row.flatMap((cell, i) => {
    const label = row[i - 1];
    return i % 2 === 1 && label?.words && cell.words
      ? [{ label: labelText(label.words), from: cell.from, to: cell.to, record }]
      : [];
  });
}

function columnsOf(head: readonly Read[], row: readonly Read[], record: string): RawField[] {
  if (row.length !== head.length) return [];
  return row.flatMap((cell, i) => {
    const label = head[i]?.words;
    return label && cell.words ? [{ label: labelText(label), from: cell.from, to: cell.to, record }] : [];
  });
}
