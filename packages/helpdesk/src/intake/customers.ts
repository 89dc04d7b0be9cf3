import type { Contact } from '@derden/freshdesk-client';
import { type ContactList, isSameAddress, type ListEntry, type Registry, registryOf } from '@derden/policy';
import { unlessGone } from '../apply/current-ticket.ts';
import type { DeskPeople } from '../desk/desk-people.ts';
import { listsOf } from '../desk/lists.ts';
import type { Engine } from '../engine/engine.ts';

/** Everybody in the account, the list of each organisation, and whose each domain is. */
export interface Customers {
  readonly people: DeskPeople;
  /** By company id. */
  readonly lists: ReadonlyMap<number, ContactList>;
  readonly registry: Registry;
}

const made = new WeakMap<DeskPeople, Customers>();

/** Made once for each reading of the people. */
export async function customersOf({ people: read, settings }: Engine): Promise<Customers> {
  const people = await read();
  const known = made.get(people);
  if (known) return known;
  const options = { contactField: settings.account.contactField, companyListField: settings.companyListField };
  const domains = people.companies.map((company) => ({
    organisation: company.id,
    domains: company.domains,
    subdomains: false,
  }));
  const customers = { people, lists: listsOf(people, options), registry: registryOf(domains) };
  made.set(people, customers);
  return customers;
}

/** The profile behind an entry of a list. */
export function profileOf({ email }: ListEntry, { people }: Customers): Contact | undefined {
  return people.contacts.find((contact) => contact.email !== null && isSameAddress(contact.email, email));
}

/** Somebody's profile; people are read seldom, and somebody new is not among them yet. Null for an agent, and for who is gone. */
export async function personOf(
  id: number,
  { people }: Customers,
  { freshdesk }: Pick<Engine, 'freshdesk'>,
): Promise<Contact | null> {
  if (people.agents.some((agent) => agent.id === id)) return null;
  return people.contacts.find((contact) => contact.id === id) ?? unlessGone(() => freshdesk.contacts.get(id));
}
