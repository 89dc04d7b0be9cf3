import type { Row } from '../table/row.ts';

/** An entry of the list, a contact of the helpdesk, or both by the entry's address. */
export interface PairFacts {
  /** On the list of this organisation. */
  readonly listed: boolean;
  /** The contact has the listed address as its own, or only as a secondary one. */
  readonly contact: 'primary' | 'secondary' | 'none';
  readonly deactivated: boolean;
  readonly organisation: 'same' | 'none' | 'other';
  readonly category: 'same' | 'none' | 'other';
  readonly sameName: boolean;
}

/** What keeps the list and the helpdesk's contacts apart. */
export type DifferenceKind =
  | 'extra'
  | 'missing'
  | 'secondary-only'
  | 'leaver'
  | 'other-organisation'
  | 'no-organisation'
  | 'category'
  | 'name';

/** A pair may differ in several ways: every row that holds counts, not the first. */
export const differenceRules: readonly Row<PairFacts, DifferenceKind>[] = [
  {
    id: 'L21',
    follows: ['R3', 'R6'],
    says: {
      nl: 'Heeft een contact een categorie maar staat het adres niet op de lijst, dan vervalt de categorie.',
      en: 'When a contact has a category but its address is not on the list, the category is taken off.',
    },
    when: ({ listed, contact, category }) => !listed && contact !== 'none' && category !== 'none',
    then: 'extra',
  },
  {
    id: 'L22',
    follows: ['R6', 'R14'],
    says: {
      nl: 'Staat iemand op de lijst zonder contact in de helpdesk, dan maakt een medewerker het contact aan.',
      en: 'When somebody on the list is no contact in the helpdesk, an agent makes the contact.',
    },
    when: ({ listed, contact }) => listed && contact === 'none',
    then: 'missing',
  },
  {
    id: 'L23',
    follows: ['E4', 'R13'],
    says: {
      nl: 'Is het adres op de lijst alleen een tweede adres van een contact, dan zoekt een medewerker uit welk adres geldt.',
      en: 'When the listed address is only a secondary one of a contact, an agent finds out which address holds.',
    },
    when: ({ listed, contact }) => listed && contact === 'secondary',
    then: 'secondary-only',
  },
  {
    id: 'L24',
    follows: ['R18', 'E9'],
    says: {
      nl: 'Staat iemand op de lijst van wie het account is gedeactiveerd, dan gaat die persoon van de lijst.',
      en: 'When somebody on the list has a deactivated account, that person is taken off the list.',
    },
    when: ({ listed, contact, deactivated }) => listed && contact === 'primary' && deactivated,
    then: 'leaver',
  },
  {
    id: 'L25',
    follows: ['R13', 'E21'],
    says: {
      nl: 'Hoort het contact in de helpdesk bij een andere organisatie, dan zoekt een medewerker uit welke klopt.',
      en: 'When the contact is of another organisation in the helpdesk, an agent finds out which is right.',
    },
    when: ({ organisation, ...pair }) => isMatch(pair) && organisation === 'other',
    then: 'other-organisation',
  },
  {
    id: 'L26',
    follows: ['R3', 'R15'],
    says: {
      nl: 'Heeft het contact in de helpdesk geen organisatie, dan krijgt het die van de lijst.',
      en: 'When the contact has no organisation in the helpdesk, it gets that of the list.',
    },
    when: ({ organisation, ...pair }) => isMatch(pair) && organisation === 'none',
    then: 'no-organisation',
  },
  {
    id: 'L27',
    follows: ['R4', 'R5'],
    says: {
      nl: 'Verschilt de categorie, dan krijgt het contact in de helpdesk die van de lijst.',
      en: 'When the category differs, the contact in the helpdesk gets that of the list.',
    },
    when: ({ category, organisation, ...pair }) => isMatch(pair) && organisation !== 'other' && category !== 'same',
    then: 'category',
  },
  {
    id: 'L28',
    follows: ['R6'],
    says: {
      nl: 'Lijkt de naam in de helpdesk niet op die van de lijst, dan zoekt een medewerker uit wie het adres gebruikt.',
      en: 'When the name in the helpdesk does not resemble that of the list, an agent finds out who uses the address.',
    },
    when: ({ sameName, ...pair }) => isMatch(pair) && !sameName,
    then: 'name',
  },
];

function isMatch({ listed, contact, deactivated }: Pick<PairFacts, 'listed' | 'contact' | 'deactivated'>): boolean {
  return listed && contact === 'primary' && !deactivated;
}
