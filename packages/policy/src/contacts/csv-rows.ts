import { CsvError, parse } from 'csv-parse/sync';
import { columnOf } from './csv-columns.ts';

export interface CsvRow {
  /** Counted from 1; the first of the lines that the row stands on. */
  readonly line: number;
  /** Null when the line cannot be read. */
  readonly cells: readonly string[] | null;
}

/** A cell with line breaks goes on for at most so many lines; a quote that is never closed costs its own line only. */
const mostLines = 20;

/** The rows of a CSV file, blank ones left out. The delimiter is the one that its header knows most columns by. */
export function* csvRows(text: string): Generator<CsvRow> {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const delimiter = delimiterOf(lines.find((line) => line.trim() !== '') ?? '');
  for (let at = 0; at < lines.length; ) {
    const { cells, taken } = rowAt(lines, at, delimiter);
    if (cells?.some((cell) => cell.trim() !== '') ?? true) yield { line: at + 1, cells };
    at += taken;
  }
}

function rowAt(lines: readonly string[], at: number, delimiter: string): { cells: CsvRow['cells']; taken: number } {
  const own = lines[at] ?? '';
  if (own.trim() === '') return { cells: [], taken: 1 };
  let cells = record(own, delimiter, true);
  for (let taken = 2; cells === 'open' && taken <= mostLines && at + taken <= lines.length; taken++) {
    cells = record(lines.slice(at, at + taken).join('\n'), delimiter, false);
    if (typeof cells !== 'string') return { cells, taken };
  }
  return { cells: typeof cells === 'string' ? null : cells, taken: 1 };
}

/** `open` when a quote is not closed yet. The parser's own errors quote what they read, so none gets out. */
function record(text: string, delimiter: string, relaxed: boolean): readonly string[] | 'open' | 'broken' {
  try {
    const records = parse(text, { delimiter, relax_column_count: true, relax_quotes: relaxed });
    return records.length === 1 ? (records[0] ?? 'broken') : 'broken';
  } catch (error) {
    return error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'open' : 'broken';
  }
}

function delimiterOf(header: string): string {
  const known = (delimiter: string): number => {
    const cells = record(header, delimiter, true);
    return typeof cells === 'string' ? 0 : cells.filter(columnOf).length;
  };
  return [';', ',', '\t', '|'].reduce((best, each) => (known(each) > known(best) ? each : best));
}
