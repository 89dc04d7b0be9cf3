import { order } from '../messages/order.ts';
import type { Action } from '../plan/action.ts';
import { entryOf } from '../plan/entry-of.ts';
import type { NewEntry } from '../plan/plan.ts';
import { decide } from '../table/decide.ts';
import type { Decision, Row } from '../table/row.ts';

/** What an invitation to the portal is decided on. */
export interface InvitationFacts {
  /** The ticket in which it was requested; null when nobody did. */
  readonly request: number | null;
  readonly list: 'enforced' | 'none' | 'unknown';
  /** The address that would be invited is on the list, exactly; not that of whoever asks. */
  readonly onList: boolean;
  readonly account: 'profile' | 'invited' | 'active' | 'departed';
  /** For who had left: a general contact confirmed that the report was wrong or the person is back (policy-rules C6). */
  readonly returnConfirmed: boolean;
}

export type InvitationOutcome = 'noRequest' | 'askOrganisation' | 'refuse' | 'hasAccount' | 'askReturn' | 'invite';

export const invitationRules: readonly Row<InvitationFacts, InvitationOutcome>[] = [
  {
    id: 'V1',
    follows: ['R16'],
    says: {
      nl: 'Vroeg niemand om een uitnodiging, dan gaat er geen uit.',
      en: 'When nobody asked for an invitation, none goes out.',
    },
    when: ({ request }) => request === null,
    then: 'noRequest',
  },
  {
    id: 'V2',
    follows: ['R15', 'R17', 'E13'],
    says: {
      nl: 'Is de organisatie niet bekend, dan zoekt een medewerker die eerst uit.',
      en: 'When the organisation is not known, an agent finds out first.',
    },
    when: ({ list }) => list === 'unknown',
    then: 'askOrganisation',
  },
  {
    id: 'V3',
    follows: ['R17'],
    says: {
      nl: 'Werkt de organisatie met een lijst en staat de persoon daar niet op, dan gaat er geen uitnodiging uit.',
      en: 'When the organisation works with a list and the person is not on it, no invitation goes out.',
    },
    when: ({ list, onList }) => list === 'enforced' && !onList,
    then: 'refuse',
  },
  {
    id: 'V4',
    follows: ['R16'],
    says: {
      nl: 'Heeft de persoon al een werkend account, dan is er geen uitnodiging nodig.',
      en: 'When the person has a working account already, no invitation is needed.',
    },
    when: ({ account }) => account === 'active',
    then: 'hasAccount',
  },
  {
    id: 'V5',
    follows: ['R18', 'E20'],
    says: {
      nl: 'Is gemeld dat de persoon weg is, dan bevestigt eerst een algemeen contactpersoon dat dit niet meer klopt.',
      en: 'When the person was reported to have left, a general contact first confirms that this is no longer so.',
    },
    when: ({ account, returnConfirmed }) => account === 'departed' && !returnConfirmed,
    then: 'askReturn',
  },
  {
    id: 'V6',
    follows: ['R16', 'E20'],
    says: {
      nl: 'Is de persoon terug, dan gaat het account alleen weer open met een nieuwe uitnodiging.',
      en: 'When the person is back, the account reopens by a new invitation only.',
    },
    when: ({ account }) => account === 'departed',
    then: 'invite',
  },
  {
    id: 'V7',
    follows: ['R16', 'E10'],
    says: {
      nl: 'Heeft de organisatie geen lijst, dan krijgt wie erom vraagt een uitnodiging.',
      en: 'When the organisation has no list, who asks for an invitation gets one.',
    },
    when: ({ list }) => list === 'none',
    then: 'invite',
  },
  {
    id: 'V8',
    follows: ['R16', 'R17'],
    says: {
      nl: 'Staat de persoon op de lijst en is erom gevraagd, dan gaat er een uitnodiging uit.',
      en: 'When the person is on the list and an invitation was requested, one goes out.',
    },
    when: () => true,
    then: 'invite',
  },
];

/** Whether somebody is invited to the portal. */
export function decideInvitation(facts: InvitationFacts): Decision<InvitationFacts, InvitationOutcome> {
  return decide(invitationRules, facts);
}

/** The profile that would be invited, and its organisation's company id, null when not known. */
export interface Invited {
  readonly contact: number;
  readonly organisation: number | null;
}

export function invitationEntries(
  decision: Decision<InvitationFacts, InvitationOutcome>,
  invited: Invited,
): readonly NewEntry[] {
  const action = actionOf(decision, invited);
  return action === null ? [] : [entryOf(decision, action)];
}

function actionOf(
  { outcome, facts }: Decision<InvitationFacts, InvitationOutcome>,
  { contact, organisation }: Invited,
): Action | null {
  const ticket = facts.request;
  switch (outcome) {
    case 'noRequest':
      return null;
    case 'invite':
      return { kind: 'inviteContact', contact };
    case 'refuse':
      if (organisation === null) return { kind: 'alert', role: 'agent', ticket, reason: 'invitation-askOrganisation' };
      return {
        kind: 'sendMessage',
        ticket,
        to: { kind: 'requester' },
        message: order('M6', { organisatie: organisation }),
      };
    default:
      return { kind: 'alert', role: 'agent', ticket, reason: `invitation-${outcome}` };
  }
}
