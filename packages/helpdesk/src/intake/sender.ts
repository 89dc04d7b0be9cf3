import { type Contact, ticketSource } from '@derden/freshdesk-client';
import {
  domainOf,
  type IdentityCheck,
  isFreeMail,
  type ListCategory,
  type OrganisationFound,
  organisationOf,
  type ProfileFacts,
  type SenderFacts,
} from '@derden/policy';
import type { Engine } from '../engine/engine.ts';
import type { IntakeWord } from '../engine/matters.ts';
import { isNoReply } from '../people/no-reply.ts';
import type { Look } from '../sweep/look.ts';
import { type Customers, customersOf, personOf } from './customers.ts';
import { listedOn, namedOf } from './named.ts';

/** Who asks, as the records and the message tell. */
export interface Sender {
  /** Null for an agent, and for who is gone. */
  readonly contact: Contact | null;
  readonly facts: SenderFacts;
  /** Company id of whom the request concerns; null when that is not known. */
  readonly organisation: number | null;
  readonly list: 'enforced' | 'none' | 'unknown';
  /** The contact whose name the sender bears at another address. */
  readonly named: number | null;
  readonly profile: ProfileFacts;
}

export interface Said {
  readonly word: IntakeWord;
  readonly check: IdentityCheck | null;
  /** Where a ticket of ours goes on with somebody's question (policy-rules T14). */
  readonly isFollowUp: boolean;
}

export async function senderOf(look: Look, said: Said, engine: Engine): Promise<Sender> {
  const customers = await customersOf(engine);
  const contact = await personOf(look.desk.ticket.requester_id, customers, engine);
  const known = placeOf(look, contact, customers);
  const { word, check, isFollowUp } = said;
  const asked = check?.contact ?? word.contact;
  const named = known.listed ? null : namedOf(look, { contact, asked, organisation: known.organisation }, customers);
  const match = named === 'several' ? null : named;
  const organisation = match?.organisation ?? known.organisation;
  const list = organisation === null ? undefined : customers.lists.get(organisation)?.mode;
  const facts: SenderFacts = {
    helpdesk: isHelpdesk(look, contact, isFollowUp, customers),
    listed: known.listed,
    namedAs: match?.category ?? null,
    identity: check?.state ?? null,
    domain: named === 'several' ? 'unknown' : domainFor(known, contact, list),
    saidToBe: word.saidToBe,
  };
  return {
    contact,
    facts,
    organisation,
    list: list ?? 'unknown',
    named: match?.contact ?? null,
    profile: known.profile,
  };
}

/** Mail of ours begins a ticket of ours, unless it goes on with somebody's question. */
function isHelpdesk({ desk }: Look, contact: Contact | null, isFollowUp: boolean, { people }: Customers): boolean {
  const { source, requester_id: id } = desk.ticket;
  if (source === ticketSource.outboundEmail && !isFollowUp) return true;
  if (people.agents.some((agent) => agent.id === id)) return true;
  return contact?.email != null && people.directory.isHelpdesk(contact.email);
}

interface Place {
  readonly listed: ListCategory | null;
  readonly organisation: number | null;
  readonly found: OrganisationFound | null;
  readonly profile: ProfileFacts;
}

/** Where an address belongs: the exact entry of a list, then what the ticket and the profile say, then its domain. */
function placeOf({ desk }: Look, contact: Contact | null, { lists, registry }: Customers): Place {
  const address = contact?.email ?? null;
  const own = [desk.ticket.company_id, contact?.company_id ?? null].filter((id) => id !== null);
  const list = address === null ? undefined : own.map((id) => lists.get(id)).find((each) => listedOn(each, address));
  const found = address === null ? null : organisationOf(address, registry);
  const registeredFor = found?.outcome === 'set' ? (found.organisations[0] ?? null) : null;
  const listed = list && address !== null ? (listedOn(list, address)?.category ?? null) : null;
  const listedFor = list?.organisation ?? null;
  const profile = { current: contact?.company_id ?? null, listedFor, registeredFor, shared: found?.outcome === 'ask' };
  return { listed, organisation: listedFor ?? own[0] ?? registeredFor, found, profile };
}

/** An address that nobody reads does not say who wrote; where anybody may ask, that does not matter. */
function domainFor(
  { organisation, found }: Place,
  contact: Contact | null,
  list: 'enforced' | 'none' | undefined,
): SenderFacts['domain'] {
  const address = contact?.email ?? null;
  if (address !== null && isNoReply(address) && list !== 'none') return 'unknown';
  if (organisation !== null) return 'registered';
  if (found?.outcome === 'ask') return 'shared';
  return address !== null && isFreeMail(domainOf(address) ?? '') ? 'freeMail' : 'unknown';
}
