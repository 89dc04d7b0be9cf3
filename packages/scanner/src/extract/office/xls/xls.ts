import type { CellObject, DenseWorkSheet, WorkBook } from '@e965/xlsx';
import { ScanError } from '../../../error.ts';
import { type FileBytes, type ReadContext, type Readings, textReading } from '../../reading.ts';
import { pictureReadings } from '../blips.ts';
import { isCfb, openCfb } from '../cfb.ts';
import { cfbKind } from '../cfb-kind.ts';
import { createDamage } from '../damage.ts';
import { embeddedFiles } from '../embedded.ts';
import { type DocumentProperty, oleProperties } from '../ole-properties.ts';
import { createSheetText } from '../sheet/sheet-text.ts';
import { biffRecords, isBiff } from './biff.ts';
import { type BiffTexts, biffTexts } from './biff-texts.ts';
import { writeSheet } from './write-sheet.ts';

export function isXls(bytes: Uint8Array): boolean {
  return isBiff(bytes) || cfbKind(bytes) === 'xls';
}

/** A workbook of Excel before 2007: each sheet, hidden or not, then what stands beside the cells, and what is in it. */
export async function* readXls({ bytes }: FileBytes, context: ReadContext): Readings {
  const cfb = isCfb(bytes) ? openCfb(bytes) : null;
  const stream = cfb ? (cfb.stream('Workbook') ?? cfb.stream('Book')) : bytes;
  if (!stream || !isBiff(stream)) throw new ScanError('corrupt', 'The workbook has no stream.');
  const beside = biffTexts(biffRecords(stream));
  if (beside.isEncrypted) throw new ScanError('encrypted', 'The workbook has a password.');
  const { read } = await import('@e965/xlsx');
  const book = read(stream, { type: 'array', dense: true, cellNF: true, cellText: false, cellHTML: false });
  const damage = createDamage();
  yield workbookReading(book, beside, cfb ? oleProperties((name) => cfb.stream(name), damage) : [], context);
  if (cfb) yield* embeddedFiles(cfb.entries, context.limits);
  yield* pictureReadings(beside.pictures, context.limits);
  yield* damage.readings();
}

function workbookReading(
  book: WorkBook,
  { user, texts }: BiffTexts,
  properties: readonly DocumentProperty[],
  { limits, signal }: ReadContext,
) {
  const sheets = createSheetText(limits.inflatedBytes);
  const from1904 = book.Workbook?.WBProps?.date1904 === true;
  const notes = new Set<string>();
  for (const name of book.SheetNames) {
    if (signal.aborted) throw new ScanError('timeout', 'Reading the workbook took too long.');
    sheets.startSheet(name);
    writeSheet(sheets, rowsOf(book.Sheets[name] as DenseWorkSheet | undefined), from1904, notes);
  }
  const record = sheets.newRecord();
  for (const text of texts) if (!notes.has(text)) sheets.lines.add(text);
  for (const { Name: label, Comment: value } of book.Workbook?.Names ?? [])
    if (value) sheets.lines.addField(label, value, record);
  sheets.lines.addField('Gebruiker', user, record);
  for (const { label, value } of properties) sheets.lines.addField(label, value, record);
  const { text, fields, pages } = sheets.result();
  return textReading('table', text, { fields, pages });
}

function rowsOf(sheet: DenseWorkSheet | undefined): readonly (readonly CellObject[] | undefined)[] {
  return sheet?.['!data'] ?? [];
}
