import type { Field } from '../../../document.ts';
import { createLines, type Lines } from '../../lines.ts';
import { createBlocks } from './blocks.ts';
import { createRecords } from './records.ts';
import { createRowWriter } from './row-writer.ts';
import type { SheetRow } from './shape.ts';

/** Text of a workbook, sheet by sheet: rows as lines, and values with the names of their columns. */
export interface SheetText {
  /** Other lines than rows. */
  readonly lines: Lines;
  startSheet(name: string): void;
  row(row: SheetRow): void;
  endSheet(): void;
  /** The record of a row of the sheet that was read last. */
  recordOf(row: number): number;
  /** A record that is no row. */
  newRecord(): number;
  result(): { readonly text: string; readonly fields: readonly Field[]; readonly pages: readonly number[] };
}

export function createSheetText(mostText: number): SheetText {
  const lines = createLines();
  const records = createRecords();
  const writer = createRowWriter(lines, mostText);
  const blocks = createBlocks(writer, records);
  const pages: number[] = [];
  return {
    lines,
    startSheet(name) {
      records.startSheet();
      blocks.startSheet();
      pages.push(lines.length);
      lines.add(name);
    },
    row(row) {
      if (row.cells.length > 0) blocks.row(row);
    },
    endSheet: blocks.end,
    recordOf: records.recordOf,
    newRecord: records.next,
    result: () => ({ text: lines.text(), fields: inOrder([...lines.fields, ...writer.fields]), pages }),
  };
}

function inOrder(fields: Field[]): readonly Field[] {
  return fields.sort((a, b) => a.start - b.start);
}
