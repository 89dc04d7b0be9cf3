import { decide } from '../table/decide.ts';
import type { Decision, Row } from '../table/row.ts';

/** Where the January run of one organisation stands on a day. */
export interface JanuaryFacts {
  /** Somebody is in this year's cohort and not purged yet. */
  readonly leavers: boolean;
  /** Before the first working day; until day 20 and the end of the notice; while it may apply; from 1 February. */
  readonly period: 'before' | 'notice' | 'apply' | 'over';
  readonly planned: boolean;
  readonly noticed: boolean;
  /** Somebody on the list can receive M8. */
  readonly hasGeneral: boolean;
  /** The account manager confirmed. */
  readonly confirmed: boolean;
}

export type JanuaryOutcome =
  | 'nothing'
  | 'wait'
  | 'nextJanuary'
  | 'plan'
  | 'noticeContacts'
  | 'noticeAccountManager'
  | 'awaitConfirmation'
  | 'apply'
  | 'finishAndReport';

/** What the January run does today. First match wins; the last row always matches. */
export const januaryRules: readonly Row<JanuaryFacts, JanuaryOutcome>[] = [
  row('J10', ['R19'], 'nothing', ({ leavers }) => !leavers, {
    nl: 'Is niemand van de organisatie vertrokken, dan is er geen opschoning.',
    en: 'When nobody of the organisation left, there is no purge.',
  }),
  row('J11', ['R19'], 'wait', ({ period }) => period === 'before', {
    nl: 'Voor de eerste werkdag van januari gebeurt er niets.',
    en: 'Before the first working day of January nothing happens.',
  }),
  row('J12', ['R19', 'E16'], 'nextJanuary', ({ period, noticed }) => period === 'over' && !noticed, {
    nl: 'Is de opschoning in januari niet aangekondigd, dan wacht zij tot de volgende januari; dat wordt gemeld.',
    en: 'When the purge was not announced in January, it waits until next January; this is reported.',
  }),
  row('J13', ['R19', 'D5'], 'plan', ({ planned }) => !planned, {
    nl: 'Vanaf de eerste werkdag wordt er een plan gemaakt.',
    en: 'From the first working day a plan is made.',
  }),
  row('J14', ['R20'], 'noticeContacts', ({ noticed, hasGeneral }) => !noticed && hasGeneral, {
    nl: 'Is er een plan, dan krijgen de algemene contactpersonen een aankondiging.',
    en: 'When there is a plan, the general contacts get a notice.',
  }),
  row('J15', ['R20', 'E8'], 'noticeAccountManager', ({ noticed }) => !noticed, {
    nl: 'Is er geen algemeen contactpersoon, dan gaat de aankondiging naar de accountmanager.',
    en: 'When there is no general contact, the notice goes to the account manager.',
  }),
  row('J16', ['R20', 'E8'], 'awaitConfirmation', ({ hasGeneral, confirmed }) => !hasGeneral && !confirmed, {
    nl: 'Zonder bevestiging van de accountmanager wordt er dan niets verwijderd.',
    en: 'Without confirmation by the account manager nothing is deleted then.',
  }),
  row('J17', ['R20'], 'wait', ({ period }) => period === 'notice', {
    nl: 'Tot 20 januari, en tot 14 dagen na de aankondiging, wordt er niets verwijderd.',
    en: 'Until 20 January, and until 14 days after the notice, nothing is deleted.',
  }),
  row('J18', ['R19', 'R20'], 'apply', ({ period }) => period === 'apply', {
    nl: 'Daarna worden de tickets overgezet en de profielen verwijderd, en dat wordt voor 1 februari gecontroleerd.',
    en: 'After that the tickets are moved and the profiles deleted, and this is verified before 1 February.',
  }),
  row('J19', ['R19', 'R20'], 'finishAndReport', () => true, {
    nl: 'Is de opschoning op 1 februari niet klaar, dan wordt zij afgemaakt en gemeld.',
    en: 'When the purge is not done on 1 February, it is finished and reported.',
  }),
];

/** What the January run of an organisation does on a day. */
export function decideJanuary(facts: JanuaryFacts): Decision<JanuaryFacts, JanuaryOutcome> {
  return decide(januaryRules, facts);
}

function row(
  id: string,
  follows: (typeof januaryRules)[number]['follows'],
  then: JanuaryOutcome,
  when: (facts: JanuaryFacts) => boolean,
  says: (typeof januaryRules)[number]['says'],
): Row<JanuaryFacts, JanuaryOutcome> {
  return { id, follows, says, when, then };
}
