import type { Company, Contact } from '@derden/freshdesk-client';
import type { ContactList, ListCategory, ListEntry } from '@derden/policy';
import type { DeskPeople, PeopleOptions } from './desk-people.ts';

export type ListOptions = Pick<PeopleOptions, 'contactField' | 'companyListField'>;

/** The list of approved contacts of each organisation, as Freshdesk's fields have it; by company id. */
export function listsOf({ contacts, companies }: DeskPeople, options: ListOptions): ReadonlyMap<number, ContactList> {
  const byCompany = Map.groupBy(contacts, ({ company_id }) => company_id);
  return new Map(companies.map((company) => [company.id, listOf(company, byCompany.get(company.id) ?? [], options)]));
}

function listOf(company: Company, contacts: readonly Contact[], options: ListOptions): ContactList {
  return {
    organisation: company.id,
    mode: keepsList(company, options) ? 'enforced' : 'none',
    entries: contacts.flatMap((contact) => entryOf(contact, options) ?? []),
  };
}

/** None is not the same as an empty list (policy-rules E10). */
export function keepsList({ custom_fields }: Company, { companyListField }: ListOptions): boolean {
  const value = custom_fields[companyListField];
  return value === true || value === 'true';
}

/** Who asked for an entry is known only of changes that derden made. */
function entryOf(contact: Contact, options: ListOptions): ListEntry | null {
  const category = categoryOf(contact, options);
  const { name, email } = contact;
  return category && email ? { name, email, category, askedBy: null, since: contact.created_at.slice(0, 10) } : null;
}

/** By the field, or by a tag that spells it: `contactpersoon-ict`. */
export function categoryOf({ custom_fields, tags }: Contact, { contactField }: ListOptions): ListCategory | null {
  const value = custom_fields[contactField] ?? custom_fields[`cf_${contactField}`];
  const tag = tags.find((each) => each.toLowerCase().startsWith(contactField))?.slice(contactField.length);
  const word = /^[\s:=_-]{0,3}(algemeen|general|ict)\b/i.exec(typeof value === 'string' ? value : (tag ?? ''))?.[1];
  if (word === undefined) return null;
  return word.toLowerCase() === 'ict' ? 'ict' : 'general';
}
