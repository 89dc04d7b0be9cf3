import type { Relation } from '../people.ts';
import type { Candidate } from './candidate.ts';
import type { Place } from './place.ts';

/** What is known of a ticket as a whole, asked while looking at one candidate. */
export interface Setting {
  /** Whose domain an address is at: the helpdesk's, the requester's organisation, another customer's. */
  organisationAt(email: string): 'helpdesk' | 'own' | 'other' | undefined;
  /** In from, to or cc of a message of the ticket. */
  isCorrespondent(email: string): boolean;
  /** What sending or receiving the part itself makes of somebody who is not known otherwise. */
  roleOf(candidate: Candidate): Relation | undefined;
  /** Written by somebody who works at an organisation, as far as is known. */
  isFromWork(place: Place): boolean;
  /** A place in a row of a table that has several rows of persons. */
  isTable(place: Place): boolean;
}
