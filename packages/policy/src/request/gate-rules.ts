import type { IdentityCheck } from '../identity/identity.ts';
import { mayTakeUp } from '../identity/take-up.ts';
import { decide } from '../table/decide.ts';
import type { Decision, Row } from '../table/row.ts';
import type { RequestOutcome } from './request.ts';

/** `found`: third-party data that is not removed yet, or that a person must look at. `needed`: flagged as such (E1). */
export type Content = 'notScanned' | 'found' | 'needed' | 'clean';

export interface GateFacts {
  readonly identity: 'settled' | 'open';
  readonly handled: boolean;
  readonly content: Content;
}

export type GateOutcome = 'takeUp' | 'waitForIdentity' | 'notTakenUp' | 'waitForScan' | 'waitForRemoval';

/** Sender and content: both are checked before a ticket is taken up. */
export const gateRules: readonly Row<GateFacts, GateOutcome>[] = [
  {
    id: 'Q70',
    follows: ['R2', 'R7'],
    says: {
      nl: 'Is de identiteit niet bevestigd, dan wordt het ticket nog niet in behandeling genomen.',
      en: 'When the identity is not confirmed, the ticket is not taken up yet.',
    },
    when: ({ identity }) => identity === 'open',
    then: 'waitForIdentity',
  },
  {
    id: 'Q71',
    follows: ['R1', 'R2', 'R8'],
    says: {
      nl: 'Mag de afzender dit niet vragen, of is dat nog niet beslist, dan blijft het ticket staan en wordt het niet in behandeling genomen.',
      en: 'When the sender may not ask this, or that is not decided yet, the ticket stays and is not taken up.',
    },
    when: ({ handled }) => !handled,
    then: 'notTakenUp',
  },
  {
    id: 'Q72',
    follows: ['R2', 'R32'],
    says: {
      nl: 'Is de inhoud nog niet gecontroleerd, dan wordt het ticket nog niet in behandeling genomen.',
      en: 'When the content is not scanned yet, the ticket is not taken up yet.',
    },
    when: ({ content }) => content === 'notScanned',
    then: 'waitForScan',
  },
  {
    id: 'Q73',
    follows: ['R2', 'R38'],
    says: {
      nl: 'Staan er gegevens van derden in die niet nodig zijn, dan wordt het ticket nog niet in behandeling genomen.',
      en: 'When it holds data of third parties that is not needed, the ticket is not taken up yet.',
    },
    when: ({ content }) => content === 'found',
    then: 'waitForRemoval',
  },
  {
    id: 'Q74',
    follows: ['R2', 'R37'],
    says: {
      nl: 'Mag de afzender dit vragen en is de inhoud schoon of nodig, dan wordt het ticket in behandeling genomen.',
      en: 'When the sender may ask this and the content is clean or needed, the ticket is taken up.',
    },
    when: () => true,
    then: 'takeUp',
  },
];

/** Only a general contact's approval is recorded, and that is theirs to give (R4). */
const handling: ReadonlySet<RequestOutcome> = new Set<RequestOutcome>([
  'handle',
  'handleAndLink',
  'handleUrgent',
  'recordApproval',
]);

/** Whether a ticket is taken up; with its row and facts this is the gate result to keep (R2). */
export function gate(
  ticket: number,
  outcome: RequestOutcome,
  check: IdentityCheck | null,
  content: Content,
): Decision<GateFacts, GateOutcome> {
  const identity = mayTakeUp(ticket, check) ? 'settled' : 'open';
  return decide(gateRules, { identity, handled: handling.has(outcome), content });
}
