import type { Json, JsonObject } from '../desk/objects.ts';

/** A CSV file with the columns that were asked for; own fields lie in `custom_fields`. */
export function csvOf(rows: readonly JsonObject[], fields: JsonObject): Uint8Array {
  const names = (value: Json | undefined): string[] => (Array.isArray(value) ? value.map(String) : []);
  const [plain, own] = [names(fields.default_fields), names(fields.custom_fields)];
  const lines = rows.map((row) => {
    const custom = (row.custom_fields ?? {}) as JsonObject;
    return [...plain.map((name) => row[name]), ...own.map((name) => custom[name])];
  });
  return new TextEncoder().encode([[...plain, ...own], ...lines].map((line) => line.map(cell).join(',')).join('\n'));
}

function cell(value: Json | undefined): string {
  const text = Array.isArray(value) ? value.join(';') : `${value ?? ''}`;
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
