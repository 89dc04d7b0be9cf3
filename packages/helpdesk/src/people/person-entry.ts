import type { KnownPerson } from '@derden/scanner';
import type { RawPerson } from '../ticket/raw-ticket.ts';

/** Somebody in the helpdesk's records. */
export interface PersonEntry extends RawPerson {
  readonly id: number | null;
  /** Companies this person works for, the first being the main one. */
  readonly companies: readonly number[];
  /** Is on the list of approved contacts. */
  readonly isListed: boolean;
  readonly isAgent: boolean;
}

type PersonRelation = KnownPerson['relation'];

/** A single name of somebody far away is anybody's: only their full name says that it is they. */
export function known(person: RawPerson, relation: PersonRelation, organisation?: string): KnownPerson {
  const isFar = relation === 'business' || relation === 'colleague';
  const names = isFar ? person.names.filter((name) => /\S\s+\S/.test(name)) : person.names;
  const { emails, phones } = person;
  return Object.freeze({ relation, names, emails, phones, ...(organisation === undefined ? {} : { organisation }) });
}
