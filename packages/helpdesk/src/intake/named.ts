import type { Contact } from '@derden/freshdesk-client';
import { type ContactList, entryAt, type ListCategory, type ListEntry, lookUp } from '@derden/policy';
import type { Look } from '../sweep/look.ts';
import { type Customers, profileOf } from './customers.ts';
import { incomingIn, namesIn } from './messages.ts';

/** A contact whose name somebody else bears. */
export interface Named {
  readonly contact: number;
  readonly category: ListCategory;
  readonly organisation: number;
}

interface Bearer {
  readonly contact: Contact | null;
  /** The contact of the check that stands, or whom an agent named. */
  readonly asked: number | null;
  readonly organisation: number | null;
}

/** The contact whose name the sender bears or signs with: of the organisation where it is known, else of any (R7, E4). */
export function namedOf(
  look: Look,
  { contact, asked, organisation }: Bearer,
  customers: Customers,
): Named | 'several' | null {
  const all = organisation === null ? [...customers.lists.values()] : [customers.lists.get(organisation)];
  const lists = all.filter((list) => list !== undefined);
  if (asked !== null) return entryFor(asked, [...customers.lists.values()], customers);
  const sender = { address: contact?.email ?? null, profile: contact?.other_emails ?? [] };
  const found = namesOf(look, contact).flatMap((name) =>
    lists.flatMap((list) => namedOn(list, { ...sender, name }, customers)),
  );
  const named = [...new Map(found.map((each) => [each.contact, each])).values()];
  return named.length > 1 ? 'several' : (named[0] ?? null);
}

function namedOn(list: ContactList, sender: Parameters<typeof lookUp>[1], customers: Customers): readonly Named[] {
  const found = lookUp(list, sender);
  if (found.kind !== 'other-address') return [];
  return found.entries.flatMap((entry) => {
    const profile = profileOf(entry, customers);
    return profile ? [{ contact: profile.id, category: entry.category, organisation: list.organisation }] : [];
  });
}

function entryFor(contact: number, lists: readonly ContactList[], customers: Customers): Named | null {
  const email = customers.people.contacts.find(({ id }) => id === contact)?.email ?? null;
  const list = email === null ? undefined : lists.find((each) => listedOn(each, email));
  const entry = email === null ? undefined : listedOn(list, email);
  return list && entry ? { contact, category: entry.category, organisation: list.organisation } : null;
}

/** Freshdesk calls a profile by its address when no name came along. */
function namesOf(look: Look, contact: Contact | null): readonly string[] {
  const first = incomingIn(look).find(({ conversation }) => conversation === null);
  const signed = first ? namesIn(look, first, ['signature']) : [];
  return [contact?.name ?? '', ...signed].filter((name) => name.trim() !== '' && !name.includes('@'));
}

/** The entry of exactly this address, where an organisation works with a list. */
export function listedOn(list: ContactList | undefined, address: string): ListEntry | undefined {
  return list?.mode === 'enforced' ? entryAt(list, address) : undefined;
}
