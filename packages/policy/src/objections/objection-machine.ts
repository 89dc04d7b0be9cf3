import type { Machine } from '../table/machine.ts';
import type { Condition } from '../table/row.ts';
import { answerBy } from './deadline.ts';
import type { ObjectionEffect, ObjectionEvent, ObjectionFacts, ObjectionState } from './objection.ts';

type Need = Condition<ObjectionFacts>;

const privacyRole: Need = {
  id: 'privacy-role',
  says: { nl: 'de privacyrol beslist', en: 'the privacy role decides' },
  holds: ({ role }) => role === 'privacy',
};

const reasons: Need = {
  id: 'reasons',
  says: { nl: 'de redenen zijn vastgelegd', en: 'the reasons are recorded' },
  holds: ({ hasReasons }) => hasReasons,
};

const reasonsToRefuse: Need = {
  id: 'reasons',
  says: { nl: 'een weigering heeft redenen (art. 12 lid 4 AVG)', en: 'a refusal has reasons (art. 12(4) GDPR)' },
  holds: ({ outcome, hasReasons }) => outcome !== 'refuse' || hasReasons,
};

const inTime: Need = {
  id: 'in-time',
  says: { nl: 'de eerste termijn is nog niet voorbij', en: 'the first period is not over' },
  holds: ({ today, receivedAt, settings }) => today <= answerBy(receivedAt, false, settings),
};

const notExtended: Need = {
  id: 'not-extended',
  says: { nl: 'de termijn is nog niet verlengd', en: 'the period was not extended before' },
  holds: ({ extended }) => !extended,
};

const personConsulted: Need = {
  id: 'person-consulted',
  says: { nl: 'met de persoon is overlegd', en: 'the person was consulted' },
  holds: (facts) => facts.personConsulted,
};

const organisationConsulted: Need = {
  id: 'organisation-consulted',
  says: {
    nl: 'gaat het om het bewaren van tickets, dan is ook met de organisatie overlegd',
    en: 'when it is about keeping tickets, the organisation was consulted too',
  },
  holds: (facts) => facts.about === 'storage' || facts.organisationConsulted,
};

const fittingOutcome: Need = {
  id: 'outcome',
  says: {
    nl: 'er is een uitkomst; een andere manier van helpen past alleen bij bezwaar tegen opslag in Freshdesk',
    en: 'there is an outcome; another way to help only fits an objection to storage in Freshdesk',
  },
  holds: ({ outcome, about }) => outcome !== null && (outcome !== 'serve-otherwise' || about === 'storage'),
};

const verified: Need = {
  id: 'verified',
  says: { nl: 'wie het bezwaar intrekt, is wie het maakte', en: 'who withdraws the objection is who made it' },
  holds: (facts) => facts.verified,
};

/** The case of one objection. From `received` on, C9 holds all that cannot be undone. */
export const objectionMachine: Machine<ObjectionState, ObjectionEvent, ObjectionFacts, ObjectionEffect> = [
  {
    id: 'B1',
    follows: ['R23', 'R29', 'D11'],
    says: {
      nl: 'Na ontvangst overlegt de privacyrol met de persoon, en over tickets ook met de organisatie.',
      en: 'After receipt the privacy role consults the person, and about tickets the organisation too.',
    },
    from: ['received'],
    on: 'consult',
    to: 'consulting',
    needs: [privacyRole],
    effects: [],
  },
  {
    id: 'B2',
    follows: ['E22', 'D11'],
    says: {
      nl: 'Is een maand te kort, dan kan de privacyrol de termijn eenmaal met twee maanden verlengen; de persoon hoort dat met redenen binnen de eerste maand.',
      en: 'When a month is too short, the privacy role can extend the period once by two months; the person is told with reasons within the first month.',
    },
    from: ['received', 'consulting'],
    on: 'extend',
    to: 'same',
    needs: [privacyRole, reasons, inTime, notExtended],
    effects: ['tellExtension'],
  },
  {
    id: 'B3',
    follows: ['R23', 'R29', 'E22', 'D11'],
    says: {
      nl: 'Na overleg beslist de privacyrol; een weigering heeft redenen.',
      en: 'After consultation the privacy role decides; a refusal has reasons.',
    },
    from: ['consulting'],
    on: 'decide',
    to: 'decided',
    needs: [privacyRole, personConsulted, organisationConsulted, fittingOutcome, reasonsToRefuse],
    effects: ['tellDecision'],
  },
  {
    id: 'B4',
    follows: ['R23', 'R29', 'E22'],
    says: {
      nl: 'Pas als de persoon de beslissing heeft gekregen, wordt die uitgevoerd.',
      en: 'Only when the person has been told of the decision is it carried out.',
    },
    from: ['decided'],
    on: 'answer',
    to: 'answered',
    effects: ['liftUnlessRestricted'],
  },
  {
    id: 'B5',
    follows: ['E22'],
    says: {
      nl: 'Trekt de persoon het bezwaar in, dan vervalt het.',
      en: 'When the person withdraws the objection, it lapses.',
    },
    from: ['received', 'consulting'],
    on: 'withdraw',
    to: 'withdrawn',
    needs: [verified],
    effects: ['lift'],
  },
];
