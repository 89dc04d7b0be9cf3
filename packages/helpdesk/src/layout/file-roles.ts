import { csvRecords } from '../records/csv-records.ts';
import { jsonLines } from '../records/json-lines.ts';
import { jsonRecords } from '../records/json-records.ts';
import type { Chunks, RecordItem } from '../records/record.ts';
import { xmlRecords } from '../records/xml-records.ts';

export type Role = 'tickets' | 'contacts' | 'companies' | 'agents';
export type RecordFormat = 'json' | 'jsonl' | 'xml' | 'csv';

/** Names that exports give their files: our own, and `Tickets0.json`, `Users0.xml`, `AllAgents0.xml` of the account export. */
const names: readonly (readonly [Role, RegExp])[] = [
  [
    'tickets',
    /^(?:archived?[ _-]?)?(?:helpdesk[ _-])?tickets?(?:[ _-]?\d.{0,80}|[ _-](?:jan|feb|ma|apr|may|mei|ju|aug|sep|o[ck]t|nov|dec|export).{0,80})?$/i,
  ],
  ['contacts', /^(?:contacts|users)[ _-]?\d{0,6}$/i],
  ['companies', /^(?:companies|customers)[ _-]?\d{0,6}$/i],
  ['agents', /^(?:all)?agents[ _-]?\d{0,6}$/i],
];

const formats: ReadonlyMap<string, RecordFormat> = new Map([
  ['json', 'json'],
  ['jsonl', 'jsonl'],
  ['ndjson', 'jsonl'],
  ['xml', 'xml'],
  ['csv', 'csv'],
]);

/** What a file of an export holds, going by its name alone. */
export function roleOf(fileName: string): Role | null {
  const dot = fileName.lastIndexOf('.');
  const role = names.find(([, pattern]) => pattern.test(fileName.slice(0, dot)))?.[0];
  const format = formatOf(fileName);
  return role === undefined || format === null || (format === 'csv' && role !== 'tickets') ? null : role;
}

export function formatOf(fileName: string): RecordFormat | null {
  return formats.get(fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase()) ?? null;
}

export interface RecordSource {
  readonly chunks: Chunks;
  /** The file's, for places. */
  readonly name: string;
  readonly noun: string;
  readonly columns?: Readonly<Record<string, string>>;
}

export function recordsOf(
  format: RecordFormat,
  { chunks, name, noun, columns }: RecordSource,
): AsyncGenerator<RecordItem> {
  switch (format) {
    case 'json':
      return jsonRecords(chunks, name, noun);
    case 'jsonl':
      return jsonLines(chunks, name);
    case 'xml':
      return xmlRecords(chunks, name, noun);
    case 'csv':
      return csvRecords(chunks, name, columns);
    default:
      return format satisfies never;
  }
}
