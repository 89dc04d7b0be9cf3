import type { Row } from '../table/row.ts';

export interface UnitFacts {
  readonly archived: boolean;
  /** It would destroy data of a person, or on a ticket, with an objection or hold. */
  readonly held: boolean;
  /** It would destroy data flagged as needed. */
  readonly needed: boolean;
  readonly refused: boolean;
  /** Description or subject of an outbound ticket. */
  readonly unchangeable: boolean;
  readonly fingerprint: boolean;
}

/** Why something is left to people; `trash`: it lies in the trash unscrubbed and has to be deleted there for good. */
export type ManualReason = 'archived' | 'refused' | 'unchangeable' | 'no-fingerprint' | 'unknown-part' | 'trash';

export type UnitOutcome =
  | { readonly do: 'apply' }
  | { readonly do: 'wait'; readonly for: 'hold' | 'needed' }
  | { readonly do: 'manual'; readonly reason: ManualReason };

/** Whether a unit can be removed by us, now. */
export const unitRules: readonly Row<UnitFacts, UnitOutcome>[] = [
  {
    id: 'U1',
    follows: ['R23', 'R29', 'E22'],
    says: {
      nl: 'Raakt het gegevens waartegen bezwaar loopt of die worden vastgehouden: wachten.',
      en: 'When it touches data under an objection or hold: wait.',
    },
    when: ({ held }) => held,
    then: { do: 'wait', for: 'hold' },
  },
  {
    id: 'U2',
    follows: ['R37', 'E1'],
    says: {
      nl: 'Raakt het gegevens die noodzakelijk zijn: wachten tot dat voorbij is.',
      en: 'When it touches data that is needed: wait until that has ended.',
    },
    when: ({ needed }) => needed,
    then: { do: 'wait', for: 'needed' },
  },
  {
    id: 'T16',
    follows: ['R35', 'E26'],
    says: {
      nl: 'Is het ticket gearchiveerd: met de hand, want Freshdesk wijzigt er niets aan.',
      en: 'When the ticket is archived: by hand, since Freshdesk changes nothing of it.',
    },
    when: ({ archived }) => archived,
    then: { do: 'manual', reason: 'archived' },
  },
  {
    id: 'T9b',
    follows: ['R35', 'R36'],
    says: {
      nl: 'Weigert Freshdesk het te verwijderen: met de hand.',
      en: 'When Freshdesk refuses to delete it: by hand.',
    },
    when: ({ refused }) => refused,
    then: { do: 'manual', reason: 'refused' },
  },
  {
    id: 'U3',
    follows: ['R35', 'R36'],
    says: {
      nl: 'Kan de tekst van een uitgaand ticket niet worden vervangen en kan het ticket niet weg: met de hand.',
      en: 'When the text of an outbound ticket cannot be replaced and the ticket cannot go: by hand.',
    },
    when: ({ unchangeable }) => unchangeable,
    then: { do: 'manual', reason: 'unchangeable' },
  },
  {
    id: 'U4',
    follows: ['D5'],
    says: {
      nl: 'Is niet vastgelegd wat er staat: niet verwijderen, met de hand.',
      en: 'When it is not recorded what stands there: not removed by us, by hand.',
    },
    when: ({ fingerprint }) => !fingerprint,
    then: { do: 'manual', reason: 'no-fingerprint' },
  },
  {
    id: 'U5',
    follows: ['R35', 'R36'],
    says: { nl: 'Anders: verwijderen.', en: 'Else: remove it.' },
    when: () => true,
    then: { do: 'apply' },
  },
];
