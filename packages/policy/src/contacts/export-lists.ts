import type { Language } from '../text.ts';
import type { ContactList, ListEntry } from './contact-list.ts';
import { writeCell } from './csv-cell.ts';
import { type Column, categoryWords, columns, headers, modeWords } from './csv-columns.ts';

export interface ExportOptions {
  readonly language?: Language;
  /** Spreadsheets in Dutch expect a semicolon. */
  readonly delimiter?: ';' | ',' | '\t';
}

/** Lists as CSV (RFC 4180) that spreadsheets open as it is. An organisation without entries has a row of its own (E10). */
export function exportLists(lists: readonly ContactList[], options: ExportOptions = {}): string {
  const { language = 'nl', delimiter = language === 'nl' ? ';' : ',' } = options;
  const rows = lists.flatMap((list) =>
    list.entries.length === 0
      ? [rowOf(list, null, language)]
      : list.entries.map((entry) => rowOf(list, entry, language)),
  );
  const head = columns.map((column) => headers[column][language]);
  const lines = [head, ...rows].map((cells) => cells.map((cell) => writeCell(cell, delimiter)).join(delimiter));
  return `\uFEFF${lines.join('\r\n')}\r\n`; // the mark tells spreadsheets that this is UTF-8
}

function rowOf({ organisation, mode }: ContactList, entry: ListEntry | null, language: Language): readonly string[] {
  const cells: Readonly<Record<Column, string>> = {
    organisation: String(organisation),
    list: modeWords[mode][language],
    name: entry?.name ?? '',
    email: entry?.email ?? '',
    category: entry ? categoryWords[entry.category][language] : '',
    askedBy: entry?.askedBy ?? '',
    since: entry?.since ?? '',
  };
  return columns.map((column) => cells[column]);
}
