import type { Person } from '../attribute/attribute.ts';
import { needsPerson } from '../attribute/link.ts';
import { directIdentifiers } from './classes.ts';

/** A person with the number that the report gives: s1 is mentioned first. */
export interface DataSubject extends Person {
  readonly id: string;
}

/** Numbers people in the order of the parts; a special category counts only for somebody who can be identified. */
export function dataSubjects(people: readonly Person[], parts: readonly string[]): DataSubject[] {
  return people
    .flatMap(identifiable)
    .map((person) => ({ person, rank: firstMention(person, parts) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ person }, index) => ({ ...person, id: `s${index + 1}` }));
}

function identifiable(person: Person): Person[] {
  const known = person.places.some(
    ({ mention: { entity } }) => directIdentifiers.has(entity) || entity === 'CASE_NUMBER',
  );
  const places = known ? person.places : person.places.filter(({ mention }) => !needsPerson.has(mention.entity));
  return places.length > 0 ? [{ ...person, places }] : [];
}

function firstMention({ places }: Person, parts: readonly string[]): number {
  return places.reduce(
    (least, { reading, mention }) => Math.min(least, parts.indexOf(reading.part) * 1e8 + mention.start),
    Infinity,
  );
}
