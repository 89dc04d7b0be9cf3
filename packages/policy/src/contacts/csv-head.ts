import { unguarded } from './csv-cell.ts';
import { type Column, columnOf } from './csv-columns.ts';
import type { CsvRow } from './csv-rows.ts';
import type { ImportProblem } from './import-problem.ts';

/** Where each column stands in a file. */
export interface Head {
  readonly places: ReadonlyMap<Column, number>;
  /** Cells up to the last that is headed. */
  readonly width: number;
  readonly problems: readonly ImportProblem[];
}

/** Reads the header; a column headed twice is read once. */
export function headOf({ line, cells }: CsvRow, required: readonly Column[]): Head {
  const headed = (cells ?? []).map((cell) => unguarded(cell.trim()));
  const width = headed.findLastIndex((cell) => cell !== '') + 1;
  const found = headed.slice(0, width).map(columnOf);
  const isRead = (column: Column | null, at: number): boolean => column !== null && found.indexOf(column) === at;
  const missing = required.filter((column) => !found.includes(column));
  return {
    places: new Map(found.flatMap((column, at) => (column !== null && isRead(column, at) ? [[column, at]] : []))),
    width,
    problems: [
      ...missing.map((field) => ({ line, column: null, field, code: 'missing-column' }) as const),
      ...found.flatMap((column, at) =>
        isRead(column, at) ? [] : [{ line, column: at + 1, field: null, code: 'ignored-column' } as const],
      ),
    ],
  };
}
