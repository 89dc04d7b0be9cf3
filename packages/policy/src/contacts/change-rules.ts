import type { Row } from '../table/row.ts';
import type { ListChange } from './list-change.ts';

/** Who asks, as the list of that organisation tells; `unverified` may be a contact and wrote from another address. */
export type Asker = 'general' | 'ict' | 'unverified' | 'nobody';

export interface ChangeFacts {
  readonly change: ListChange['kind'];
  readonly list: 'enforced' | 'none';
  readonly asker: Asker;
  /** Somebody on the list can have others added. */
  readonly hasGeneral: boolean;
  /** The change is about the asker's own entry. */
  readonly self: boolean;
  /** Nothing needed is missing. */
  readonly complete: boolean;
  /** The address is on the list, with the category asked for or with another. */
  readonly listed: 'no' | 'as-asked' | 'otherwise';
}

export type ChangeOutcome =
  | 'apply'
  | 'verify-identity'
  | 'ask-account-manager'
  | 'ask-general'
  | 'ask-missing'
  | 'already-listed'
  | 'not-listed';

export const changeRules: readonly Row<ChangeFacts, ChangeOutcome>[] = [
  {
    id: 'L1',
    follows: ['R3', 'E10'],
    says: {
      nl: 'Werkt de organisatie zonder lijst, dan overlegt de accountmanager eerst of er een lijst komt.',
      en: 'When the organisation works without a list, the account manager first agrees whether to keep one.',
    },
    when: ({ list }) => list === 'none',
    then: 'ask-account-manager',
  },
  {
    id: 'L2',
    follows: ['R7', 'E9'],
    says: {
      nl: 'Vraagt een contactpersoon het vanaf een ander adres, dan controleren wij eerst de identiteit.',
      en: 'When a contact asks from another address, identity is verified first.',
    },
    when: ({ asker }) => asker === 'unverified',
    then: 'verify-identity',
  },
  {
    id: 'L3',
    follows: ['E9'],
    says: {
      nl: 'Vraagt een contactpersoon om zelf van de lijst te gaan, dan gaat die persoon eraf.',
      en: 'When a contact asks to be taken off the list, that person is taken off.',
    },
    when: ({ change, self }) => change === 'remove' && self,
    then: 'apply',
  },
  {
    id: 'L4',
    follows: ['R13', 'E9'],
    says: {
      nl: 'Staat er geen algemeen contactpersoon op de lijst, dan zoekt de accountmanager uit wie erop hoort.',
      en: 'When no general contact is on the list, the account manager finds out who belongs on it.',
    },
    when: ({ hasGeneral }) => !hasGeneral,
    then: 'ask-account-manager',
  },
  {
    id: 'L5',
    follows: ['R13', 'E9'],
    says: {
      nl: 'Vraagt een contactpersoon ICT het, dan vragen wij een algemeen contactpersoon.',
      en: 'When an ICT contact asks, a general contact is asked.',
    },
    when: ({ asker }) => asker === 'ict',
    then: 'ask-general',
  },
  {
    id: 'L6',
    follows: ['R13'],
    says: {
      nl: 'Vraagt iemand het die niet op de lijst van deze organisatie staat, dan verwijzen wij naar wie er wel op staan.',
      en: 'When somebody asks who is not on the list of this organisation, they are referred to those who are.',
    },
    when: ({ asker }) => asker === 'nobody',
    then: 'ask-general',
  },
  {
    id: 'L7',
    follows: ['R6', 'E9'],
    says: {
      nl: 'Ontbreekt de naam, het e-mailadres of de categorie, dan vragen wij daarnaar.',
      en: 'When the name, the e-mail address or the category is missing, it is asked for.',
    },
    when: ({ complete }) => !complete,
    then: 'ask-missing',
  },
  {
    id: 'L8',
    follows: ['E9'],
    says: {
      nl: 'Staat het adres al op de lijst, dan voegen wij het niet nog eens toe; een andere categorie vraagt een eigen wijziging.',
      en: 'When the address is on the list already, it is not added again; another category takes a change of its own.',
    },
    when: ({ change, listed }) =>
      (change === 'add' && listed !== 'no') || (change === 'recategorise' && listed === 'as-asked'),
    then: 'already-listed',
  },
  {
    id: 'L9',
    follows: ['E9'],
    says: {
      nl: 'Staat het adres niet op de lijst, dan valt er niets te verwijderen of te wijzigen.',
      en: 'When the address is not on the list, there is nothing to remove or change.',
    },
    when: ({ change, listed }) => change !== 'add' && listed === 'no',
    then: 'not-listed',
  },
  {
    id: 'L10',
    follows: ['R13', 'R6', 'E9'],
    says: {
      nl: 'Vraagt een algemeen contactpersoon om iemand toe te voegen, dan komt die persoon op de lijst.',
      en: 'When a general contact asks to add somebody, that person is put on the list.',
    },
    when: ({ change }) => change === 'add',
    then: 'apply',
  },
  {
    id: 'L11',
    follows: ['E9'],
    says: {
      nl: 'Vraagt een algemeen contactpersoon om iemand te verwijderen, dan gaat die persoon van de lijst.',
      en: 'When a general contact asks to remove somebody, that person is taken off the list.',
    },
    when: ({ change }) => change === 'remove',
    then: 'apply',
  },
  {
    id: 'L12',
    follows: ['R13', 'E9'],
    says: {
      nl: 'Vraagt een algemeen contactpersoon om een andere categorie, dan wordt die gewijzigd.',
      en: 'When a general contact asks for another category, it is changed.',
    },
    when: () => true,
    then: 'apply',
  },
];
