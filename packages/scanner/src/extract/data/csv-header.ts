import { areNames, hasNameWord, isData } from './column-names.ts';
import { firstRows, type Layout } from './csv-layout.ts';
import type { Cell } from './csv-rows.ts';

/** Column names, and how many rows stand above the first row of values. Null when the table has no names. */
export interface CsvHeader {
  readonly names: readonly string[];
  readonly rows: number;
}

export function csvHeader(text: string, layout: Layout): CsvHeader | null {
  const rows = firstRows(text, layout.delimiter, 30).map((row) => row.map((cell) => contentOf(text, cell)));
  const top = rows.findIndex((row) => row.length === layout.columns && row[0]?.toLowerCase() !== 'sep=');
  const names = rows[top];
  if (!names || top > 10 || !areNames(names)) return null;
  const values = rows.slice(top + 1).filter((row) => row.length === layout.columns);
  return values.some((row) => row.some(isData)) || hasNameWord(names) ? { names, rows: top + 1 } : null;
}

function contentOf(text: string, { start, end }: Cell): string {
  return text.slice(start, end).replaceAll('""', '"').trim();
}
