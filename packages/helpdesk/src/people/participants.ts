import type { Correspondent, KnownOrganisation, KnownPerson } from '@derden/scanner';
import { domainOf } from '../ticket/addresses.ts';
import type { RawMessage, RawPerson, RawTicket } from '../ticket/raw-ticket.ts';
import type { Directory } from './directory.ts';
import { isNoReply } from './no-reply.ts';
import type { Company } from './organisation.ts';
import { known } from './person-entry.ts';
import { merged } from './requester.ts';

/** Everybody else in from, to or cc who is at the organisation's domains. Who is on its list stays a contact. */
export function participants(
  { recipients, messages }: RawTicket,
  own: KnownOrganisation | undefined,
  company: Company | undefined,
  directory: Directory,
): readonly KnownPerson[] {
  if (!own || own.domains.length === 0) return [];
  const writers = messages.filter(({ incoming }) => incoming !== false).map(({ from }) => from);
  const all = [...recipients, ...messages.flatMap((message) => message.recipients), ...writers];
  return byAddress(all)
    .filter(({ address }) => own.domains.includes(domainOf(address)) && !isNoReply(address))
    .map((each) => ({ person: personOf(each), entry: directory.withEmail(each.address) }))
    .filter(({ entry }) => !entry?.isAgent && !(entry?.isListed && company && entry.companies.includes(company.id)))
    .map(({ person, entry }) => known(merged(person, entry), 'participant', own.names[0]));
}

/** Who wrote what went out, when the records do not have them as agents already. */
export function helpdeskWriters(raw: RawTicket, directory: Directory): readonly KnownPerson[] {
  const outgoing = raw.messages.filter(({ incoming, userId }) => incoming === false && userId !== raw.requesterId);
  const writers = outgoing.map((message) => writerOf(message, directory));
  const responder = raw.responderId === null ? undefined : directory.person(raw.responderId);
  const all = [...writers, raw.responder ?? (responder?.isAgent ? null : (responder ?? null))];
  const distinct = new Map(all.filter((each) => each !== null).map((each) => [each.emails[0] ?? each.names[0], each]));
  return [...distinct.values()].map((each) => known(each, 'agent'));
}

function writerOf({ userId, from }: RawMessage, directory: Directory): RawPerson | null {
  const entry = userId === null ? undefined : directory.person(userId);
  if (entry) return entry.isAgent ? null : entry;
  if (!from?.address || directory.withEmail(from.address)?.isAgent) return null;
  return personOf({ name: from.name, address: from.address });
}

function byAddress(all: readonly (Correspondent | null)[]): readonly Addressed[] {
  const addressed = all.flatMap((each) => (each?.address ? [{ name: each.name, address: each.address }] : []));
  return [...new Map(addressed.map((each) => [each.address, each])).values()];
}

interface Addressed {
  readonly name: string | null;
  readonly address: string;
}

function personOf({ name, address }: Addressed): RawPerson {
  return { names: name && !name.includes('@') ? [name] : [], emails: [address], phones: [] };
}
