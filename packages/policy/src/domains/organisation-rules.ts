import type { Row } from '../table/row.ts';

/** What the domain of an address says. */
export interface DomainFacts {
  readonly freeMail: boolean;
  /** Registered itself, or the nearest domain above it is. */
  readonly registered: 'exact' | 'above' | 'no';
  readonly owners: 'one' | 'several';
  /** One of the owners opted in to subdomains. */
  readonly subdomains: boolean;
}

/** `ask`: a person says which organisation it is. */
export type OrganisationOutcome = 'set' | 'ask' | 'none';

export const organisationRules: readonly Row<DomainFacts, OrganisationOutcome>[] = [
  {
    id: 'N31',
    follows: ['R15', 'E12'],
    says: {
      nl: 'Hoort het domein bij een gratis maildienst, dan komt er geen organisatie in het profiel.',
      en: 'When the domain is of a free mail service, no organisation is put in the profile.',
    },
    when: ({ freeMail }) => freeMail,
    then: 'none',
  },
  {
    id: 'N32',
    follows: ['R15'],
    says: {
      nl: 'Staat het domein niet geregistreerd, dan komt er geen organisatie in het profiel.',
      en: 'When the domain is not registered, no organisation is put in the profile.',
    },
    when: ({ registered }) => registered === 'no',
    then: 'none',
  },
  {
    id: 'N33',
    follows: ['E13'],
    says: {
      nl: 'Staat alleen het domein erboven geregistreerd en koos die organisatie niet voor subdomeinen, dan komt er geen organisatie in het profiel.',
      en: 'When only the domain above is registered and its organisation did not opt in to subdomains, no organisation is put in the profile.',
    },
    when: ({ registered, subdomains }) => registered === 'above' && !subdomains,
    then: 'none',
  },
  {
    id: 'N34',
    follows: ['E13'],
    says: {
      nl: 'Staat het domein bij meer organisaties geregistreerd, dan kiest een medewerker de organisatie.',
      en: 'When the domain is registered for several organisations, an agent chooses the organisation.',
    },
    when: ({ owners }) => owners === 'several',
    then: 'ask',
  },
  {
    id: 'N35',
    follows: ['R15', 'E13'],
    says: {
      nl: 'Staat precies dit domein voor één organisatie geregistreerd, dan komt die in het profiel.',
      en: 'When exactly this domain is registered for one organisation, that one is put in the profile.',
    },
    when: ({ registered }) => registered === 'exact',
    then: 'set',
  },
  {
    id: 'N36',
    follows: ['R15', 'E13'],
    says: {
      nl: 'Valt het domein onder dat van een organisatie die voor subdomeinen koos, dan komt die in het profiel.',
      en: 'When the domain lies under that of an organisation that opted in to subdomains, that one is put in the profile.',
    },
    when: () => true,
    then: 'set',
  },
];
