import { type Cell, csvRows } from './csv-rows.ts';

export interface Layout {
  readonly delimiter: string;
  /** How many cells the rows of the table have. */
  readonly columns: number;
  /** Share of the rows that have so many. */
  readonly regularity: number;
  readonly rows: number;
}

const delimiters = [';', '\t', '|', ','] as const;

/** The delimiter that cuts the first rows most evenly; null when none does. */
export function csvLayout(text: string): Layout | null {
  const asked = /^sep=([;,\t|])\r?\n/i.exec(text)?.[1];
  if (asked) return { ...measure(text, asked), regularity: 1 };
  const layouts = delimiters.map((delimiter) => measure(text, delimiter)).filter(({ columns }) => columns > 1);
  return layouts.sort((a, b) => worth(b) - worth(a))[0] ?? null;
}

/** Prose has commas too: only rows that agree make a table of text that does not say it is one. */
export function isTable({ delimiter, columns, rows, regularity }: Layout): boolean {
  const enough = delimiter === ',' ? 3 : 2;
  return columns >= enough && rows >= 3 && regularity >= 0.9;
}

function measure(text: string, delimiter: string): Layout {
  const sizes = firstRows(text, delimiter, 30).map((row) => row.length);
  const columns = mostFrequent(sizes);
  const regular = sizes.filter((size) => size === columns).length;
  return { delimiter, columns, rows: sizes.length, regularity: sizes.length ? regular / sizes.length : 0 };
}

function worth({ regularity, columns }: Layout): number {
  return regularity * Math.log2(columns + 1);
}

export function firstRows(text: string, delimiter: string, count: number): (readonly Cell[])[] {
  return csvRows(text.slice(0, 100_000), delimiter).take(count).toArray();
}

function mostFrequent(sizes: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const size of sizes) if (size > 1) counts.set(size, (counts.get(size) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 1;
}
