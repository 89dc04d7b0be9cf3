import type { Field } from '../../../document.ts';
import { unsaidTarget } from '../../../html/links.ts';
import { createPage } from '../../../html/page.ts';
import { fieldsOf } from '../../../html/results.ts';
import { closeTablePart, openTablePart } from '../../../html/table-parts.ts';
import { lineBreak, separate, write, writeVerbatim, writtenSince } from '../../../html/writer.ts';

type TablePart = 'table' | 'tr' | 'td' | 'th';

/** Text with paragraphs, tables and labelled values, written from the top to the bottom. */
export interface Body {
  readonly length: number;
  /** Whether what is written stands in a table. */
  readonly inTable: boolean;
  text(words: string): void;
  tab(): void;
  lineBreak(): void;
  /** What comes next starts a line. */
  line(): void;
  open(part: TablePart): void;
  close(part: TablePart): void;
  /** Calls what was written since `from` a value. Values of one record belong together. */
  field(label: string, from: number, record: string): void;
  /** A line `label: value`, or the value when it has no label. */
  labelled(label: string, value: string, record: string): void;
  /** Where a link goes, when what was written since `from` does not say so. */
  target(address: string, from: number): void;
  result(): { readonly text: string; readonly fields: readonly Field[] };
}

export function createBody(): Body {
  const page = createPage();
  const { writer } = page;
  const body: Body = {
    get length() {
      return writer.length;
    },
    get inTable() {
      return page.openTables.length > 0;
    },
    text: (words) => write(writer, words),
    tab: () => writeVerbatim(writer, '\t'),
    lineBreak: () => lineBreak(writer),
    line: () => separate(writer, 1),
    open: (part) => openTablePart(page, part),
    close: (part) => closeTablePart(page, part),
    field(label, from, record) {
      if (label) page.fields.push({ label, from, to: writer.length, record });
    },
    labelled(label, value, record) {
      if (!value.trim()) return;
      body.line();
      if (label) write(writer, `${label}: `);
      const from = writer.length;
      write(writer, value);
      body.field(label, from, record);
      body.line();
    },
    target(address, from) {
      const unsaid = address && unsaidTarget(address, writtenSince(writer, from, 600));
      if (unsaid) write(writer, ` <${unsaid}> `);
    },
    result() {
      const text = writer.parts.join('');
      return { text, fields: fieldsOf(page, text) };
    },
  };
  return body;
}
