import type { Row } from '../table/row.ts';
import type { RequestFacts, RequestOutcome } from './request.ts';

const isUrgent = ({ urgency }: RequestFacts): boolean => urgency === 'incident' || urgency === 'disturbance';

/** An organisation with a list: what anybody else asks, and what an ICT contact asks outside ICT (E5). */
export const referralRules: readonly Row<RequestFacts, RequestOutcome>[] = [
  {
    id: 'Q41',
    follows: ['R8', 'R13'],
    says: {
      nl: 'Wil iemand die niet op de lijst staat de lijst laten wijzigen, dan verwijzen wij naar wie er wel op staat.',
      en: 'When somebody who is not on the list wants it changed, we refer to those who are.',
    },
    when: ({ about, referred }) => about === 'listChange' && !referred,
    then: 'refer',
  },
  {
    id: 'Q42',
    follows: ['R10', 'R11', 'R12'],
    says: {
      nl: 'Is er geen contactpersoon of vervanger, is het een incident of verstoring en kiest een medewerker daarvoor, dan wordt het ticket toch behandeld, met een contactpersoon in de cc.',
      en: 'When there is no contact or substitute, it is an incident or disturbance, and an agent so chooses, the ticket is handled after all, with a contact in CC.',
    },
    when: (facts) => facts.presence === 'absent' && isUrgent(facts) && facts.choice === 'handle',
    then: 'handleUrgent',
  },
  {
    id: 'Q43',
    follows: ['R11'],
    says: {
      nl: 'Is er geen contactpersoon of vervanger en is het een incident of verstoring, dan beslist een medewerker of het ticket toch wordt behandeld.',
      en: 'When there is no contact or substitute and it is an incident or disturbance, an agent decides whether the ticket is handled after all.',
    },
    when: (facts) => facts.presence === 'absent' && isUrgent(facts) && facts.choice === 'open',
    then: 'decideUrgent',
  },
  {
    id: 'Q44',
    follows: ['R10', 'E7'],
    says: {
      nl: 'Is er geen contactpersoon aanwezig en geen vervanger bekend, dan beoordeelt een medewerker de urgentie.',
      en: 'When no contact is present and no substitute is known, an agent assesses the urgency.',
    },
    when: ({ presence, urgency }) => presence === 'absent' && urgency === 'notJudged',
    then: 'assessUrgency',
  },
  {
    id: 'Q45',
    follows: ['R8', 'R10'],
    says: {
      nl: 'Antwoordt iemand die wij al verwezen, dan leest een medewerker of er niemand aanwezig is, en verwijzen wij niet nog eens.',
      en: 'When somebody whom we referred already answers, an agent reads whether nobody is present, and we do not refer again.',
    },
    when: ({ referred }) => referred,
    then: 'answerByHand',
  },
  {
    id: 'Q46',
    follows: ['R8', 'R10', 'E7'],
    says: {
      nl: 'Is er een vervanger bekend, dan verwijzen wij, ook als het dringend is.',
      en: 'When a substitute is known we refer, also when it is urgent.',
    },
    when: ({ presence }) => presence === 'substitute',
    then: 'refer',
  },
  {
    id: 'Q47',
    follows: ['R5', 'R8', 'E5'],
    says: {
      nl: 'Vraagt een contactpersoon ICT iets dat niet over ICT gaat, dan verwijzen wij net als bij ieder ander.',
      en: 'When an ICT contact asks what is not about ICT, we refer as we would anybody else.',
    },
    when: ({ from }) => from === 'ict',
    then: 'refer',
  },
  {
    id: 'Q48',
    follows: ['R8', 'R9'],
    says: {
      nl: 'Dient een ander dan een contactpersoon een ticket in, dan verwijzen wij eerst naar de contentmanagers of administrators van de website.',
      en: 'When somebody other than a contact submits a ticket, we first refer to the content managers or administrators of the website.',
    },
    when: () => true,
    then: 'refer',
  },
];
