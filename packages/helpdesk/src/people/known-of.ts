import type { Known, KnownOrganisation, KnownPerson } from '@derden/scanner';
import { domainOf } from '../ticket/addresses.ts';
import type { RawTicket } from '../ticket/raw-ticket.ts';
import type { Directory } from './directory.ts';
import { isFreeMail } from './free-mail.ts';
import type { Company } from './organisation.ts';
import { companyOf, ownOrganisation } from './own-organisation.ts';
import { helpdeskWriters, participants } from './participants.ts';
import { knownRequester, requesterOf } from './requester.ts';

/** How many lists are kept for tickets in which the same people take part: whoever indexes a list does so once. */
const kept = 16;

/** Gives whom we know before reading a ticket, nearest first: who asks, who answered, who took part, and everybody around. */
export function knownLists(directory: Directory): (raw: RawTicket) => readonly Known[] {
  const lists = new Map<string, readonly Known[]>();
  return (raw) => {
    const near = nearOf(raw, directory);
    const key = JSON.stringify([near.company?.id ?? null, near.organisations, near.people]);
    const list = lists.get(key) ?? listOf(near, directory);
    lists.delete(key);
    lists.set(key, list);
    if (lists.size > kept) lists.delete(lists.keys().next().value ?? '');
    return list;
  };
}

interface Near {
  readonly company: Company | undefined;
  readonly people: readonly KnownPerson[];
  readonly organisations: readonly KnownOrganisation[];
}

function nearOf(raw: RawTicket, directory: Directory): Near {
  const requester = requesterOf(raw, directory);
  const company = companyOf(raw, requester, directory);
  const own = requester.isAgent && !company ? undefined : ownOrganisation(raw, requester, company, directory);
  const isRequester = (person: KnownPerson): boolean => person.emails.some((email) => requester.emails.includes(email));
  const writers = helpdeskWriters(raw, directory).filter((person) => !isRequester(person));
  const others = participants(raw, own, company, directory).filter((person) => !isRequester(person));
  return {
    company,
    people: [...knownRequester(requester, own?.names[0]), ...writers, ...others],
    organisations: [...(own ? [own] : []), ...unlistedHelpdesk(writers, own, directory)],
  };
}

/** Without records of agents, the helpdesk is where its answers come from. */
function unlistedHelpdesk(
  writers: readonly KnownPerson[],
  own: KnownOrganisation | undefined,
  directory: Directory,
): readonly KnownOrganisation[] {
  const used = new Set(writers.flatMap(({ emails }) => emails.slice(0, 1)).map(domainOf));
  const domains = [...used].filter((domain) => !isFreeMail(domain) && !own?.domains.includes(domain));
  const unknown = domains.filter((domain) => !directory.isHelpdesk(`@${domain}`) && !directory.companyAt(`@${domain}`));
  return unknown.length === 0 ? [] : [{ relation: 'organisation', names: [], domains: unknown, helpdesk: true }];
}

/** Who is near in this ticket gives way in the list of everybody. */
function listOf({ company, people, organisations }: Near, directory: Directory): readonly Known[] {
  const near = new Set(people.flatMap(({ emails }) => emails).flatMap((email) => directory.allWithEmail(email)));
  const own = organisations.length === 0 && company ? [company.known] : [];
  const list = [...people, ...organisations, ...own];
  directory.addAround(list, company, near);
  return list;
}
