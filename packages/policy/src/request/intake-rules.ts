import type { Row } from '../table/row.ts';
import type { RequestFacts, RequestOutcome } from './request.ts';

/** What goes before, or without, a list of contacts. */
export const intakeRules: readonly Row<RequestFacts, RequestOutcome>[] = [
  {
    id: 'Q20',
    follows: ['R1', 'E7', 'E17'],
    says: {
      nl: 'Vraagt het bericht niets, zoals een automatisch antwoord, dan blijft het staan en volgt er niets.',
      en: 'When the message asks nothing, such as an auto-reply, it stays and nothing follows.',
    },
    when: ({ about }) => about === 'nothing',
    then: 'ignore',
  },
  {
    id: 'Q21',
    follows: ['R23', 'R29', 'E22'],
    says: {
      nl: 'Maakt iemand bezwaar, van welk adres ook, dan wordt er een zaak geopend voor een medewerker.',
      en: 'When somebody objects, from whatever address, a case is opened for a human.',
    },
    when: ({ about }) => about === 'objection',
    then: 'openObjection',
  },
  {
    id: 'Q22',
    follows: ['R18', 'E17'],
    says: {
      nl: 'Meldt iemand een vertrek, dan wordt eerst bepaald of die persoon dat mag melden.',
      en: 'When somebody reports a departure, it is first decided whether that person may.',
    },
    when: ({ about }) => about === 'departure',
    then: 'reportDeparture',
  },
  {
    id: 'Q23',
    follows: ['R1'],
    says: {
      nl: 'Opent een medewerker van de helpdesk het ticket, dan wordt het behandeld.',
      en: 'When an agent of the helpdesk opens the ticket, it is handled.',
    },
    when: ({ from }) => from === 'agent',
    then: 'handle',
  },
  {
    id: 'Q24',
    follows: ['R7', 'E4'],
    says: {
      nl: 'Schrijft een contactpersoon vanaf een ander e-mailadres, dan wordt altijd eerst de identiteit gecontroleerd.',
      en: 'When a contact writes from another e-mail address, the identity is always verified first.',
    },
    when: ({ from, list }) => from === 'contactFromOtherAddress' && list !== 'none',
    then: 'verifyIdentity',
  },
  {
    id: 'Q25',
    follows: ['E11'],
    says: {
      nl: 'Schrijft een inwoner, dan verwijzen wij naar de organisatie van de website.',
      en: 'When an inhabitant writes, we refer to the organisation that the website belongs to.',
    },
    when: ({ from, referred }) => from === 'inhabitant' && !referred,
    then: 'referInhabitant',
  },
  {
    id: 'Q26',
    follows: ['E11'],
    says: {
      nl: 'Antwoordt een inwoner op onze verwijzing, dan leest een medewerker dat en verwijzen wij niet nog eens.',
      en: 'When an inhabitant answers our referral, an agent reads it and we do not refer again.',
    },
    when: ({ from }) => from === 'inhabitant',
    then: 'answerByHand',
  },
  {
    id: 'Q27',
    follows: ['R1', 'R8'],
    says: {
      nl: 'Schrijft een ander bedrijf en gaat het niet om een organisatie met een lijst, dan antwoordt een medewerker.',
      en: 'When another firm writes and it does not concern an organisation with a list, an agent answers.',
    },
    when: ({ from, list }) => from === 'other' && list !== 'enforced',
    then: 'answerByHand',
  },
  {
    id: 'Q28',
    follows: ['R1', 'R2', 'E13'],
    says: {
      nl: 'Weten wij niet wie schrijft of voor welke organisatie, dan blijft het ticket staan en zoekt een medewerker dat uit.',
      en: 'When we do not know who writes or for which organisation, the ticket stays and an agent finds out.',
    },
    when: ({ from, list }) => from === 'stranger' || list === 'unknown',
    then: 'askWho',
  },
  {
    id: 'Q29',
    follows: ['R16', 'R17'],
    says: {
      nl: 'Vraagt iemand een uitnodiging voor het portaal, dan wordt bepaald of die persoon die mag krijgen.',
      en: 'When somebody asks for an invitation to the portal, it is decided whether that person may have one.',
    },
    when: ({ about }) => about === 'invitation',
    then: 'invite',
  },
  {
    id: 'Q30',
    follows: ['E10'],
    says: {
      nl: 'Komt een goedkeuring van een organisatie zonder lijst, dan gaat die naar de accountmanager.',
      en: 'When an approval comes from an organisation without a list, it goes to the account manager.',
    },
    when: ({ list, about }) => list === 'none' && about === 'approval',
    then: 'toAccountManager',
  },
  {
    id: 'Q31',
    follows: ['R3', 'E10'],
    says: {
      nl: 'Vraagt een organisatie zonder lijst om een contactpersoon toe te voegen, dan maakt de accountmanager daarover afspraken.',
      en: 'When an organisation without a list asks to add a contact, the account manager makes the agreement.',
    },
    when: ({ list, about }) => list === 'none' && about === 'listChange',
    then: 'toAccountManager',
  },
  {
    id: 'Q32',
    follows: ['R3', 'E10'],
    says: {
      nl: 'Heeft de organisatie geen lijst, dan wordt de vraag behandeld, wie van de organisatie die ook stelt.',
      en: 'When the organisation has no list, the question is handled, whoever of the organisation asks.',
    },
    when: ({ list }) => list === 'none',
    then: 'handle',
  },
];
