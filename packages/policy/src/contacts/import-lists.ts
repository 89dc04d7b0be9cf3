import type { ContactList, ListEntry } from './contact-list.ts';
import { unguarded } from './csv-cell.ts';
import type { Column } from './csv-columns.ts';
import { type Head, headOf } from './csv-head.ts';
import { type CsvRow, csvRows } from './csv-rows.ts';
import type { ImportProblem } from './import-problem.ts';
import { type ImportedRow, type ImportOptions, importedRow } from './import-row.ts';

export interface Imported {
  readonly lists: readonly ContactList[];
  /** Every row that is not in the lists, and every column that was not read. */
  readonly problems: readonly ImportProblem[];
}

interface Draft {
  readonly mode: ContactList['mode'];
  readonly entries: Map<string, ListEntry>;
}

type Reason = Pick<ImportProblem, 'field' | 'code'>;

/** Reads lists of contacts from CSV with Dutch or English headers: good rows are kept, bad ones reported. */
export function importLists(text: string, options: ImportOptions): Imported {
  const [header = { line: 1, cells: [] }, ...rows] = csvRows(text);
  const head = headOf(header, requiredBy(options));
  if (head.problems.some(({ code }) => code === 'missing-column')) return { lists: [], problems: head.problems };
  const drafts = new Map<number, Draft>();
  const problems = rows.flatMap((row) =>
    reasonsOf(row, head, options, drafts).map(
      ({ field, code }): ImportProblem => ({ line: row.line, column: columnAt(field, head), field, code }),
    ),
  );
  return { lists: [...drafts].map(listOf), problems: [...head.problems, ...problems] };
}

function requiredBy({ organisation }: ImportOptions): readonly Column[] {
  return organisation === undefined ? ['organisation', 'name', 'email', 'category'] : ['name', 'email', 'category'];
}

/** Puts a row in its list, or tells why not. */
function reasonsOf(
  { cells }: CsvRow,
  { places, width }: Head,
  options: ImportOptions,
  drafts: Map<number, Draft>,
): readonly Reason[] {
  if (cells === null) return [{ field: null, code: 'unreadable' }];
  if (cells.slice(width).some((cell) => cell.trim() !== '')) return [{ field: null, code: 'too-many-cells' }];
  const row = importedRow((column) => unguarded((cells[places.get(column) ?? width] ?? '').trim()), options);
  return 'organisation' in row ? put(row, drafts) : row;
}

function put({ organisation, mode, entry }: ImportedRow, drafts: Map<number, Draft>): readonly Reason[] {
  const draft = drafts.get(organisation) ?? { mode, entries: new Map() };
  if (draft.mode !== mode) return [{ field: 'list', code: 'list-differs' }];
  drafts.set(organisation, draft);
  if (entry === null) return [];
  if (draft.entries.has(entry.email)) return [{ field: 'email', code: 'double' }];
  draft.entries.set(entry.email, entry);
  return [];
}

function columnAt(field: Column | null, { places }: Head): number | null {
  const place = field === null ? undefined : places.get(field);
  return place === undefined ? null : place + 1;
}

function listOf([organisation, { mode, entries }]: readonly [number, Draft]): ContactList {
  return { organisation, mode, entries: [...entries.values()] };
}
