import type { CellObject, DenseWorkSheet } from '@e965/xlsx';
import { type FileBytes, type ReadContext, type Reading, textReading } from '../../reading.ts';
import type { Parts } from '../package/parts.ts';
import type { Tail } from '../package/properties.ts';
import { writeSheet } from '../xls/write-sheet.ts';
import { createSheetText } from './sheet-text.ts';

const binaryParts = /^xl\/[^.]*\.bin$/i;
const others = /\/(?:vbaproject|printersettings\d*|activex\d*|oleobject\d*)\.bin$/i;

/** A workbook with its sheets in binary records (xlsb). The library does not count what it inflates, so that is done first. */
export async function readBinarySheets(
  parts: Parts,
  _main: string,
  tail: Tail,
  { limits }: ReadContext,
  { bytes }: FileBytes,
): Promise<Reading> {
  await parts.inflate((name) => binaryParts.test(name) && !others.test(name));
  const { read } = await import('@e965/xlsx');
  const book = read(bytes, { type: 'array', dense: true, cellNF: true, cellText: false, cellHTML: false });
  const sheets = createSheetText(limits.inflatedBytes);
  const from1904 = book.Workbook?.WBProps?.date1904 === true;
  for (const name of book.SheetNames) {
    sheets.startSheet(name);
    writeSheet(sheets, rowsOf(book.Sheets[name] as DenseWorkSheet | undefined), from1904, new Set());
  }
  const record = sheets.newRecord();
  for (const { label, value } of await tail()) sheets.lines.addField(label, value, record);
  const { text, fields, pages } = sheets.result();
  return textReading('table', text, { fields, pages });
}

function rowsOf(sheet: DenseWorkSheet | undefined): readonly (readonly CellObject[] | undefined)[] {
  return sheet?.['!data'] ?? [];
}
