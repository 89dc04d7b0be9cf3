import type { Row } from '../table/row.ts';

/** A list after a change. */
export interface LeftFacts {
  readonly entries: number;
  readonly generals: number;
}

/** Why the account manager is told of what is left; null when there is no reason. */
export const leftRules: readonly Row<LeftFacts, 'list-empty' | 'no-general-contact' | null>[] = [
  {
    id: 'L13',
    follows: ['E8', 'E9'],
    says: {
      nl: 'Staat er niemand meer op de lijst, dan krijgt de accountmanager een waarschuwing.',
      en: 'When nobody is left on the list, the account manager is alerted.',
    },
    when: ({ entries }) => entries === 0,
    then: 'list-empty',
  },
  {
    id: 'L14',
    follows: ['R4', 'R13'],
    says: {
      nl: 'Staat er geen algemeen contactpersoon meer op de lijst, dan krijgt de accountmanager een waarschuwing.',
      en: 'When no general contact is left on the list, the account manager is alerted.',
    },
    when: ({ generals }) => generals === 0,
    then: 'no-general-contact',
  },
  {
    id: 'L15',
    follows: ['R13'],
    says: {
      nl: 'Staat er een algemeen contactpersoon op de lijst, dan hoeft niemand iets te doen.',
      en: 'When a general contact is on the list, nobody needs to act.',
    },
    when: () => true,
    then: null,
  },
];
