import { addressKey, isSameAddress } from '../domains/address.ts';
import type { ListCategory } from '../plan/action.ts';
import { dateOf, type Instant } from '../time/calendar.ts';
import type { ContactList, ListEntry } from './contact-list.ts';

export type ListChange =
  | { readonly kind: 'add'; readonly entry: ListEntry }
  | { readonly kind: 'remove'; readonly email: string }
  | { readonly kind: 'recategorise'; readonly email: string; readonly category: ListCategory };

/** A change as somebody asked for it: what was not said is null. */
export interface AskedChange {
  readonly kind: ListChange['kind'];
  readonly name: string | null;
  readonly email: string | null;
  readonly category: ListCategory | null;
}

/** The list with the change made; making it twice changes nothing more. */
export function changed(list: ContactList, change: ListChange): ContactList {
  return { ...list, entries: changedEntries(list.entries, change) };
}

function changedEntries(entries: readonly ListEntry[], change: ListChange): readonly ListEntry[] {
  switch (change.kind) {
    case 'add':
      return entries.some(({ email }) => isSameAddress(email, change.entry.email))
        ? entries
        : [...entries, change.entry];
    case 'remove':
      return entries.filter(({ email }) => !isSameAddress(email, change.email));
    case 'recategorise':
      return entries.map((entry) =>
        isSameAddress(entry.email, change.email) ? { ...entry, category: change.category } : entry,
      );
    default:
      return change satisfies never;
  }
}

export type AskedField = 'name' | 'email' | 'category';

const needed: Readonly<Record<ListChange['kind'], readonly AskedField[]>> = {
  add: ['name', 'email', 'category'],
  remove: ['email'],
  recategorise: ['email', 'category'],
};

/** What must still be asked; an address that is none counts as not said (policy-rules E9). */
export function missingFrom({ kind, name, email, category }: AskedChange): readonly AskedField[] {
  const said = { name: Boolean(name?.trim()), email: addressKey(email ?? '') !== null, category: category !== null };
  return needed[kind].filter((field) => !said[field]);
}

/** The change as it is made; null while something is missing. */
export function completed(asked: AskedChange, askedBy: string, at: Instant): ListChange | null {
  const { kind, name, category } = asked;
  const email = addressKey(asked.email ?? '');
  if (email === null || missingFrom(asked).length > 0) return null;
  if (kind === 'remove') return { kind, email };
  if (category === null) return null;
  if (kind === 'recategorise') return { kind, email, category };
  return { kind, entry: { name: name?.trim() ?? '', email, category, askedBy, since: dateOf(at) } };
}
