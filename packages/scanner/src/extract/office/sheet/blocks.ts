import { labelText } from '../../../html/table-shape.ts';
import type { Records } from './records.ts';
import type { RowWriter } from './row-writer.ts';
import { type ColumnNames, isHeaderRow, isPairRow, namesOf, partsOf, type SheetRow, shapeOf } from './shape.ts';

/** Rows up to an empty one: a table, a form, or neither. */
export interface Blocks {
  startSheet(): void;
  row(row: SheetRow): void;
  /** What comes next does not belong to the rows before. */
  end(): void;
}

/** So many rows are seen before it is settled what they are. */
const seenRows = 30;

type Write = (row: SheetRow) => void;

export function createBlocks(writer: RowWriter, records: Records): Blocks {
  let pending: SheetRow[] = [];
  /** How rows are written, once that is settled. */
  let write: Write | null = null;
  let isForm = false;
  let names: ColumnNames | null = null;
  let lastRow = 0;

  const plain: Write = (row) => writer.write(row, records.write(row.number));
  const pair: Write = (row) => writer.write(row, records.write(row.number), (index) => labelBefore(row, index));
  const columns: Write = (row) => {
    if (isHeaderRow(row)) {
      names = namesOf(row);
      plain(row);
    } else writer.write(row, records.write(row.number), (index) => names?.get(row.cells[index]?.column ?? -1));
  };

  function settle(): void {
    const rows = pending;
    pending = [];
    if (rows.length > 0) for (const part of partsOf(rows)) settlePart(part);
  }

  function settlePart(rows: readonly SheetRow[]): void {
    const shape = shapeOf(rows, names);
    isForm = shape.kind === 'pairs';
    if (isForm) records.startForm(rows[0]?.number ?? 0);
    else records.endForm();
    if (shape.kind === 'columns') names = shape.names;
    const above = shape.kind === 'columns' ? shape.above : 0;
    write = { columns, pairs: pair, none: plain }[shape.kind];
    rows.slice(0, above).forEach(plain);
    rows.slice(above).forEach(write);
  }

  function end(): void {
    settle();
    write = null;
    isForm = false;
  }

  return {
    end,
    startSheet() {
      names = null;
      lastRow = 0;
    },
    row(row) {
      const follows = row.number === lastRow + 1;
      lastRow = row.number;
      if (!follows || (isForm && !isPairRow(row))) end();
      if (write) write(row);
      else if (pending.push(row) === seenRows) settle();
    },
  };
}

function labelBefore({ cells }: SheetRow, index: number): string | undefined {
  return index % 2 === 1 ? labelText(cells[index - 1]?.text.slice(0, 100) ?? '') : undefined;
}
