import type { KnownOrganisation } from '@derden/scanner';
import { domainOf, plainDomain } from '../ticket/addresses.ts';
import { isFreeMail } from './free-mail.ts';
import type { Company } from './organisation.ts';
import type { PersonEntry } from './person-entry.ts';

/** The helpdesk's own organisation: the domains it was told, and those of its agents. Null when nothing is known of it. */
export function helpdeskOf(
  people: readonly PersonEntry[],
  companies: readonly Company[],
  configured: readonly string[],
): KnownOrganisation | null {
  const domains = [...new Set([...configured.map(plainDomain), ...agentDomains(people, companies)])];
  if (domains.length === 0) return null;
  const names = companies.filter((company) => company.domains.some((domain) => domains.includes(domain)));
  return Object.freeze({ relation: 'organisation', names: names.map(({ name }) => name), domains, helpdesk: true });
}

/** A customer's domain is not the helpdesk's because one of its people is an agent too; it is when most agents have it. */
function agentDomains(people: readonly PersonEntry[], companies: readonly Company[]): readonly string[] {
  const registered = new Set(companies.flatMap(({ domains }) => domains));
  const agents = people.filter(({ isAgent }) => isAgent);
  const used = agents
    .flatMap(({ emails }) => [...new Set(emails.map(domainOf))])
    .filter((domain) => !isFreeMail(domain));
  const counts = Map.groupBy(used, (domain) => domain);
  return [...counts].filter(([domain, uses]) => !registered.has(domain) || uses.length * 2 > agents.length).map(first);
}

function first([domain]: readonly [string, unknown]): string {
  return domain;
}
