import { addressKey, isSameAddress } from '../domains/address.ts';
import type { ContactList, ListEntry } from './contact-list.ts';
import { personName } from './person-name.ts';
import { isLike } from './resembles.ts';

/** Who wrote, as the message and the helpdesk's records tell. */
export interface Sender {
  readonly address: string | null;
  readonly name: string | null;
  /** Every address of the profile that the message came in under. */
  readonly profile?: readonly string[];
}

/** What the list says of a sender; `other-address`: may be a contact, who must be asked at the listed address (R7, E4). */
export type Found =
  | { readonly kind: 'no-list' }
  | { readonly kind: 'listed'; readonly entry: ListEntry }
  | { readonly kind: 'other-address'; readonly by: 'profile' | 'name'; readonly entries: readonly ListEntry[] }
  | { readonly kind: 'nobody' };

/** Looks a sender up: the exact address decides, then the profile, then the name. */
export function lookUp(list: ContactList, { address, name, profile = [] }: Sender): Found {
  if (list.mode === 'none') return { kind: 'no-list' };
  const entry = address === null ? undefined : entryAt(list, address);
  if (entry) return { kind: 'listed', entry };
  const known = list.entries.filter(({ email }) => profile.some((each) => isSameAddress(each, email)));
  if (known.length > 0) return { kind: 'other-address', by: 'profile', entries: known };
  const named = name === null ? [] : entriesNamed(list, name);
  return named.length > 0 ? { kind: 'other-address', by: 'name', entries: named } : { kind: 'nobody' };
}

/** The entry of exactly this address, in any case; for every mode of list. */
export function entryAt({ entries }: ContactList, address: string): ListEntry | undefined {
  const key = addressKey(address);
  return key === null ? undefined : entries.find(({ email }) => addressKey(email) === key);
}

/** Entries whose name resembles this one. */
export function entriesNamed({ entries }: ContactList, name: string): readonly ListEntry[] {
  const sought = personName(name);
  return entries.filter((entry) => isLike(personName(entry.name), sought));
}
