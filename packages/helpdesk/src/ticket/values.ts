import { malformed } from '../export-error.ts';

/** An object as JSON and XML give it. */
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `{"helpdesk_ticket": {…}}` holds what its one key names; anything else is itself. */
export function unwrapped(value: unknown): unknown {
  if (!isFields(value)) return value;
  const [only, ...others] = Object.values(value);
  return others.length === 0 && isFields(only) ? only : value;
}

/** Text, or null when there is none. A number is text too. */
export function textAt(fields: Fields, name: string): string | null {
  const value = fields[name];
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw malformed(name, 'text');
}

/** A whole number, written as one or as text; null when there is none. */
export function idAt(fields: Fields, name: string): number | null {
  const value = fields[name];
  const number = typeof value === 'string' && /^\s*#?\d{1,16}\s*$/.test(value) ? Number(value.replace('#', '')) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : null;
}

export function flagAt(fields: Fields, name: string): boolean | null {
  const value = fields[name];
  if (value === true || value === 'true' || value === 1 || value === '1') return true;
  return value === false || value === 'false' || value === 0 || value === '0' ? false : null;
}

/** A list, whether written as one, as the one key of an object (XML), as its single element, or not at all. */
export function listAt(fields: Fields, name: string): readonly unknown[] {
  const value = fields[name];
  if (value === null || value === undefined || value === '') return [];
  if (Array.isArray(value)) return value;
  if (!isFields(value)) throw malformed(name, 'a list');
  const [only, ...others] = Object.values(value);
  if (others.length > 0 || only === undefined) return others.length > 0 ? [value] : [];
  if (Array.isArray(only)) return only;
  return isFields(only) ? [only] : [value];
}

/** A list of objects, each without its wrapper. */
export function fieldsListAt(fields: Fields, name: string): readonly Fields[] {
  return listAt(fields, name).map((each, at) => {
    const item = unwrapped(each);
    if (!isFields(item)) throw malformed(`${name}[${at}]`, 'an object');
    return item;
  });
}

/** A list of texts; one text counts as a list of it. */
export function textsAt(fields: Fields, name: string): readonly string[] {
  const value = fields[name];
  if (typeof value === 'string') return value.trim() ? [value] : [];
  return listAt(fields, name).filter((each) => typeof each === 'string');
}

/** An ISO date or nothing. */
export function dateAt(fields: Fields, name: string): string | null {
  const value = fields[name];
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(Date.parse(value)) ? value : null;
}
