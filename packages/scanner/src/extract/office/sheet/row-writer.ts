import type { Field } from '../../../document.ts';
import { ScanError } from '../../../error.ts';
import type { Lines } from '../../lines.ts';
import type { SheetRow } from './shape.ts';

/** Writes rows as lines, cells apart by tabs, and remembers where each labelled value stands. */
export interface RowWriter {
  readonly fields: readonly Field[];
  write(row: SheetRow, record: number, labelAt?: (index: number) => string | undefined): void;
}

export function createRowWriter(lines: Lines, mostText: number): RowWriter {
  const fields: Field[] = [];
  return {
    fields,
    write({ cells }, record, labelAt) {
      let start = lines.length;
      for (const [index, { text }] of cells.entries()) {
        const label = labelAt?.(index);
        if (label) fields.push({ label, start, end: start + text.length, record });
        start += text.length + 1;
      }
      lines.add(cells.map(({ text }) => text).join('\t'));
      if (lines.length > mostText) throw new ScanError('tooLarge', 'The cells hold too much text.');
    },
  };
}
