import type { Row } from '../table/row.ts';

/** Where one of the old organisations stands. */
export interface MergerFacts {
  /** It keeps a list with a general contact on it. */
  readonly hasGeneral: boolean;
  /** The best confirmation that came in for it; `unverified` may be a contact and wrote from another address. */
  readonly confirmedBy: 'general' | 'account-manager' | 'unverified' | 'nobody';
}

/** Domains and entries change only when every old organisation is `confirmed`. */
export type MergerOutcome = 'confirmed' | 'ask-account-manager' | 'verify-identity' | 'ask-general';

export const mergerRules: readonly Row<MergerFacts, MergerOutcome>[] = [
  {
    id: 'N51',
    follows: ['E14', 'R13'],
    says: {
      nl: 'Bevestigt een algemeen contactpersoon van de oude organisatie, dan is die organisatie akkoord.',
      en: 'When a general contact of the old organisation confirms, that organisation agrees.',
    },
    when: ({ hasGeneral, confirmedBy }) => hasGeneral && confirmedBy === 'general',
    then: 'confirmed',
  },
  {
    id: 'N52',
    follows: ['E14', 'R7'],
    says: {
      nl: 'Bevestigt een contactpersoon vanaf een ander adres, dan controleren wij eerst de identiteit.',
      en: 'When a contact confirms from another address, identity is verified first.',
    },
    when: ({ hasGeneral, confirmedBy }) => hasGeneral && confirmedBy === 'unverified',
    then: 'verify-identity',
  },
  {
    id: 'N53',
    follows: ['E14'],
    says: {
      nl: 'Bevestigt nog geen algemeen contactpersoon van de oude organisatie, dan vragen wij het aan een van hen.',
      en: 'When no general contact of the old organisation has confirmed yet, one of them is asked.',
    },
    when: ({ hasGeneral }) => hasGeneral,
    then: 'ask-general',
  },
  {
    id: 'N54',
    follows: ['E14', 'E8'],
    says: {
      nl: 'Heeft de oude organisatie geen algemeen contactpersoon, dan kan de accountmanager op naam bevestigen.',
      en: 'When the old organisation has no general contact, the account manager can confirm by name.',
    },
    when: ({ confirmedBy }) => confirmedBy === 'account-manager',
    then: 'confirmed',
  },
  {
    id: 'N55',
    follows: ['E14', 'E8'],
    says: {
      nl: 'Heeft de oude organisatie geen algemeen contactpersoon en is er geen bevestiging, dan vragen wij de accountmanager.',
      en: 'When the old organisation has no general contact and there is no confirmation, the account manager is asked.',
    },
    when: () => true,
    then: 'ask-account-manager',
  },
];
