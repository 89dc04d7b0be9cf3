import { decide } from '../table/decide.ts';
import type { Decision } from '../table/row.ts';
import { domainOf } from './address.ts';
import { isFreeMail } from './free-mail.ts';
import { type DomainFacts, type OrganisationOutcome, organisationRules } from './organisation-rules.ts';
import { organisationsOf, type Registration, type Registry } from './registration.ts';

export interface OrganisationFound extends Decision<DomainFacts, OrganisationOutcome> {
  /** The one of the address, those to choose from, or none. */
  readonly organisations: readonly number[];
  /** The registered domain that matched: the evidence of R15. */
  readonly domain: string | null;
}

interface Match {
  readonly registered: DomainFacts['registered'];
  readonly domain: string | null;
  readonly owners: readonly Registration[];
}

/** The organisation of an address by its domain: exact and in ASCII, never by likeness (policy-rules R15, E12, E13, I10). */
export function organisationOf(address: string, registry: Registry): OrganisationFound {
  const domain = domainOf(address);
  const { registered, domain: matched, owners } = matchOf(domain, registry);
  const organisations = organisationsOf(owners);
  const decision = decide(organisationRules, {
    freeMail: domain !== null && isFreeMail(domain, registry.freeMail),
    registered,
    owners: organisations.length > 1 ? 'several' : 'one',
    subdomains: owners.some(({ subdomains }) => subdomains),
  });
  const isFound = decision.outcome !== 'none';
  return { ...decision, organisations: isFound ? organisations : [], domain: isFound ? matched : null };
}

function matchOf(domain: string | null, { owners }: Registry): Match {
  const own = domain === null ? undefined : owners.get(domain);
  if (own) return { registered: 'exact', domain, owners: own };
  const above = domainsAbove(domain ?? '').find((each) => owners.has(each));
  if (above === undefined) return { registered: 'no', domain: null, owners: [] };
  return { registered: 'above', domain: above, owners: owners.get(above) ?? [] };
}

/** Nearest first: of `a.b.example.nl` these are `b.example.nl` and `example.nl`. */
export function domainsAbove(domain: string): readonly string[] {
  const labels = domain.split('.');
  return labels.slice(1, -1).map((_, index) => labels.slice(index + 1).join('.'));
}
