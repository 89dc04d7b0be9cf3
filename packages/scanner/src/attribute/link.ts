import { type Entity, specialCategories } from '../entity.ts';
import { anchorsOf } from './anchors.ts';
import type { Candidate } from './candidate.ts';
import { kindOfWord } from './cues/people-words.ts';
import type { AuthorOf, Owners } from './identify.ts';
import { isOffice } from './offices.ts';
import { ownerOf } from './owner.ts';
import type { Place } from './place.ts';
import type { Register } from './register.ts';

/** Values that belong to one person wherever they stand: an equal one has the same owner. */
const personal: ReadonlySet<Entity> = new Set([
  'NL_BSN',
  'PHONE_NUMBER',
  'IBAN_CODE',
  'NL_ID_DOCUMENT',
  'NL_DRIVERS_LICENSE',
  'USERNAME',
]);

/** Special categories say nothing without a person (policy-rules 4.2). */
export const needsPerson: ReadonlySet<Entity> = new Set(specialCategories);

/** Gives everything that is not a name to a person; what nobody owns becomes a nameless data subject by form or paragraph. */
export function link(places: readonly Place[], owners: Owners, register: Register, authorOf: AuthorOf): void {
  linkAddresses(places, owners, register, authorOf);
  const anchors = anchorsOf(places, owners);
  const nameless = new Map<string, Candidate>();
  const late: Place[] = [];
  let shared: Candidate | undefined;
  const office = (place: Place) => {
    if (!isOffice(place, authorOf(place))) return undefined;
    shared ??= register.create(true);
    return shared;
  };
  for (const place of places) {
    if (owners.has(place) || isProfession(place)) continue;
    const candidate = byValue(place, register) ?? office(place) ?? ownerOf(place, anchors, authorOf);
    if (candidate) own(place, candidate, owners, register);
    else late.push(place);
  }
  for (const place of late) {
    if (needsPerson.has(place.mention.entity)) continue;
    own(place, register.findValue(valueKey(place)) ?? anonymous(place, nameless, register), owners, register);
  }
}

function linkAddresses(places: readonly Place[], owners: Owners, register: Register, authorOf: AuthorOf): void {
  const anchors = anchorsOf(places, owners);
  for (const place of places) {
    if (place.mention.entity !== 'EMAIL_ADDRESS' || owners.has(place)) continue;
    const owner = ownerOf(place, anchors, authorOf);
    const free = owner && owner.emails.size === 0 && !owner.known ? owner : undefined;
    const candidate =
      register.findEmail(place.text) ?? register.fittingAddress(place.text) ?? free ?? register.withEmail(place.text);
    register.addEmail(candidate, place.text);
    own(place, candidate, owners, register);
  }
}

/** `huisarts Wever`: what somebody does, nobody's health. */
function isProfession(place: Place): boolean {
  if (!needsPerson.has(place.mention.entity) || kindOfWord(place.text.toLowerCase())?.id !== 'business') return false;
  return /^\s(?:[^\s.]{1,6}\.?\s)?\p{Lu}/u.test(
    place.reading.document.text.slice(place.mention.end, place.mention.end + 12),
  );
}

function byValue({ mention, text }: Place, register: Register): Candidate | undefined {
  if (mention.entity === 'PHONE_NUMBER') return register.findPhone(text);
  return mention.entity === 'USERNAME' ? register.findLocalPart(text) : undefined;
}

function own(place: Place, candidate: Candidate, owners: Owners, register: Register): void {
  owners.set(place, candidate);
  candidate.places.push(place);
  if (personal.has(place.mention.entity)) register.keepValue(valueKey(place), candidate);
}

function anonymous(place: Place, nameless: Map<string, Candidate>, register: Register): Candidate {
  const unit = place.field ? `record ${place.field.record}` : `paragraph ${place.paragraph}`;
  const candidate = nameless.get(unit) ?? register.create();
  nameless.set(unit, candidate);
  return candidate;
}

function valueKey({ mention, text }: Place): string {
  return `${mention.entity} ${text.toLowerCase().replace(/[^\p{L}\d]/gu, '')}`;
}
