import { asciiDomain } from './address.ts';
import { isFreeMail } from './free-mail.ts';

/** The domains of a customer. */
export interface Registration {
  /** Freshdesk's company id. */
  readonly organisation: number;
  readonly domains: readonly string[];
  /** The organisation opted in to addresses under its domains (policy-rules E13). */
  readonly subdomains: boolean;
}

/** Registrations as they are looked up: by domain in ASCII, free mail left out (I10). */
export interface Registry {
  readonly owners: ReadonlyMap<string, readonly Registration[]>;
  /** The helpdesk's own additions to the list of free mail (policy-rules E12). */
  readonly freeMail: readonly string[];
}

/** What is wrong with a registered domain; its organisation is not found by it. */
export interface RegistrationProblem {
  readonly kind: 'no-domain' | 'free-mail' | 'shared';
  readonly organisation: number;
  /** Place in the organisation's `domains`. */
  readonly index: number;
}

interface Claim {
  readonly registration: Registration;
  readonly domain: string | null;
  readonly index: number;
}

export function registryOf(registrations: readonly Registration[], freeMail: readonly string[] = []): Registry {
  const claims = claimsOf(registrations).filter(({ domain }) => domain !== null && !isFreeMail(domain, freeMail));
  const owners = Map.groupBy(claims, ({ domain }) => domain ?? '');
  return {
    owners: new Map([...owners].map(([domain, all]) => [domain, all.map(({ registration }) => registration)])),
    freeMail,
  };
}

/** For whoever keeps the registrations: domains that will never name their organisation. */
export function registrationProblems(
  registrations: readonly Registration[],
  freeMail: readonly string[] = [],
): readonly RegistrationProblem[] {
  const { owners } = registryOf(registrations, freeMail);
  const problemOf = ({ domain }: Claim): RegistrationProblem['kind'] | null => {
    if (domain === null) return 'no-domain';
    if (isFreeMail(domain, freeMail)) return 'free-mail';
    return organisationsOf(owners.get(domain)).length > 1 ? 'shared' : null;
  };
  return claimsOf(registrations).flatMap((claim) => {
    const kind = problemOf(claim);
    return kind === null ? [] : [{ kind, organisation: claim.registration.organisation, index: claim.index }];
  });
}

export function organisationsOf(registrations: readonly Registration[] = []): readonly number[] {
  return [...new Set(registrations.map(({ organisation }) => organisation))];
}

function claimsOf(registrations: readonly Registration[]): readonly Claim[] {
  return registrations.flatMap((registration) =>
    registration.domains.map((name, index) => ({ registration, domain: asciiDomain(name), index })),
  );
}
