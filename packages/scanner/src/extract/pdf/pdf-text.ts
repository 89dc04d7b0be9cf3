import type { Field } from '../../document.ts';
import type { PdfEntry } from './annotations.ts';

/** What was read on one page. */
export interface PageText {
  readonly text: string;
  /** What only OCR saw. */
  readonly seen: string;
  readonly entries: readonly PdfEntry[];
}

export interface PdfText {
  readonly text: string;
  readonly fields: readonly Field[];
  /** Where each page begins. */
  readonly pages: readonly number[];
}

/** The pages, each with its form values and comments behind its text, and behind all of them what the file says of itself. */
export function pdfText(pages: readonly PageText[], properties: readonly PdfEntry[]): PdfText {
  const pieces: string[] = [];
  const fields: Field[] = [];
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

  for (const { text, seen, entries } of pages) {
    starts.push(length);
    write(`${[text, seen].filter((part) => part.trim() !== '').join('\n\n')}\n`);
    entries.forEach(writeEntry);
    write('\n');
  }
  properties.forEach(writeEntry);
  return { text: pieces.join(''), fields, pages: starts };
}
