import { domainOf } from '../ticket/addresses.ts';
import { isFreeMail } from './free-mail.ts';
import { helpdeskOf } from './helpdesk.ts';
import type { Company } from './organisation.ts';
import type { PersonEntry } from './person-entry.ts';
import { type Surroundings, surroundings } from './surroundings.ts';

/** The people and organisations of an export, by all that a ticket can name them with. Built once. */
export interface Directory {
  /** An agent or a contact. */
  person(id: number): PersonEntry | undefined;
  withEmail(address: string): PersonEntry | undefined;
  company(id: number): Company | undefined;
  companyNamed(name: string): Company | undefined;
  /** The one company that registered the domain; none when two did (policy-rules E13). */
  companyAt(address: string): Company | undefined;
  readonly hasCompanies: boolean;
  isHelpdesk(address: string): boolean;
  /** Several records may have one address. */
  allWithEmail(address: string): readonly PersonEntry[];
  readonly addAround: Surroundings;
}

export interface Records {
  readonly contacts: readonly PersonEntry[];
  readonly agents: readonly PersonEntry[];
  readonly companies: readonly Company[];
}

export function directoryOf(records: Records, helpdeskDomains: readonly string[] = []): Directory {
  const { companies } = records;
  const byDomain = soleOwners(companies);
  const companyAt = (address: string): Company | undefined => {
    const domain = domainOf(address);
    return isFreeMail(domain) ? undefined : byDomain.get(domain);
  };
  const people = [...records.agents, ...records.contacts.map((contact) => withCompany(contact, companyAt))];
  const byId = firstOf(people.map((person) => [person.id, person]));
  const byEmail = Map.groupBy(
    people.flatMap((person) => person.emails.map((email) => ({ email, person }))),
    ({ email }) => email,
  );
  const companiesById = firstOf(companies.map((company) => [company.id, company]));
  const companiesByName = firstOf(companies.map((company) => [company.name.toLowerCase(), company]));
  const helpdesk = helpdeskOf(people, companies, helpdeskDomains);

  return {
    person: (id) => byId.get(id),
    withEmail: (address) => byEmail.get(address)?.[0]?.person,
    allWithEmail: (address) => (byEmail.get(address) ?? []).map(({ person }) => person),
    company: (id) => companiesById.get(id),
    companyNamed: (name) => companiesByName.get(name.trim().toLowerCase()),
    companyAt,
    hasCompanies: companies.length > 0,
    isHelpdesk: (address) => helpdesk?.domains.includes(domainOf(address)) ?? false,
    addAround: surroundings(people, companies, helpdesk),
  };
}

/** A contact without a company is of the one that registered the address (policy R15). */
function withCompany(contact: PersonEntry, companyAt: (address: string) => Company | undefined): PersonEntry {
  if (contact.companies.length > 0) return contact;
  const company = contact.emails.map(companyAt).find(Boolean);
  return company ? { ...contact, companies: [company.id] } : contact;
}

function soleOwners(companies: readonly Company[]): ReadonlyMap<string, Company> {
  const owners = Map.groupBy(
    companies.flatMap((company) => company.domains.map((domain) => ({ domain, company }))),
    ({ domain }) => domain,
  );
  const sole = [...owners].filter(([, all]) => all.length === 1);
  return new Map(sole.flatMap(([domain, all]) => all.map(({ company }) => [domain, company] as const)));
}

function firstOf<Key, Value>(pairs: readonly (readonly [Key, Value])[]): ReadonlyMap<Key, Value> {
  return new Map(pairs.toReversed());
}
