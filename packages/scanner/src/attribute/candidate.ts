import type { KnownPerson } from '../people.ts';
import type { Place } from './place.ts';
import type { NameParts } from './same-name.ts';

/** Somebody whose data some mentions may be; becomes a data subject when it holds any. */
export interface Candidate {
  known: KnownPerson | undefined;
  /** An organisation's own address or account, not a person. */
  readonly office: boolean;
  readonly names: NameParts[];
  readonly emails: Set<string>;
  readonly places: Place[];
  /** By what a known person was recognised. */
  readonly recognised: Set<'address' | 'name'>;
}

export function newCandidate(office = false): Candidate {
  return { known: undefined, office, names: [], emails: new Set(), places: [], recognised: new Set() };
}
