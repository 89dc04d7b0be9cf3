import { labelKind, labelSubject } from '../detect/fields/labels.ts';
import { parseName } from '../names/parse-name.ts';
import type { Candidate } from './candidate.ts';
import { isFunctional } from './mail-domains.ts';
import { meant } from './meant.ts';
import type { Place } from './place.ts';
import type { Register } from './register.ts';
import { type NameParts, nameKind } from './same-name.ts';

/** Whose each mention is. */
export type Owners = Map<Place, Candidate>;

/** Who wrote the words at a place. */
export type AuthorOf = (place: Place) => Candidate | undefined;

/** Gives names and known addresses to candidates: addresses and full names first, since single names lean on them. */
export function identify(places: readonly Place[], register: Register, authorOf: AuthorOf): Owners {
  const owners: Owners = new Map();
  for (const place of places) {
    if (place.mention.entity !== 'EMAIL_ADDRESS') continue;
    const candidate = isFunctional(place.text) ? register.withEmail(place.text) : register.findEmail(place.text);
    if (candidate) claim(owners, place, candidate);
  }
  const addresses = addressesBeside(places);
  const names = places
    .filter((place) => place.mention.entity === 'PERSON')
    .map((place) => ({ place, name: nameAt(place) }));
  const [full, partial] = [names.filter(isFull), names.filter((each) => !isFull(each))];
  const called = calledBeside(names.map(({ place }) => place));
  for (const { place, name } of [...full, ...partial]) {
    const address = addresses.get(place);
    const before = called.get(place);
    const candidate =
      (before && owners.get(before)) ??
      (address
        ? addressed(address, name, register)
        : nameKind(name) === 'full'
          ? register.named(name)
          : meant(place, name, register, authorOf));
    register.addName(candidate, name);
    candidate.recognised.add('name');
    claim(owners, place, candidate);
  }
  return owners;
}

/** Records that a mention is a candidate's. */
function claim(owners: Owners, place: Place, candidate: Candidate): void {
  owners.set(place, candidate);
  candidate.places.push(place);
}

function isFull({ name }: { readonly name: NameParts }): boolean {
  return nameKind(name) === 'full';
}

/** `Fatima Voorbeeld <…>`: the address says who it is, unless it is a mailbox many share. */
function addressed(address: Place, name: NameParts, register: Register): Candidate {
  if (isFunctional(address.text)) return nameKind(name) === 'full' ? register.named(name) : register.create();
  const met = register.findEmail(address.text);
  if (met) return met;
  const candidate = nameKind(name) === 'full' ? register.named(name) : register.create();
  if (candidate.emails.size > 0) return register.withEmail(address.text); // a namesake with another address
  register.addEmail(candidate, address.text);
  return candidate;
}

/** Names that stand right before an address: `Naam <adres>`, `Naam (adres)`, `Naam [mailto:adres]`. */
function addressesBeside(places: readonly Place[]): Map<Place, Place> {
  const beside = new Map<Place, Place>();
  places.forEach((place, index) => {
    const next = places[index + 1];
    if (place.mention.entity !== 'PERSON' || next?.mention.entity !== 'EMAIL_ADDRESS') return;
    if (next.reading !== place.reading) return;
    const between = place.reading.document.text.slice(place.mention.end, next.mention.start);
    if (between.length <= 12 && /^["'\s]*[<([][\s]*(?:mailto:)?$/.test(between)) beside.set(place, next);
  });
  return beside;
}

/** `Jansen, J.P. (Jan)`: the name that somebody is called by, in brackets behind the full one. */
function calledBeside(names: readonly Place[]): Map<Place, Place> {
  const beside = new Map<Place, Place>();
  names.forEach((place, index) => {
    const last = names[index - 1];
    if (last?.reading !== place.reading || place.mention.start - last.mention.end > 3) return;
    const { text } = place.reading.document;
    const between = text.slice(last.mention.end, place.mention.start);
    if (/^ ?\($/.test(between) && text[place.mention.end] === ')' && !place.text.includes(' ')) beside.set(place, last);
  });
  return beside;
}

const order = ['initials', 'given-name', 'infix', 'surname'];

/** The name at a place; `Voornaam` and `Achternaam` of one person in one form are one name. */
function nameAt({ field, reading, text }: Place): NameParts {
  if (!field || !order.includes(labelKind(field.label) ?? '')) return parseName(text);
  const parts = reading.fields
    .filter((each) => each.record === field.record && labelSubject(each.label) === labelSubject(field.label))
    .map((each) => ({
      rank: order.indexOf(labelKind(each.label) ?? ''),
      text: reading.document.text.slice(each.start, each.end),
    }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank);
  return parseName(parts.map((part) => part.text).join(' '));
}
