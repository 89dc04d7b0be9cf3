import type { Page } from './page.ts';
import { closeCell, endRow, openCell } from './writer.ts';

/** Keeps rows and cells while a table is read. */
export function openTablePart(page: Page, name: string): void {
  const table = page.openTables.at(-1);
  if (name === 'table') {
    const cell = table?.rows.at(-1)?.at(-1);
    if (cell) cell.nested = true;
    page.openTables.push({ rows: [] });
  } else if (name === 'tr') table?.rows.push([]);
  else if ((name === 'td' || name === 'th') && table) {
    if (table.rows.length === 0) table.rows.push([]);
    const row = table.rows.at(-1);
    openCell(page.writer, row?.length === 0);
    row?.push({ from: page.writer.length, to: page.writer.length, heading: name === 'th', nested: false });
  }
}

export function closeTablePart(page: Page, name: string): void {
  const table = page.openTables.at(-1);
  if (!table) return;
  if (name === 'table') {
    page.openTables.pop();
    page.tables.push(table);
  } else if (name === 'tr') endRow(page.writer);
  else if (name === 'td' || name === 'th') {
    closeCell(page.writer);
    const cell = table.rows.at(-1)?.at(-1);
    if (cell) cell.to = page.writer.length;
  }
}
