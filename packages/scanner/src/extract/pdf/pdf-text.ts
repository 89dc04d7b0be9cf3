import type { Field, Mark, Span } from '../../document.ts';
import type { DocumentReading } from '../reading.ts';
import type { PdfEntry } from './annotations.ts';

/** What was read on one page. */
export interface PageText {
  readonly text: string;
  /** Whether a scanner read the text in its picture. */
  readonly isScanned: boolean;
  /** What its pictures show beside it. */
  readonly sight: DocumentReading['document'] | null;
  readonly entries: readonly PdfEntry[];
}

export interface PdfText {
  readonly text: string;
  readonly fields: readonly Field[];
  readonly marks: readonly Mark[];
  readonly seen: readonly Span[];
  /** Where each page begins. */
  readonly pages: readonly number[];
}

/** The pages, each with its form values and comments behind its text, and behind all of them what the file says of itself. */
export function pdfText(pages: readonly PageText[], properties: readonly PdfEntry[]): PdfText {
  const pieces: string[] = [];
  const fields: Field[] = [];
  const marks: Mark[] = [];
  const seen: Span[] = [];
  const starts: number[] = [];
  let length = 0;
  let records = 1;

  function write(piece: string): void {
    pieces.push(piece);
    length += piece.length;
  }

  function writeField(label: string, value: string, record: number): void {
    write(`${label}: `);
    fields.push({ label, start: length, end: length + value.length, record });
    write(`${value}\n`);
  }

  /** A form is one record, usually about one person; who comments and who wrote are others. */
  function writeEntry({ kind, label, value }: PdfEntry): void {
    if (label && kind === 'comment') {
      writeField('Opmerking van', label, records++);
      write(`${value}\n`);
    } else if (label) writeField(label, value, kind === 'form' ? 0 : records++);
    else write(`${value}\n`);
  }

  function writeSight(sight: DocumentReading['document']): void {
    const here = ({ start, end }: Span): Span => ({ start: start + length, end: end + length });
    for (const field of sight.fields) fields.push({ ...field, ...here(field), record: records + field.record });
    records += sight.fields.reduce((most, { record }) => Math.max(most, record + 1), 0);
    marks.push(...sight.marks.map((mark) => ({ ...mark, ...here(mark) })));
    seen.push(...(sight.seen ?? []).map(here));
    write(sight.text);
  }

  for (const { text, isScanned, sight, entries } of pages) {
    starts.push(length);
    if (isScanned) seen.push({ start: length, end: length + text.length });
    if (text.trim()) write(text);
    if (sight?.text) {
      if (text.trim()) write('\n\n');
      writeSight(sight);
    }
    write('\n');
    entries.forEach(writeEntry);
    write('\n');
  }
  properties.forEach(writeEntry);
  return { text: pieces.join(''), fields, marks, seen, pages: starts };
}
