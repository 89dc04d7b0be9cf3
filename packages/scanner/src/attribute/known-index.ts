import { parseName } from '../names/parse-name.ts';
import type { Known, KnownOrganisation, KnownPerson } from '../people.ts';
import { domainOf, isFreeMail } from './mail-domains.ts';
import type { NameParts } from './same-name.ts';

/** Everybody known before the scan, by what a text can show of them. */
export interface KnownIndex {
  byEmail(address: string): KnownPerson | undefined;
  byPhone(digits: string): KnownPerson | undefined;
  /** All with this surname or, for a single name, this given name. */
  byName(word: string): readonly KnownEntry[];
  organisationAt(address: string): KnownOrganisation | undefined;
  readonly requester: KnownPerson | undefined;
  readonly organisations: readonly KnownOrganisation[];
}

export interface KnownEntry {
  readonly person: KnownPerson;
  readonly name: NameParts;
}

const indexes = new WeakMap<readonly Known[], KnownIndex>();

/** Built once per list: callers that hand the same array for many tickets pay once. */
export function knownIndex(known: readonly Known[]): KnownIndex {
  const index = indexes.get(known) ?? build(known);
  indexes.set(known, index);
  return index;
}

const parsed = new WeakMap<KnownPerson, readonly KnownEntry[]>();

/** People are handed again in list after list: their names are taken apart once. */
function entriesOf(person: KnownPerson): readonly KnownEntry[] {
  const entries = parsed.get(person) ?? person.names.map((name) => ({ person, name: parseName(name) }));
  parsed.set(person, entries);
  return entries;
}

function build(known: readonly Known[]): KnownIndex {
  const people = known.filter((each) => each.relation !== 'organisation');
  const organisations = known.filter((each) => each.relation === 'organisation');
  const emails = firstOf(people.flatMap((person) => person.emails.map((email) => [email.toLowerCase(), person])));
  const phones = firstOf(people.flatMap((person) => person.phones.map((phone) => [significantDigits(phone), person])));
  const entries = people.flatMap(entriesOf);
  const names = Map.groupBy(
    entries.flatMap((entry) => [...entry.name.surnames, ...entry.name.given].map((word) => ({ word, entry }))),
    ({ word }) => word,
  );
  const domains = firstOf(organisations.flatMap((each) => each.domains.map((domain) => [domain.toLowerCase(), each])));
  return {
    byEmail: (address) => emails.get(address.toLowerCase()),
    byPhone: (digits) => (digits.length < 8 ? undefined : phones.get(digits)),
    byName: (word) => (names.get(word) ?? []).map(({ entry }) => entry),
    organisationAt: (address) =>
      parents(domainOf(address))
        .map((domain) => domains.get(domain))
        .find(Boolean),
    requester: people.find((person) => person.relation === 'requester'),
    organisations,
  };
}

/** Significant digits of a phone number, without +31 or 0, so that all ways of writing it agree. */
export function significantDigits(phone: string): string {
  const digits = phone.replace(/\(0\)/, '').replace(/\D/g, '');
  return digits.replace(/^(?:0031|31(?=\d{9}$)|0)/, '');
}

/** The domain and the domains above it; free mail services name nobody's organisation. */
function parents(domain: string): string[] {
  if (isFreeMail(domain)) return [];
  const labels = domain.split('.');
  return labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'));
}

/** A relation nearer to the ticket stands first in the list and wins. */
function firstOf<Value>(pairs: readonly (readonly [string, Value] | (string | Value)[])[]): Map<string, Value> {
  const map = new Map<string, Value>();
  for (const [key, value] of pairs as readonly (readonly [string, Value])[]) if (!map.has(key)) map.set(key, value);
  return map;
}
