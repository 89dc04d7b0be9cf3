import { isSameAddress } from '../domains/address.ts';
import type { Action } from '../plan/action.ts';
import type { Line } from '../table/row.ts';
import type { ContactList, ListEntry } from './contact-list.ts';
import { type DifferenceKind, differenceRules, type PairFacts } from './difference-rules.ts';
import type { HelpdeskContact } from './helpdesk-contact.ts';
import type { ListChange } from './list-change.ts';
import { resembles } from './resembles.ts';

/** One way in which the list and the helpdesk's contacts differ, and what would settle it. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly row: Line;
  readonly entry: ListEntry | null;
  /** Freshdesk's contact id. */
  readonly contact: number | null;
  readonly settle: Settlement;
}

/** By an action in the helpdesk, or by a change of the list. */
export type Settlement =
  | { readonly in: 'helpdesk'; readonly action: Action }
  | { readonly in: 'list'; readonly change: ListChange };

interface Pair {
  readonly entry: ListEntry | null;
  readonly contact: HelpdeskContact | null;
  readonly isSecondary: boolean;
}

/** What differs between an organisation's list and the helpdesk's contacts. Without a list nobody is on it (E10). */
export function compareList(list: ContactList, contacts: readonly HelpdeskContact[]): readonly Difference[] {
  const entries = list.mode === 'none' ? [] : list.entries;
  const pairs = entries.map((entry) => pairOf(entry, contacts));
  const paired = new Set(pairs.map(({ contact }) => contact));
  const others = contacts.filter((contact) => contact.organisation === list.organisation && !paired.has(contact));
  const all: readonly Pair[] = [...pairs, ...others.map((contact) => ({ entry: null, contact, isSecondary: false }))];
  return all.flatMap((pair) => differencesOf(pair, list.organisation));
}

function pairOf(entry: ListEntry, contacts: readonly HelpdeskContact[]): Pair {
  const has = (address: string | null): boolean => address !== null && isSameAddress(address, entry.email);
  const own = contacts.find(({ email }) => has(email));
  const contact = own ?? contacts.find(({ otherEmails }) => otherEmails.some(has)) ?? null;
  return { entry, contact, isSecondary: contact !== null && own === undefined };
}

function differencesOf(pair: Pair, organisation: number): readonly Difference[] {
  const facts = factsOf(pair, organisation);
  return differenceRules
    .filter(({ when }) => when(facts))
    .map(({ id, follows, says, then }) => ({
      kind: then,
      row: { id, follows, says },
      entry: pair.entry,
      contact: pair.contact?.contact ?? null,
      settle: settlementOf(then, pair, organisation),
    }));
}

function factsOf({ entry, contact, isSecondary }: Pair, organisation: number): PairFacts {
  const alike = (own: unknown, listed: unknown): 'same' | 'none' | 'other' =>
    own === listed ? 'same' : own === null ? 'none' : 'other';
  return {
    listed: entry !== null,
    contact: contact === null ? 'none' : isSecondary ? 'secondary' : 'primary',
    deactivated: contact?.deactivated ?? false,
    organisation: alike(contact?.organisation ?? null, organisation),
    category: alike(contact?.category ?? null, entry?.category),
    sameName: entry !== null && contact !== null && resembles(entry.name, contact.name),
  };
}

function settlementOf(kind: DifferenceKind, { entry, contact }: Pair, organisation: number): Settlement {
  const id = contact?.contact;
  const act = (action: Action): Settlement => ({ in: 'helpdesk', action });
  if (kind === 'leaver' && entry) return { in: 'list', change: { kind: 'remove', email: entry.email } };
  if (kind === 'extra' && id !== undefined) return act({ kind: 'setCategory', contact: id, category: null });
  if (kind === 'category' && id !== undefined && entry)
    return act({ kind: 'setCategory', contact: id, category: entry.category });
  if (kind === 'no-organisation' && id !== undefined)
    return act({ kind: 'setOrganisation', contact: id, company: organisation });
  return act({ kind: 'alert', role: 'agent', ticket: null, reason: `contact-${kind}` });
}
