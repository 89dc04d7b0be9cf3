import { malformed } from '../export-error.ts';
import type { RawField } from './raw-ticket.ts';
import { type Fields, fieldsListAt, isFields } from './values.ts';

/** Custom fields, and what people write in surveys, time entries, summaries and chats. */
export function rawFields(ticket: Fields): readonly RawField[] {
  return [
    ...customFields(ticket, 'custom_fields', (name) => name),
    ...customFields(ticket, 'custom_field', withoutAccount),
    ...written('summary', ticket.summary),
    ...listed(ticket, 'time_entries', 'note'),
    ...listed(ticket, 'satisfaction_ratings', 'feedback'),
  ].filter(({ text }) => text.trim() !== '');
}

function customFields(ticket: Fields, key: string, rename: (name: string) => string): readonly RawField[] {
  const fields = ticket[key] ?? {};
  if (fields === '' || (Array.isArray(fields) && fields.length === 0)) return [];
  if (!isFields(fields)) throw malformed(key, 'an object');
  return Object.entries(fields).flatMap(([name, value]) => written(rename(name), value));
}

/** The account export hangs the account's number behind: `cf_naam_123456`. */
function withoutAccount(name: string): string {
  return name.replace(/^(cf_.{1,200})_\d{4,12}$/, '$1');
}

/** Text, several choices, or a number long enough to be somebody's. */
function written(name: string, value: unknown): readonly RawField[] {
  if (typeof value === 'string') return [{ name, text: value }];
  if (typeof value === 'number' && Math.abs(value) >= 10_000) return [{ name, text: String(value) }];
  if (Array.isArray(value)) return [{ name, text: value.filter((each) => typeof each === 'string').join('\n') }];
  return isFields(value) ? Object.values(value).flatMap((each) => (isFields(each) ? [] : written(name, each))) : [];
}

function listed(ticket: Fields, key: string, field: string): readonly RawField[] {
  return fieldsListAt(ticket, key).flatMap((entry, at) => written(`${key}.${at + 1}`, entry[field]));
}
