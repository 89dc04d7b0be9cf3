import type { Known } from '../people.ts';
import type { Candidate } from './candidate.ts';
import { inCitizensWords, signsOf } from './evidence.ts';
import { identify, type Owners } from './identify.ts';
import { knownIndex } from './known-index.ts';
import { link } from './link.ts';
import { type Place, placesOf } from './place.ts';
import type { Reading } from './reading.ts';
import { Register } from './register.ts';
import { type Decision, decide } from './signs.ts';
import { settingOf } from './ticket-setting.ts';
import { writers } from './writers.ts';

/** A data subject: a candidate that holds mentions, and what was decided of them. */
export interface Person extends Decision {
  readonly places: readonly Place[];
  /** The places whose words the person wrote. */
  wrote(place: Place): boolean;
}

/** Says whose data the mentions of one ticket are: names people, gives every mention to one, and decides who each is. */
export function attribute(readings: readonly Reading[], known: readonly Known[]): Person[] {
  if (readings.every(({ mentions }) => mentions.length === 0)) return [];
  const register = new Register(knownIndex(known));
  const authorOf = writers(readings, register);
  const byReading = readings.map(placesOf);
  const owners: Owners = identify(byReading.flat(), register, authorOf);
  for (const places of byReading) link(places, owners, register, authorOf);
  const setting = settingOf(readings, register, authorOf);
  const weighed = register.candidates.map((candidate) => {
    const signs = signsOf(candidate, setting);
    return { candidate, signs, decision: decide(signs) };
  });
  const citizens = new Set(weighed.filter(({ decision }) => isCitizen(decision)).map(({ candidate }) => candidate));
  const byCitizen = (place: Place) => citizens.has(authorOf(place) as Candidate); // undefined is in no set
  return weighed
    .filter(({ candidate }) => candidate.places.length > 0)
    .map(({ candidate, signs, decision }) => ({
      ...(candidate.places.some(byCitizen) ? decide([...signs, inCitizensWords]) : decision),
      places: candidate.places,
      wrote: (place) => authorOf(place) === candidate,
    }));
}

function isCitizen({ relation, score }: Decision): boolean {
  return relation === 'third-party' && score >= 0.85;
}
