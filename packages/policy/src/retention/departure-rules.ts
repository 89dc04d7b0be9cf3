import { decide } from '../table/decide.ts';
import type { Decision, Row } from '../table/row.ts';

/** Who says that somebody left, and from where. */
export interface ReportFacts {
  readonly by: 'self' | 'general-contact' | 'account-manager' | 'someone-else' | 'auto-reply' | 'bounce';
  /** Wrote from the address of the profile or list, or logged in to the portal. */
  readonly verified: boolean;
  /** Who reports is a contact of the organisation that was left. */
  readonly sameOrganisation: boolean;
  /** The organisation has a general contact, who can be asked. */
  readonly hasGeneral: boolean;
}

export type ReportOutcome = 'accept' | 'verifyIdentity' | 'askOrganisation' | 'askAccountManager';

/** Whether a report that somebody left is taken as one (E17). First match wins; the last row always matches. */
export const departureRules: readonly Row<ReportFacts, ReportOutcome>[] = [
  {
    id: 'J1',
    follows: ['R18', 'E17'],
    says: {
      nl: 'Meldt iemand vanaf het eigen adres of ingelogd op het portaal het eigen vertrek, dan geldt dat.',
      en: 'When somebody reports from their own address or portal login that they left, it counts.',
    },
    when: ({ by, verified }) => by === 'self' && verified,
    then: 'accept',
  },
  {
    id: 'J2',
    follows: ['R18', 'E17'],
    says: {
      nl: 'Meldt een algemeen contactpersoon van dezelfde organisatie het, dan geldt dat.',
      en: 'When a general contact of the same organisation reports it, it counts.',
    },
    when: ({ by, verified, sameOrganisation }) => by === 'general-contact' && sameOrganisation && verified,
    then: 'accept',
  },
  {
    id: 'J3',
    follows: ['R7', 'E17'],
    says: {
      nl: 'Meldt een algemeen contactpersoon het vanaf een ander adres, dan controleren wij eerst de identiteit.',
      en: 'When a general contact reports it from another address, we verify the identity first.',
    },
    when: ({ by, sameOrganisation }) => by === 'general-contact' && sameOrganisation,
    then: 'verifyIdentity',
  },
  {
    id: 'J4',
    follows: ['R18', 'E10'],
    says: {
      nl: 'Heeft de organisatie geen algemeen contactpersoon, dan geldt wat de accountmanager bij de organisatie heeft nagevraagd.',
      en: 'When the organisation has no general contact, what the account manager learned from it counts.',
    },
    when: ({ by, hasGeneral }) => by === 'account-manager' && !hasGeneral,
    then: 'accept',
  },
  {
    id: 'J5',
    follows: ['E10', 'E17'],
    says: {
      nl: 'Is er geen algemeen contactpersoon, dan is elk ander bericht van vertrek alleen een teken en vraagt de accountmanager het na.',
      en: 'When there is no general contact, any other report is a sign only and the account manager asks.',
    },
    when: ({ hasGeneral }) => !hasGeneral,
    then: 'askAccountManager',
  },
  {
    id: 'J6',
    follows: ['R18', 'E17'],
    says: {
      nl: 'Elk ander bericht van vertrek, een onbestelbaar bericht of een automatisch antwoord is alleen een teken; wij vragen het de organisatie.',
      en: 'Any other report, a bounce or an automatic reply is a sign only; we ask the organisation.',
    },
    when: () => true,
    then: 'askOrganisation',
  },
];

/** Whether a report that somebody left is taken as one. */
export function decideReport(facts: ReportFacts): Decision<ReportFacts, ReportOutcome> {
  return decide(departureRules, facts);
}
