import type { IdentityState } from '../identity/identity.ts';
import type { ListCategory } from '../plan/action.ts';
import { decide } from '../table/decide.ts';
import type { Decision, Row } from '../table/row.ts';

/**
 * Who submits. `colleague`: works for the organisation, not on its list. `inhabitant`: belongs to no customer (E11).
 * `other`: a supplier or another firm, by the word of an agent. `stranger`: nobody knows yet.
 */
export const submitters = [
  'general',
  'ict',
  'contactFromOtherAddress',
  'colleague',
  'stranger',
  'inhabitant',
  'other',
  'agent',
] as const;

export type Submitter = (typeof submitters)[number];

/** What was looked up about a sender, and what an agent said. */
export interface SenderFacts {
  readonly helpdesk: boolean;
  /** Category of the entry with exactly this address; another address of the same profile is not the listed one (E4). */
  readonly listed: ListCategory | null;
  /** Category of the entry whose name the sender bears or signs with, at another address. */
  readonly namedAs: ListCategory | null;
  /** The check on this ticket (R7), or null when none was begun. */
  readonly identity: IdentityState | null;
  /** Where the address belongs; an organisation that already stands in the profile counts as registered. */
  readonly domain: 'registered' | 'shared' | 'freeMail' | 'unknown';
  readonly saidToBe: 'colleague' | 'inhabitant' | 'other' | null;
}

/** The word of an agent weighs more than a domain, and less than the list and the identity check. */
export const submitterRules: readonly Row<SenderFacts, Submitter>[] = [
  {
    id: 'Q1',
    follows: ['R1'],
    says: {
      nl: 'Schrijft een medewerker van de helpdesk, dan is de afzender een medewerker.',
      en: 'When somebody of the helpdesk writes, the sender is an agent.',
    },
    when: ({ helpdesk }) => helpdesk,
    then: 'agent',
  },
  {
    id: 'Q2',
    follows: ['R4', 'R6'],
    says: {
      nl: 'Staat het adres op de lijst als algemeen contactpersoon, dan is de afzender dat.',
      en: 'When the address is on the list as a general contact, that is who the sender is.',
    },
    when: ({ listed }) => listed === 'general',
    then: 'general',
  },
  {
    id: 'Q3',
    follows: ['R5', 'R6'],
    says: {
      nl: 'Staat het adres op de lijst als contactpersoon ICT, dan is de afzender dat.',
      en: 'When the address is on the list as an ICT contact, that is who the sender is.',
    },
    when: ({ listed }) => listed === 'ict',
    then: 'ict',
  },
  {
    id: 'Q4',
    follows: ['R7', 'E4'],
    says: {
      nl: 'Is voor dit ticket bevestigd dat een algemeen contactpersoon vanaf een ander adres schreef, dan geldt de afzender als algemeen contactpersoon.',
      en: 'When it is confirmed for this ticket that a general contact wrote from another address, the sender counts as a general contact.',
    },
    when: ({ namedAs, identity }) => namedAs === 'general' && identity === 'confirmed',
    then: 'general',
  },
  {
    id: 'Q5',
    follows: ['R7', 'E4'],
    says: {
      nl: 'Is voor dit ticket bevestigd dat een contactpersoon ICT vanaf een ander adres schreef, dan geldt de afzender als contactpersoon ICT.',
      en: 'When it is confirmed for this ticket that an ICT contact wrote from another address, the sender counts as an ICT contact.',
    },
    when: ({ namedAs, identity }) => namedAs === 'ict' && identity === 'confirmed',
    then: 'ict',
  },
  {
    id: 'Q6',
    follows: ['R6', 'R7', 'E4'],
    says: {
      nl: 'Lijkt de naam op die van een contactpersoon en is het adres een ander, dan is de identiteit niet zeker.',
      en: 'When the name resembles that of a contact and the address differs, the identity is not certain.',
    },
    when: ({ namedAs }) => namedAs !== null,
    then: 'contactFromOtherAddress',
  },
  {
    id: 'Q7',
    follows: ['E11'],
    says: {
      nl: 'Heeft een medewerker vastgelegd dat de afzender een inwoner is, dan geldt dat.',
      en: 'When an agent recorded that the sender is an inhabitant, that holds.',
    },
    when: ({ saidToBe }) => saidToBe === 'inhabitant',
    then: 'inhabitant',
  },
  {
    id: 'Q8',
    follows: ['R8'],
    says: {
      nl: 'Heeft een medewerker vastgelegd dat de afzender van een ander bedrijf is, dan geldt dat.',
      en: 'When an agent recorded that the sender is of another firm, that holds.',
    },
    when: ({ saidToBe }) => saidToBe === 'other',
    then: 'other',
  },
  {
    id: 'Q9',
    follows: ['R8', 'R15'],
    says: {
      nl: 'Hoort het adres bij de organisatie, of legde een medewerker dat vast, dan is de afzender een collega die niet op de lijst staat.',
      en: 'When the address belongs to the organisation, or an agent recorded so, the sender is a colleague who is not on the list.',
    },
    when: ({ saidToBe, domain }) => saidToBe === 'colleague' || domain === 'registered',
    then: 'colleague',
  },
  {
    id: 'Q10',
    follows: ['E11', 'E12'],
    says: {
      nl: 'Is het een gratis e-mailadres dat bij geen klant bekend is, dan geldt de afzender als inwoner.',
      en: 'When it is a free-mail address that is known with no customer, the sender counts as an inhabitant.',
    },
    when: ({ domain }) => domain === 'freeMail',
    then: 'inhabitant',
  },
  {
    id: 'Q11',
    follows: ['R1', 'E13'],
    says: {
      nl: 'Is het domein onbekend of van meer organisaties, dan weten wij nog niet wie de afzender is.',
      en: 'When the domain is unknown or of several organisations, we do not know yet who the sender is.',
    },
    when: () => true,
    then: 'stranger',
  },
];

/** Who submits, and by which row. */
export function submitterOf(facts: SenderFacts): Decision<SenderFacts, Submitter> {
  return decide(submitterRules, facts);
}
