import { addressKey } from '../domains/address.ts';
import { type LocalDate, startOf } from '../time/calendar.ts';
import type { ContactList, ListEntry } from './contact-list.ts';
import { type Column, categoryOf, columns, modeOf } from './csv-columns.ts';
import type { ImportCode } from './import-problem.ts';

export interface ImportOptions {
  /** The day from which entries without a date count. */
  readonly since: LocalDate;
  /** Whose list it is where no organisation is named. */
  readonly organisation?: number;
  /** Finds an organisation that is named instead of numbered. */
  readonly organisationNamed?: (name: string) => number | undefined;
}

export interface ImportedRow {
  readonly organisation: number;
  readonly mode: ContactList['mode'];
  /** Null on the row of an organisation without entries. */
  readonly entry: ListEntry | null;
}

export interface Fault {
  readonly field: Column;
  readonly code: ImportCode;
}

/** What each cell says; null when it is wrong. */
interface Cells extends Omit<ListEntry, 'askedBy'> {
  readonly organisation: number;
  readonly list: ContactList['mode'];
  /** Empty when nobody is named. */
  readonly askedBy: string;
}

type Read = { readonly [Name in keyof Cells]: Cells[Name] | null };

const codes: Readonly<Record<Column, ImportCode>> = {
  organisation: 'bad-organisation',
  list: 'bad-list',
  name: 'bad-name',
  email: 'bad-email',
  category: 'bad-category',
  askedBy: 'bad-email',
  since: 'bad-date',
};

const needed: ReadonlySet<Column> = new Set(['organisation', 'name', 'email', 'category']);

/** A row as an entry, or all that is wrong with it. */
export function importedRow(cell: (column: Column) => string, options: ImportOptions): ImportedRow | readonly Fault[] {
  const isBare = cell('list') !== '' && cell('name') + cell('email') + cell('category') === '';
  const read = readCells(cell, options);
  const used = isBare ? (['organisation', 'list'] as const) : columns;
  const wrong = used.filter((column) => read[column] === null);
  const codeOf = (field: Column): ImportCode => (cell(field) === '' && needed.has(field) ? 'missing' : codes[field]);
  if (wrong.length > 0) return wrong.map((field) => ({ field, code: codeOf(field) }));
  const { organisation, list, askedBy, ...entry } = read as Cells; // as: no cell that is used is null
  return { organisation, mode: list, entry: isBare ? null : { ...entry, askedBy: askedBy || null } };
}

function readCells(cell: (column: Column) => string, { organisation, organisationNamed, since }: ImportOptions): Read {
  const named = cell('organisation');
  const byNumber = /^[1-9]\d{0,14}$/.test(named) ? Number(named) : organisationNamed?.(named);
  return {
    organisation: (named === '' ? organisation : byNumber) ?? null,
    list: modeOf(cell('list')),
    name: isName(cell('name')) ? cell('name') : null,
    email: addressKey(cell('email')),
    category: categoryOf(cell('category')),
    askedBy: cell('askedBy') === '' ? '' : addressKey(cell('askedBy')),
    since: cell('since') === '' ? since : dateIn(cell('since')),
  };
}

/** One line with a letter in it, and no address. */
function isName(text: string): boolean {
  return text.length <= 200 && /\p{L}/u.test(text) && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text) && addressKey(text) === null;
}

/** `2026-11-24`, or `24-11-2026` as spreadsheets in Dutch make of it. */
function dateIn(text: string): LocalDate | null {
  const [, day, month, year] = /^(\d\d?)-(\d\d?)-(\d{4})$/.exec(text) ?? [];
  const date = year ? `${year}-${twoDigits(month)}-${twoDigits(day)}` : text;
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return null;
  try {
    startOf(date);
    return date;
  } catch {
    return null;
  }
}

function twoDigits(number = ''): string {
  return number.padStart(2, '0');
}
