import { emailOf } from './addresses.ts';
import type { RawPerson } from './raw-ticket.ts';
import { type Fields, isFields, textAt, textsAt, unwrapped } from './values.ts';

/** A requester, contact, user or agent, whoever wrote it down. */
export function rawPerson(fields: Fields): RawPerson {
  const emails = [textAt(fields, 'email'), ...otherEmails(fields)].map(emailOf).filter((email) => email !== null);
  const phones = ['phone', 'mobile'].map((name) => textAt(fields, name)?.trim() ?? '').filter(isPhone);
  return { names: namesOf(fields), emails: [...new Set(emails)], phones: [...new Set(phones)] };
}

/** Null when the ticket says nothing of this person. */
export function rawPersonAt(fields: Fields, name: string): RawPerson | null {
  const value = unwrapped(fields[name]);
  const person = isFields(value) ? rawPerson(value) : null;
  return person && person.names.length + person.emails.length + person.phones.length > 0 ? person : null;
}

function namesOf(fields: Fields): readonly string[] {
  const first = textAt(fields, 'first_name')?.trim() ?? '';
  const last = textAt(fields, 'last_name')?.trim() ?? '';
  const names = [textAt(fields, 'name')?.trim() ?? '', first && last ? `${first} ${last}` : ''];
  return [...new Set(names.filter((name) => name !== '' && !name.includes('@') && name.length <= 200))];
}

function otherEmails(fields: Fields): readonly string[] {
  return [...textsAt(fields, 'other_emails'), ...textsAt(fields, 'secondary_emails')];
}

function isPhone(text: string): boolean {
  return text.length <= 40 && text.replace(/\D/g, '').length >= 8;
}
