import { entryOf } from '../plan/entry-of.ts';
import type { NewEntry } from '../plan/plan.ts';
import { decide } from '../table/decide.ts';
import type { Decision, Row } from '../table/row.ts';

/** What is known of the general profile of an organisation. */
export interface GeneralProfileFacts {
  /** How many profiles of the organisation are marked as the general one. */
  readonly found: number;
  readonly namesPerson: boolean;
  /** Its address is a mailbox that sends mail. */
  readonly sendsMail: boolean;
}

export type GeneralProfileOutcome = 'use' | 'create' | 'chooseOne' | 'rename' | 'takeMailboxOff';

/** Receives the tickets of those who left (R19). */
export const generalProfileRules: readonly Row<GeneralProfileFacts, GeneralProfileOutcome>[] = [
  {
    id: 'N10',
    follows: ['R19', 'E27'],
    says: {
      nl: 'Heeft de organisatie geen algemeen profiel, dan wordt er een gemaakt.',
      en: 'When the organisation has no general profile, one is made.',
    },
    when: ({ found }) => found === 0,
    then: 'create',
  },
  {
    id: 'N11',
    follows: ['E27'],
    says: {
      nl: 'Heeft de organisatie meer dan één algemeen profiel, dan kiest een medewerker er een.',
      en: 'When the organisation has more than one general profile, an agent chooses one.',
    },
    when: ({ found }) => found > 1,
    then: 'chooseOne',
  },
  {
    id: 'N12',
    follows: ['E27'],
    says: {
      nl: 'Draagt het algemene profiel de naam van een persoon, dan krijgt het eerst een neutrale naam.',
      en: 'When the general profile bears the name of a person, it first gets a neutral name.',
    },
    when: ({ namesPerson }) => namesPerson,
    then: 'rename',
  },
  {
    id: 'N13',
    follows: ['E27'],
    says: {
      nl: 'Heeft het algemene profiel een postbus die mail verstuurt, dan gaat die er eerst af.',
      en: 'When the general profile has a mailbox that sends mail, it is taken off first.',
    },
    when: ({ sendsMail }) => sendsMail,
    then: 'takeMailboxOff',
  },
  {
    id: 'N14',
    follows: ['R19', 'E27'],
    says: {
      nl: 'Is het algemene profiel neutraal, dan komen de tickets van wie vertrok daarop.',
      en: 'When the general profile is neutral, the tickets of those who left go there.',
    },
    when: () => true,
    then: 'use',
  },
];

/** Whether an organisation's general profile can receive tickets; only `use` can. */
export function decideGeneralProfile(facts: GeneralProfileFacts): Decision<GeneralProfileFacts, GeneralProfileOutcome> {
  return decide(generalProfileRules, facts);
}

/** What keeps it from receiving tickets goes to an agent. */
export function generalProfileEntries(
  decision: Decision<GeneralProfileFacts, GeneralProfileOutcome>,
  company: number,
): readonly NewEntry[] {
  if (decision.outcome === 'use') return [];
  if (decision.outcome === 'create') return [entryOf(decision, { kind: 'createGeneralProfile', company })];
  const reason = `general-profile-${decision.outcome}`;
  return [entryOf(decision, { kind: 'alert', role: 'agent', ticket: null, reason })];
}
