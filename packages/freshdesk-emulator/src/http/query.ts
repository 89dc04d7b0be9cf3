import { timeIn } from '../rules/time-in.ts';
import { invalidField } from './refusal.ts';

/** What is to be embedded. @throws Refusal 400 for what cannot be. */
export function embedded(query: URLSearchParams, embeddable?: readonly string[]): readonly string[] {
  const names = query.get('include')?.split(',').filter(Boolean) ?? [];
  if (embeddable && names.some((name) => !embeddable.includes(name))) throw invalidField('include');
  return names;
}

export function numberIn(query: URLSearchParams, name: string): number | null {
  const text = query.get(name);
  if (text === null) return null;
  const value = Number(text);
  if (text === '' || !Number.isInteger(value)) throw invalidField(name, 'datatype_mismatch');
  return value;
}

/** Milliseconds. */
export function timeInQuery(query: URLSearchParams, name: string): number | null {
  const text = query.get(name);
  if (text === null) return null;
  const time = timeIn(text);
  if (time === null) throw invalidField(name, 'invalid_value', 'It should be in the ISO8601 format');
  return time;
}
