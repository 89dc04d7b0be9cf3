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

function areNames(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length * 2 > cells.length && filled.every(isName) && new Set(filled).size === filled.length;
}

function isName(cell: string): boolean {
  return cell.length <= 60 && /\p{L}/u.test(cell) && !isData(cell);
}

/** Addresses, dates, amounts, telephone and other numbers stand under a name, never as one. */
function isData(cell: string): boolean {
  return /@|\d{3}|^\d+$|\d[-/.]\d|€|^https?:/.test(cell);
}

function hasNameWord(names: readonly string[]): boolean {
  return names.some((name) =>
    /naam|name|adres|address|straat|plaats|postcode|mail|tele|phone|nummer|datum|date|\bid\b|bsn|functie|status|type|soort|omschrijving|opmerking|geslacht|title|titel/i.test(
      name,
    ),
  );
}
