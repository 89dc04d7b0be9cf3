import type { Row } from '../table/row.ts';

/** How a domain differs from a registered one; the name is what stands before the top level. */
export interface LikenessFacts {
  readonly sameName: boolean;
  readonly sameEnd: boolean;
  readonly confusable: boolean;
  readonly oneEdit: boolean;
  readonly addedWord: boolean;
}

/** A warning for people; it never names an organisation in a profile (policy-rules E13). */
export type LookalikeKind = 'confusable' | 'other-end' | 'one-edit' | 'added-word';

export const lookalikeRules: readonly Row<LikenessFacts, LookalikeKind | 'none'>[] = [
  {
    id: 'N41',
    follows: ['E13'],
    says: {
      nl: 'Hoort het domein bij dezelfde naam als een geregistreerd domein, dan volgt geen waarschuwing.',
      en: 'When the domain belongs to the same name as a registered domain, there is no warning.',
    },
    when: ({ sameName, sameEnd }) => sameName && sameEnd,
    then: 'none',
  },
  {
    id: 'N42',
    follows: ['E13'],
    says: {
      nl: 'Wijkt het domein alleen af door tekens die erop lijken, dan volgt een waarschuwing.',
      en: 'When the domain differs only by characters that look alike, there is a warning.',
    },
    when: ({ confusable }) => confusable,
    then: 'confusable',
  },
  {
    id: 'N43',
    follows: ['E13'],
    says: {
      nl: 'Heeft het domein dezelfde naam met een ander einde, zoals .com, dan volgt een waarschuwing.',
      en: 'When the domain has the same name with another end, such as .com, there is a warning.',
    },
    when: ({ sameName }) => sameName,
    then: 'other-end',
  },
  {
    id: 'N44',
    follows: ['E13'],
    says: {
      nl: 'Scheelt de naam één letter van een geregistreerd domein, dan volgt een waarschuwing.',
      en: 'When the name is one letter away from a registered domain, there is a warning.',
    },
    when: ({ oneEdit, sameEnd }) => oneEdit && sameEnd,
    then: 'one-edit',
  },
  {
    id: 'N45',
    follows: ['E13'],
    says: {
      nl: 'Staat er een woord bij de naam van een geregistreerd domein, dan volgt een waarschuwing.',
      en: 'When a word was added to the name of a registered domain, there is a warning.',
    },
    when: ({ addedWord }) => addedWord,
    then: 'added-word',
  },
  {
    id: 'N46',
    follows: ['E13'],
    says: {
      nl: 'Lijkt het domein op geen geregistreerd domein, dan volgt geen waarschuwing.',
      en: 'When the domain resembles no registered domain, there is no warning.',
    },
    when: () => true,
    then: 'none',
  },
];
