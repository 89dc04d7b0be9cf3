import type { KnownPerson } from '@derden/scanner';
import type { RawPerson, RawTicket } from '../ticket/raw-ticket.ts';
import type { Directory } from './directory.ts';
import { isNoReply } from './no-reply.ts';
import { known, type PersonEntry } from './person-entry.ts';

/** Who asks, by all that the ticket and the records say. */
export interface Requester extends RawPerson {
  readonly companies: readonly number[];
  readonly isAgent: boolean;
  /** A form mailer has an organisation, and is nobody. */
  readonly isPerson: boolean;
}

export function requesterOf({ requesterId, requester }: RawTicket, directory: Directory): Requester {
  const email = requester?.emails[0];
  const listed =
    (requesterId === null ? undefined : directory.person(requesterId)) ??
    (email === undefined ? undefined : directory.withEmail(email));
  const person = merged(requester, listed);
  const address = person.emails[0];
  return {
    ...person,
    companies: listed?.companies ?? [],
    isAgent: listed?.isAgent || (address !== undefined && directory.isHelpdesk(address)),
    isPerson: isSomebody(person) && !(address && isNoReply(address)),
  };
}

export function knownRequester(requester: Requester, organisation: string | undefined): readonly KnownPerson[] {
  if (!requester.isPerson) return [];
  return [requester.isAgent ? known(requester, 'agent') : known(requester, 'requester', organisation)];
}

/** What two records say of one person. */
export function merged(a: RawPerson | null, b: PersonEntry | undefined): RawPerson {
  const all = (field: keyof RawPerson): string[] => [...new Set([...(a?.[field] ?? []), ...(b?.[field] ?? [])])];
  return { names: all('names'), emails: all('emails'), phones: all('phones') };
}

function isSomebody({ names, emails, phones }: RawPerson): boolean {
  return names.length + emails.length + phones.length > 0;
}
