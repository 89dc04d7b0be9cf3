import type { KnownOrganisation } from '@derden/scanner';
import { domainOf } from '../ticket/addresses.ts';
import type { RawTicket } from '../ticket/raw-ticket.ts';
import type { Directory } from './directory.ts';
import { isFreeMail } from './free-mail.ts';
import { type Company, organisation } from './organisation.ts';
import type { Requester } from './requester.ts';

/** The ticket's own company, else that of who asks, else of whoever registered the address. */
export function companyOf(raw: RawTicket, requester: Requester, directory: Directory): Company | undefined {
  const ids = [raw.companyId, ...requester.companies].filter((id) => id !== null);
  const byId = ids.map((id) => directory.company(id)).find(Boolean);
  const byName = byId ?? (raw.companyName === null ? undefined : directory.companyNamed(raw.companyName));
  return byName ?? requester.emails.map((address) => directory.companyAt(address)).find(Boolean);
}

/**
 * The organisation that a ticket comes from. Where the export knows customers, only a registered domain makes somebody one of
 * theirs (policy R15); without them, the domain of who asks is all there is. A free mail service never is one.
 */
export function ownOrganisation(
  raw: RawTicket,
  requester: Requester,
  company: Company | undefined,
  directory: Directory,
): KnownOrganisation | undefined {
  if (company && company.domains.length > 0) return company.known;
  const domain = requester.emails.map(domainOf).find((each) => isOwnDomain(each, directory));
  const domains = domain === undefined ? [] : [domain];
  const name = company?.name ?? raw.companyName?.trim();
  if (name) return organisation([name], domains);
  return directory.hasCompanies || domain === undefined ? undefined : organisation([domain], domains);
}

function isOwnDomain(domain: string, directory: Directory): boolean {
  const address = `@${domain}`;
  return !isFreeMail(domain) && !directory.isHelpdesk(address) && !directory.companyAt(address);
}
