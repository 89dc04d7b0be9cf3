import type { Row } from '../table/row.ts';
import type { RequestFacts, RequestOutcome } from './request.ts';

/** An organisation with a list: what its contacts may ask. */
export const contactRules: readonly Row<RequestFacts, RequestOutcome>[] = [
  {
    id: 'Q33',
    follows: ['R4', 'R22'],
    says: {
      nl: 'Keurt een algemeen contactpersoon een offerte of opdracht goed, dan wordt dat vastgelegd.',
      en: 'When a general contact approves a quote or an order, that is recorded.',
    },
    when: ({ from, about }) => from === 'general' && about === 'approval',
    then: 'recordApproval',
  },
  {
    id: 'Q34',
    follows: ['R4', 'R5', 'E6'],
    says: {
      nl: 'Keurt een ander dan een algemeen contactpersoon iets goed, ook een contactpersoon ICT, dan vragen wij dat een algemeen contactpersoon te doen.',
      en: 'When anybody but a general contact approves something, an ICT contact too, we ask that a general contact does.',
    },
    when: ({ about, topicSetBy }) => about === 'approval' && topicSetBy === 'agent',
    then: 'askGeneralContact',
  },
  {
    id: 'Q35',
    follows: ['R13', 'E9'],
    says: {
      nl: 'Vraagt een contactpersoon om de lijst te wijzigen, dan wordt bepaald of die persoon dat mag.',
      en: 'When a contact asks to change the list, it is decided whether that person may.',
    },
    when: ({ from, about }) => about === 'listChange' && (from === 'general' || from === 'ict'),
    then: 'changeList',
  },
  {
    id: 'Q36',
    follows: ['R4', 'R9'],
    says: {
      nl: 'Komt een algemeen contactpersoon terug op een verwijzing, dan wordt het ticket behandeld en aan die verwijzing gekoppeld.',
      en: 'When a general contact comes back to a referral, the ticket is handled and linked to that referral.',
    },
    when: ({ from, referred }) => from === 'general' && referred,
    then: 'handleAndLink',
  },
  {
    id: 'Q37',
    follows: ['R4'],
    says: {
      nl: 'Dient een algemeen contactpersoon een ticket in, dan wordt het behandeld.',
      en: 'When a general contact submits a ticket, it is handled.',
    },
    when: ({ from }) => from === 'general',
    then: 'handle',
  },
  {
    id: 'Q38',
    follows: ['R5', 'E5'],
    says: {
      nl: 'Schrijft een contactpersoon ICT en heeft niemand vastgelegd waarover, dan bepaalt een medewerker of het over ICT gaat.',
      en: 'When an ICT contact writes and nobody recorded about what, an agent decides whether it is about ICT.',
    },
    when: ({ from, topicSetBy }) => from === 'ict' && topicSetBy === 'nobody',
    then: 'askTopic',
  },
  {
    id: 'Q39',
    follows: ['R5', 'R9', 'E5'],
    says: {
      nl: 'Komt een contactpersoon ICT terug op een verwijzing over ICT, dan wordt het ticket behandeld en aan die verwijzing gekoppeld.',
      en: 'When an ICT contact comes back to a referral about ICT, the ticket is handled and linked to that referral.',
    },
    when: ({ from, about, referred }) => from === 'ict' && about === 'ict' && referred,
    then: 'handleAndLink',
  },
  {
    id: 'Q40',
    follows: ['R5', 'E5'],
    says: {
      nl: 'Dient een contactpersoon ICT een ticket over ICT in, dan wordt het behandeld.',
      en: 'When an ICT contact submits a ticket about ICT, it is handled.',
    },
    when: ({ from, about }) => from === 'ict' && about === 'ict',
    then: 'handle',
  },
];
