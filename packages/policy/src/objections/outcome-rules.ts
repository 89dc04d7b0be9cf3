import { decide } from '../table/decide.ts';
import type { Decision, Row } from '../table/row.ts';
import type { ObjectionOutcome } from './objection.ts';

export interface OutcomeFacts {
  readonly outcome: ObjectionOutcome;
}

/** What is done once the person knows of the decision. `blocks`: nothing about the person may be destroyed. */
export interface Consequence {
  readonly blocks: boolean;
  readonly do: 'restrict' | 'pseudonymise-outside-approvals' | 'erase' | 'serve-otherwise' | 'nothing';
}

/** What follows from a decision. First match wins; the last row always matches. */
export const outcomeRules: readonly Row<OutcomeFacts, Consequence>[] = [
  {
    id: 'B10',
    follows: ['R22', 'R23', 'E22'],
    says: {
      nl: 'Blijven de gegevens beperkt bewaard, dan gebruiken wij ze alleen als bewijs en verwijderen wij niets definitief.',
      en: 'When the data is kept restricted, we use it as evidence only and delete nothing permanently.',
    },
    when: ({ outcome }) => outcome === 'keep-restricted',
    then: { blocks: true, do: 'restrict' },
  },
  {
    id: 'B11',
    follows: ['R22', 'R23', 'E22'],
    says: {
      nl: 'Wordt er gepseudonimiseerd, dan blijft de naam alleen bij goedkeuringen staan.',
      en: 'When data is pseudonymised, the name stays with approvals only.',
    },
    when: ({ outcome }) => outcome === 'pseudonymise',
    then: { blocks: false, do: 'pseudonymise-outside-approvals' },
  },
  {
    id: 'B12',
    follows: ['R22', 'R23', 'E16', 'E22'],
    says: {
      nl: 'Worden de gegevens verwijderd, dan gaat dat met een plan, nadat goedkeuringen zijn vastgelegd.',
      en: 'When the data is deleted, this goes by a plan, after approvals were recorded.',
    },
    when: ({ outcome }) => outcome === 'delete',
    then: { blocks: false, do: 'erase' },
  },
  {
    id: 'B13',
    follows: ['R29', 'R30'],
    says: {
      nl: 'Helpen wij de persoon buiten Freshdesk om, dan vervallen diensten zoals tickets inzien of indienen via het portaal.',
      en: 'When we help the person outside Freshdesk, services such as viewing or submitting tickets through the portal end.',
    },
    when: ({ outcome }) => outcome === 'serve-otherwise',
    then: { blocks: false, do: 'serve-otherwise' },
  },
  {
    id: 'B14',
    follows: ['R23', 'R29', 'E22'],
    says: {
      nl: 'Wordt het bezwaar met redenen afgewezen, dan gelden de gewone regels weer.',
      en: 'When the objection is refused with reasons, the usual rules hold again.',
    },
    when: () => true,
    then: { blocks: false, do: 'nothing' },
  },
];

/** What follows from a decision. */
export function decideConsequence(outcome: ObjectionOutcome): Decision<OutcomeFacts, Consequence> {
  return decide(outcomeRules, { outcome });
}
