import { columnFields } from './columns.ts';
import { csvTable } from './csv-table.ts';
import type { Chunks, RecordItem } from './record.ts';

/** The rows of a ticket list as records in the API's shape. It has no conversations and no files. */
export async function* csvRecords(
  chunks: Chunks,
  name: string,
  columns?: Readonly<Record<string, string>>,
): AsyncGenerator<RecordItem> {
  let fields: readonly (string | null)[] | undefined;
  let count = 0;
  for await (const row of csvTable(chunks)) {
    count++;
    if (!row) yield { kind: 'bad', place: name, reason: 'not CSV from here on' };
    else if (!fields) fields = columnFields(row, columns);
    else yield { kind: 'record', place: `${name} row ${count}`, value: recordOf(fields, row) };
  }
}

function recordOf(fields: readonly (string | null)[], cells: readonly string[]): object {
  const values = new Map<string, string>();
  const custom: [string, string][] = [];
  cells.forEach((cell, at) => {
    const field = at < fields.length ? fields[at] : `field:column ${at + 1}`;
    if (!field || cell.trim() === '') return;
    if (field.startsWith('field:')) custom.push([field.slice('field:'.length), cell]);
    else values.set(field, cell);
  });
  return {
    ...Object.fromEntries(values),
    description: null,
    description_text: values.get('description') ?? null,
    status: statusOf(values.get('status')),
    created_at: isoOf(values.get('created_at')),
    updated_at: isoOf(values.get('updated_at')),
    requester: personOf(values, 'requester_'),
    responder: personOf(values, 'agent_'),
    company: values.has('company') ? { name: values.get('company') } : null,
    custom_fields: Object.fromEntries(custom),
  };
}

function personOf(values: ReadonlyMap<string, string>, lead: string): object {
  const fields = ['name', 'email', 'phone', 'mobile'] as const;
  return Object.fromEntries(fields.map((field) => [field, values.get(lead + field) ?? null]));
}

const statuses: ReadonlyMap<string, number> = new Map([
  ['open', 2],
  ['pending', 3],
  ['in behandeling', 3],
  ['in afwachting', 3],
  ['resolved', 4],
  ['opgelost', 4],
  ['closed', 5],
  ['gesloten', 5],
  ['waiting on customer', 6],
  ['wachten op klant', 6],
  ['waiting on third party', 7],
  ['wachten op derden', 7],
]);

function statusOf(label: string | undefined): number | string | null {
  return label === undefined ? null : (statuses.get(label.trim().toLowerCase()) ?? label);
}

/** The list writes the account's local time without a zone; days first in Dutch settings. */
function isoOf(value: string | undefined): string | null {
  const text = value?.trim() ?? '';
  const year = /^(\d{4})-(\d\d)-(\d\d)(?:[ T](\d\d:\d\d(?::\d\d)?))?/.exec(text);
  if (year) return `${year[1]}-${year[2]}-${year[3]}T${year[4] ?? '00:00'}`;
  const day = /^(\d\d)-(\d\d)-(\d{4})(?:[ T,]{1,2}(\d\d:\d\d(?::\d\d)?))?/.exec(text);
  return day ? `${day[3]}-${day[2]}-${day[1]}T${day[4] ?? '00:00'}` : null;
}
