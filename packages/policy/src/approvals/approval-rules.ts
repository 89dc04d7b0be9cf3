import type { ContactList } from '../contacts/contact-list.ts';
import type { Channel } from '../messages/words.ts';
import type { ListCategory } from '../plan/action.ts';
import { decide } from '../table/decide.ts';
import type { Decision, Row } from '../table/row.ts';
import type { StatementKind } from './reading.ts';

/** What an approval is judged on, as things stood when the message came in. */
export interface ApprovalFacts {
  readonly kind: Exclude<StatementKind, 'refusal'>;
  readonly listMode: ContactList['mode'];
  /**
   * Of the writer's entry on the list of the organisation that the quote or order is for; of the entry that was confirmed once the
   * identity is (R7). Null when there is none.
   */
  readonly category: ListCategory | null;
  /** `known`: from the listed address or a portal login, or confirmed since (R7); `failed`: denied or expired. */
  readonly identity: 'known' | 'unchecked' | 'failed';
  readonly channel: Channel;
  /** True when somebody on the list may approve. */
  readonly hasGeneral: boolean;
}

/** `toAccountManager`: a person decides, and nothing is sent to the writer. `askGeneralContact` is M10. */
export type ApprovalOutcome = 'valid' | 'askGeneralContact' | 'toAccountManager' | 'verifyIdentity';

/** Whether an approval counts. First match wins; the last row always matches. */
export const approvalRules: readonly Row<ApprovalFacts, ApprovalOutcome>[] = [
  {
    id: 'A1',
    follows: ['E10'],
    says: {
      nl: 'Heeft de organisatie geen lijst, dan gaat een goedkeuring naar de accountmanager.',
      en: 'When the organisation has no list, an approval goes to the account manager.',
    },
    when: ({ listMode }) => listMode === 'none',
    then: 'toAccountManager',
  },
  {
    id: 'A2',
    follows: ['R7'],
    says: {
      nl: 'Is de identiteit ontkend of niet op tijd bevestigd, dan gaat de goedkeuring naar de accountmanager en krijgt de afzender geen bericht.',
      en: 'When the identity was denied or not confirmed in time, the approval goes to the account manager and the sender gets no message.',
    },
    when: ({ identity }) => identity === 'failed',
    then: 'toAccountManager',
  },
  {
    id: 'A3',
    follows: ['R7', 'E4'],
    says: {
      nl: 'Komt een goedkeuring van een ander adres dan dat op de lijst, dan controleren wij eerst de identiteit.',
      en: 'When an approval comes from another address than the one on the list, we verify the identity first.',
    },
    when: ({ identity }) => identity === 'unchecked',
    then: 'verifyIdentity',
  },
  {
    id: 'A4',
    follows: ['E8'],
    says: {
      nl: 'Staat er geen algemeen contactpersoon op de lijst, dan gaat een goedkeuring naar de accountmanager.',
      en: 'When there is no general contact on the list, an approval goes to the account manager.',
    },
    when: ({ hasGeneral }) => !hasGeneral,
    then: 'toAccountManager',
  },
  {
    id: 'A4b',
    follows: ['R4'],
    says: {
      nl: 'Is niet duidelijk of iemand goedkeuring geeft, dan beoordeelt de accountmanager dat en krijgt de afzender geen bericht.',
      en: 'When it is not clear whether somebody approves, the account manager judges it and the sender gets no message.',
    },
    when: ({ kind }) => kind === 'unclear',
    then: 'toAccountManager',
  },
  {
    id: 'A5',
    follows: ['R5', 'E6'],
    says: {
      nl: 'Geeft een contactpersoon ICT goedkeuring, ook voor ICT-werk, dan vragen wij een algemeen contactpersoon.',
      en: 'When an ICT contact approves, even ICT work, we ask a general contact.',
    },
    when: ({ category }) => category === 'ict',
    then: 'askGeneralContact',
  },
  {
    id: 'A6',
    follows: ['R4'],
    says: {
      nl: 'Geeft iemand goedkeuring die niet op de lijst staat, dan vragen wij een algemeen contactpersoon.',
      en: 'When somebody who is not on the list approves, we ask a general contact.',
    },
    when: ({ category }) => category === null,
    then: 'askGeneralContact',
  },
  {
    id: 'A7',
    follows: ['R4'],
    says: {
      nl: 'Geeft een algemeen contactpersoon goedkeuring onder een voorwaarde, dan beoordeelt de accountmanager die.',
      en: 'When a general contact approves on a condition, the account manager judges it.',
    },
    when: ({ kind }) => kind === 'conditional',
    then: 'toAccountManager',
  },
  {
    id: 'A8',
    follows: ['R4', 'D12'],
    says: {
      nl: 'Een goedkeuring door een algemeen contactpersoon die was ingelogd op het portaal, is geldig.',
      en: 'An approval by a general contact who was logged in to the portal is valid.',
    },
    when: ({ channel }) => channel === 'portal',
    then: 'valid',
  },
  {
    id: 'A9',
    follows: ['R4', 'D12'],
    says: {
      nl: 'Een goedkeuring per e-mail door een algemeen contactpersoon is geldig; vastgelegd wordt dat e-mail het adres bewijst, niet de persoon.',
      en: 'An approval by e-mail from a general contact is valid; it is recorded that e-mail proves the address, not the person.',
    },
    when: () => true,
    then: 'valid',
  },
];

export type JudgedApproval = Decision<ApprovalFacts, ApprovalOutcome>;

/** Whether an approval counts, and who is asked when it does not. */
export function decideApproval(facts: ApprovalFacts): JudgedApproval {
  return decide(approvalRules, facts);
}

/** True when it is evidence that may not be lost: it counts, or may yet count once somebody judged it or who wrote it is known. */
export function isEvidence({ outcome, facts }: JudgedApproval): boolean {
  if (outcome === 'askGeneralContact' || facts.identity === 'failed') return false;
  return outcome !== 'toAccountManager' || mayBeLetCount(facts);
}

/** The account manager stands in where nobody is named who may approve, and judges what a general contact meant. */
function mayBeLetCount({ listMode, hasGeneral, category }: ApprovalFacts): boolean {
  return listMode === 'none' || !hasGeneral || category === 'general';
}
