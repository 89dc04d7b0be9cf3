import type { PolicySettings } from '../settings.ts';
import type { Condition } from '../table/row.ts';
import { type Instant, isBefore } from '../time/calendar.ts';
import { expiresAt, type IdentityCheck } from './identity.ts';

/** What came in, and who stood behind it. */
export interface IdentityFacts {
  readonly check: IdentityCheck;
  readonly now: Instant;
  readonly settings: PolicySettings;
  /** Whose listed address or login it is, as a contact id. */
  readonly person: number | null;
  /** The agent who called, or who read an unclear answer. */
  readonly agent: number | null;
  /** The number called was on record before the ticket came in. */
  readonly phoneWasKnown: boolean;
}

/** `tellUnknown` is M3, `askListed` M3b; neither holds anything of the ticket, and nothing asks for an identity document. */
export type IdentityEffect = 'hold' | 'tellUnknown' | 'askListed' | 'takeUp' | 'close' | 'alertSecurity' | 'alertAgent';

export const sameContact: Condition<IdentityFacts> = {
  id: 'same-contact',
  says: { nl: 'het is de contactpersoon om wie het gaat', en: 'it is the contact concerned' },
  holds: ({ person, check }) => person === check.contact,
};

export const knownPhone: Condition<IdentityFacts> = {
  id: 'known-phone',
  says: {
    nl: 'een medewerker belde een nummer dat al bekend was',
    en: 'an agent called a number that was known already',
  },
  holds: ({ agent, phoneWasKnown }) => agent !== null && phoneWasKnown,
};

export const tooLate: Condition<IdentityFacts> = {
  id: 'too-late',
  says: { nl: 'de termijn is voorbij', en: 'the term is over' },
  holds: ({ check, now, settings }) => check.askedOn !== null && !isBefore(now, expiresAt(check.askedOn, settings)),
};
