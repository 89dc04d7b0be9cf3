/** What a spreadsheet may take for a formula at the head of a cell, full width too; and what was guarded already. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

const guarded = /^'+[=+\-@\t\r\n＝＋－＠]/;

/** A cell by RFC 4180; an apostrophe keeps a spreadsheet from computing it. */
export function writeCell(value: string, delimiter: string): string {
  const safe = formula.test(value) ? `'${value}` : value;
  const needsQuotes = safe.includes(delimiter) || /["\r\n]|^\s|\s$/.test(safe);
  return needsQuotes ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Takes back what {@link writeCell} put before a value; quotes are taken off by whoever reads rows. */
export function unguarded(cell: string): string {
  return guarded.test(cell) ? cell.slice(1) : cell;
}
