import type { Correspondent } from '@derden/scanner';
import type { Directory } from '../people/directory.ts';
import type { RawMessage, RawPerson, RawTicket } from './raw-ticket.ts';

/** A mail that the helpdesk sent by itself, not one that it got. */
const outbound = 10;

export function ticketAuthor(raw: RawTicket, directory: Directory): Correspondent | null {
  return raw.source === outbound ? responderOf(raw, directory) : requesterOf(raw, directory);
}

export function ticketRecipients(raw: RawTicket, directory: Directory): readonly Correspondent[] {
  const requester = raw.source === outbound ? requesterOf(raw, directory) : null;
  return requester ? [requester, ...raw.recipients] : raw.recipients;
}

/** By the id of who wrote it, else by the address it came from; what came in without either is the requester's. */
export function messageAuthor(message: RawMessage, raw: RawTicket, directory: Directory): Correspondent | null {
  const { userId, from, incoming } = message;
  const person = userId === null ? undefined : directory.person(userId);
  if (person) return correspondentOf(person, from?.address ?? null);
  if (userId !== null && userId === raw.requesterId) return requesterOf(raw, directory) ?? from;
  return from ?? (userId === null && incoming === true ? requesterOf(raw, directory) : null);
}

function requesterOf(raw: RawTicket, directory: Directory): Correspondent | null {
  const listed = raw.requesterId === null ? undefined : directory.person(raw.requesterId);
  const person = raw.requester ?? listed;
  if (!person) return null;
  return correspondentOf({ ...person, names: person.names.length > 0 ? person.names : (listed?.names ?? []) }, null);
}

function responderOf(raw: RawTicket, directory: Directory): Correspondent | null {
  const person = raw.responder ?? (raw.responderId === null ? undefined : directory.person(raw.responderId));
  return person ? correspondentOf(person, null) : null;
}

/** The address used, when it is one of this person's. */
function correspondentOf({ names, emails }: RawPerson, used: string | null): Correspondent {
  const address = used !== null && emails.includes(used) ? used : (emails[0] ?? used);
  return { name: names[0] ?? null, address };
}
