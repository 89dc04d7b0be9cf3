import type { Json, JsonObject } from '../desk/objects.ts';
import { type FieldRefusal, invalid } from '../http/refusal.ts';
import { timeIn } from './time-in.ts';

/** What a value must be. */
export type Kind = 'string' | 'number' | 'boolean' | 'strings' | 'numbers' | 'object' | 'date' | 'any';

/** Names and kinds of what a call takes; any other name is refused as `invalid_field` (§1.1). */
export type Attributes = Readonly<Record<string, Kind>>;

const holds: Readonly<Record<Kind, (value: Json) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  strings: (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
  numbers: (value) => Array.isArray(value) && value.every((item) => typeof item === 'number'),
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  date: (value) => typeof value === 'string' && timeIn(value) !== null,
  any: () => true,
};

/** Null is what empties a field. @throws Refusal 400 with one entry for each wrong field. */
export function checkAttributes(body: JsonObject, attributes: Attributes, required: readonly string[] = []): void {
  const wrong = Object.entries(body).flatMap(([field, value]) => wrongIn(field, value, attributes));
  const missing = required
    .filter((field) => body[field] === undefined || body[field] === null || body[field] === '')
    .map((field) => ({ field, code: 'missing_field', message: 'It should be a/an String' }));
  if (wrong.length + missing.length > 0) throw invalid([...wrong, ...missing]);
}

function wrongIn(field: string, value: Json, attributes: Attributes): FieldRefusal[] {
  const kind = Object.hasOwn(attributes, field) ? attributes[field] : undefined;
  if (!kind) return [{ field, code: 'invalid_field', message: 'Unexpected/invalid field in request' }];
  if (value === null || holds[kind](value)) return [];
  return [{ field, code: 'datatype_mismatch', message: `Value set is of wrong type. It should be a/an ${kind}` }];
}

/** A form has texts alone: they become what the call takes. */
export function fromForm(fields: JsonObject, attributes: Attributes): JsonObject {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, ofKind(value, attributes[name] ?? 'any')]),
  );
}

function ofKind(value: Json, kind: Kind): Json {
  if (kind === 'numbers' && Array.isArray(value)) return value.map((item) => plain(item));
  if (kind === 'object' && holds.object(value))
    return Object.fromEntries(Object.entries(value as JsonObject).map(([name, inner]) => [name, plain(inner)]));
  if (kind === 'number' || kind === 'boolean') return plain(value);
  return kind === 'date' && value === '' ? null : value;
}

function plain(value: Json): Json {
  if (value === '') return null;
  if (value === 'true' || value === 'false') return value === 'true';
  return typeof value === 'string' && /^(?:0|[1-9]\d{0,14})$/.test(value) ? Number(value) : value;
}
