import { parseName } from '../names/parse-name.ts';
import type { Correspondent, KnownPerson } from '../people.ts';
import { type Candidate, newCandidate } from './candidate.ts';
import { type KnownIndex, significantDigits } from './known-index.ts';
import { localPartOf } from './mail-domains.ts';
import { fitsLocalPart, mayBeSame, type NameParts, nameKind } from './same-name.ts';

/** The candidates of one ticket: who was known, who wrote or received, and who is mentioned. */
export class Register {
  readonly candidates: Candidate[] = [];
  readonly known: KnownIndex;
  readonly #byEmail = new Map<string, Candidate>();
  readonly #byLocalPart = new Map<string, Candidate>();
  readonly #byValue = new Map<string, Candidate>();
  readonly #byKnown = new Map<KnownPerson, Candidate>();
  readonly #bySurname = new Map<string, Candidate[]>();
  readonly #byGiven = new Map<string, Candidate[]>();

  constructor(known: KnownIndex) {
    this.known = known;
  }

  /** Somebody who wrote or received a message: by address, else by name; null names nobody. */
  meet(correspondent: Correspondent | null): Candidate | undefined {
    if (!correspondent) return undefined;
    const { address, name } = correspondent;
    const parts = name && !name.includes('@') ? parseName(name) : undefined;
    const candidate = address ? this.withEmail(address) : parts && this.named(parts);
    if (candidate && parts && hasWords(parts)) this.addName(candidate, parts);
    return candidate;
  }

  withEmail(address: string): Candidate {
    const candidate = this.findEmail(address) ?? this.create();
    this.addEmail(candidate, address);
    return candidate;
  }

  findEmail(address: string): Candidate | undefined {
    const known = this.known.byEmail(address);
    if (!known) return this.#byEmail.get(address.toLowerCase());
    return this.#recognise(known);
  }

  /** `e.yildiz` as a user name: whoever has it before the @. */
  findLocalPart(text: string): Candidate | undefined {
    const name = lettersOf(text);
    if (name.length < 4) return undefined;
    return this.#byLocalPart.get(name);
  }

  findPhone(text: string): Candidate | undefined {
    const known = this.known.byPhone(significantDigits(text));
    return known && this.#recognise(known);
  }

  /** Whoever an equal BSN, phone or account was given to before. */
  findValue(key: string): Candidate | undefined {
    return this.#byValue.get(key);
  }

  keepValue(key: string, candidate: Candidate): void {
    if (!this.#byValue.has(key)) this.#byValue.set(key, candidate);
  }

  /** The candidate that a full name fits, met or known; a new one when nobody fits. */
  named(name: NameParts): Candidate {
    const met = this.#fitting(name).find((each) => each.names.some((other) => nameKind(other) === 'full'));
    const known = this.#knownFitting(name).find((entry) => nameKind(entry.name) === 'full');
    return met ?? (known ? this.ofKnown(known.person) : this.create());
  }

  /** Candidates that a single name or a surname may mean, those met in this ticket first. */
  mayMean(name: NameParts): readonly Candidate[] {
    return this.#fitting(name);
  }

  /** Known people that a single name or surname may mean. */
  knownAs(name: NameParts): readonly Candidate[] {
    return [...new Set(this.#knownFitting(name).map(({ person }) => person))].map((person) => this.ofKnown(person));
  }

  /** A candidate met in this ticket whose name an address spells. */
  fittingAddress(address: string): Candidate | undefined {
    if (this.#bySurname.size === 0 && this.#byGiven.size === 0) return undefined;
    const local = localPartOf(address);
    for (const part of edgesOf(local)) {
      const pool = [...(this.#bySurname.get(part) ?? []), ...(this.#byGiven.get(part) ?? [])];
      const fitting = pool.find(
        ({ emails, names }) => emails.size === 0 && names.some((name) => fitsLocalPart(local, name)),
      );
      if (fitting) return fitting;
    }
    return undefined;
  }

  addName(candidate: Candidate, name: NameParts): void {
    if (candidate.names.some((other) => equal(other, name))) return;
    candidate.names.push(name);
    for (const surname of name.surnames) append(this.#bySurname, surname, candidate);
    for (const given of name.given) append(this.#byGiven, given, candidate);
  }

  addEmail(candidate: Candidate, address: string): void {
    const email = address.toLowerCase();
    candidate.emails.add(email);
    if (!this.#byEmail.has(email)) this.#byEmail.set(email, candidate);
    const local = lettersOf(localPartOf(email));
    if (!this.#byLocalPart.has(local)) this.#byLocalPart.set(local, candidate);
  }

  /** Somebody new; `office` for an organisation. */
  create(office = false): Candidate {
    const candidate = newCandidate(office);
    this.candidates.push(candidate);
    return candidate;
  }

  ofKnown(person: KnownPerson): Candidate {
    const present = this.#byKnown.get(person);
    if (present) return present;
    const candidate = this.create();
    candidate.known = person;
    this.#byKnown.set(person, candidate);
    for (const name of person.names) this.addName(candidate, parseName(name));
    for (const email of person.emails) this.addEmail(candidate, email);
    return candidate;
  }

  #recognise(known: KnownPerson): Candidate {
    const candidate = this.ofKnown(known);
    candidate.recognised.add('address');
    return candidate;
  }

  #fitting(name: NameParts): Candidate[] {
    const pool = new Set([
      ...name.surnames.flatMap((surname) => this.#bySurname.get(surname) ?? []),
      ...(name.surnames.length === 0 ? name.given.flatMap((given) => this.#byGiven.get(given) ?? []) : []),
    ]);
    return [...pool].filter((candidate) => candidate.names.some((other) => mayBeSame(other, name)));
  }

  #knownFitting(name: NameParts) {
    const words = name.surnames.length > 0 ? name.surnames : name.given;
    return words.flatMap((word) => this.known.byName(word)).filter((entry) => mayBeSame(entry.name, name));
  }
}

/** All that a part of an address begins or ends with, longest first: the surname in `jvandenberg` is one of them. */
function edgesOf(local: string): Set<string> {
  const words = local
    .toLowerCase()
    .slice(0, 64)
    .split(/[^\p{L}]+/u);
  const edges = words.flatMap((word) =>
    Array.from({ length: word.length }, (_, cut) => [word.slice(cut), word.slice(0, word.length - cut)]).flat(),
  );
  return new Set(edges.filter((edge) => edge.length > 1).sort((a, b) => b.length - a.length));
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]/gu, '');
}

function hasWords({ given, surnames, initials }: NameParts): boolean {
  return given.length > 0 || surnames.length > 0 || initials !== '';
}

function equal(a: NameParts, b: NameParts): boolean {
  return a.initials === b.initials && a.given.join() === b.given.join() && a.surnames.join() === b.surnames.join();
}

function append<Key>(map: Map<Key, Candidate[]>, key: Key, candidate: Candidate): void {
  const list = map.get(key) ?? [];
  if (!list.includes(candidate)) map.set(key, [...list, candidate]);
}
