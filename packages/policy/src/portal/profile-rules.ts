import { entryOf } from '../plan/entry-of.ts';
import type { NewEntry } from '../plan/plan.ts';
import { decide } from '../table/decide.ts';
import type { Decision, Row } from '../table/row.ts';

/** Which organisation goes in a profile; company ids, null when there is none. */
export interface ProfileFacts {
  /** What stands in the profile. */
  readonly current: number | null;
  /** Whose list holds this exact address. */
  readonly listedFor: number | null;
  /** For whom the domain is registered, and for nobody else; never of free mail (E12). */
  readonly registeredFor: number | null;
  /** The domain is registered for several organisations. */
  readonly shared: boolean;
}

export type ProfileOutcome = 'keep' | 'askAgent' | 'setListed' | 'setRegistered' | 'leaveEmpty';

export const profileRules: readonly Row<ProfileFacts, ProfileOutcome>[] = [
  {
    id: 'N1',
    follows: ['E14', 'E21'],
    says: {
      nl: 'Staat er een andere organisatie in het profiel dan bij het adres hoort, dan kijkt een medewerker ernaar en verandert er niets vanzelf.',
      en: 'When the profile holds another organisation than the address belongs to, an agent looks and nothing changes by itself.',
    },
    when: (facts) => facts.current !== null && ![null, facts.current].includes(found(facts)),
    then: 'askAgent',
  },
  {
    id: 'N2',
    follows: ['R15'],
    says: {
      nl: 'Staat er al een organisatie in het profiel, dan blijft die staan.',
      en: 'When an organisation stands in the profile already, it stays.',
    },
    when: ({ current }) => current !== null,
    then: 'keep',
  },
  {
    id: 'N3',
    follows: ['R6', 'E12'],
    says: {
      nl: 'Staat precies dit adres op de lijst van een organisatie, dan komt die in het profiel.',
      en: 'When exactly this address is on the list of an organisation, that one goes in the profile.',
    },
    when: ({ listedFor }) => listedFor !== null,
    then: 'setListed',
  },
  {
    id: 'N4',
    follows: ['R15'],
    says: {
      nl: 'Is het domein van het adres voor één organisatie geregistreerd, dan komt die in het profiel.',
      en: 'When the domain of the address is registered for one organisation, that one goes in the profile.',
    },
    when: ({ registeredFor }) => registeredFor !== null,
    then: 'setRegistered',
  },
  {
    id: 'N5',
    follows: ['E13'],
    says: {
      nl: 'Is het domein van meer organisaties, dan kiest een medewerker.',
      en: 'When the domain is of several organisations, an agent chooses.',
    },
    when: ({ shared }) => shared,
    then: 'askAgent',
  },
  {
    id: 'N6',
    follows: ['R14', 'E12'],
    says: {
      nl: 'Hoort het adres bij geen organisatie, dan houdt het profiel alleen naam en e-mailadres.',
      en: 'When the address belongs to no organisation, the profile holds name and e-mail address only.',
    },
    when: () => true,
    then: 'leaveEmpty',
  },
];

/** Which organisation goes in a profile. */
export function decideProfile(facts: ProfileFacts): Decision<ProfileFacts, ProfileOutcome> {
  return decide(profileRules, facts);
}

export function profileEntries(
  decision: Decision<ProfileFacts, ProfileOutcome>,
  contact: number,
  ticket: number | null,
): readonly NewEntry[] {
  if (decision.outcome === 'askAgent')
    return [entryOf(decision, { kind: 'alert', role: 'agent', ticket, reason: 'profile-organisation' })];
  const company = decision.outcome.startsWith('set') ? found(decision.facts) : null;
  return company === null ? [] : [entryOf(decision, { kind: 'setOrganisation', contact, company })];
}

/** The exact address counts before the domain (E12). */
function found({ listedFor, registeredFor }: ProfileFacts): number | null {
  return listedFor ?? registeredFor;
}
