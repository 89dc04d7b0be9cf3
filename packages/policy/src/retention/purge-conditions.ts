import type { Role } from '../plan/plan-states.ts';
import type { PolicySettings } from '../settings.ts';
import type { Condition } from '../table/row.ts';
import type { LocalDate } from '../time/calendar.ts';

/** Tickets of which the contact is requester, by what can still be done with them. */
export interface TicketCounts {
  readonly open: number;
  readonly closed: number;
  /** Read-only for good: only a merger takes them along. */
  readonly archived: number;
  /** In the trash or marked as spam: Freshdesk refuses to change them, but a deletion of the contact takes them along. */
  readonly refused: number;
}

/** What keeps a person who left from being purged, or does not. */
export interface PurgeFacts {
  readonly today: LocalDate;
  /** Null while nobody reported a departure. */
  readonly departedOn: LocalDate | null;
  readonly objection: boolean;
  readonly hold: boolean;
  readonly tickets: TicketCounts;
  /** A neutral general profile of the same organisation receives the tickets (E27). */
  readonly generalProfile: boolean;
  /** All tickets, and the profile that receives them, are of the organisation that the person left (E21). */
  readonly oneOrganisation: boolean;
  /** A trial on a real account showed that deletion leaves the contact's replies in other tickets (E19). */
  readonly repliesStay: boolean;
  readonly settings: Pick<PolicySettings, 'purge' | 'noticeDays' | 'januaryApplyFromDay'>;
  /** Day on which M8 went out for this January; null when it did not. */
  readonly noticedOn: LocalDate | null;
  /** M8 went to a general contact; or to the account manager because there is none, and was confirmed. */
  readonly noticeAnswered: boolean;
  /** Every ticket was read for approvals, and each approval found has its record. */
  readonly approvalsRecorded: boolean;
  readonly planApproved: boolean;
  readonly role: Role | null;
  /** The privacy role gave a reason for erasure outside January. */
  readonly hasReason: boolean;
}

/** What must hold from the making of a plan to the deletion (C7, E18–E22, E27). */
export const lastingConditions: readonly Condition<PurgeFacts>[] = [
  {
    id: 'no-objection',
    says: { nl: 'er loopt geen bezwaar', en: 'there is no objection' },
    holds: ({ objection }) => !objection,
  },
  {
    id: 'no-hold',
    says: { nl: 'de persoon of een ticket wordt niet vastgehouden', en: 'there is no hold' },
    holds: ({ hold }) => !hold,
  },
  {
    id: 'no-open-tickets',
    says: {
      nl: 'alle open tickets zijn gesloten of van een contactpersoon',
      en: 'all open tickets are closed or reassigned to a contact',
    },
    holds: ({ tickets }) => tickets.open === 0,
  },
  {
    id: 'movable',
    says: {
      nl: 'er zijn geen gearchiveerde tickets en geen tickets in de prullenbak of bij spam, tenzij wij profielen samenvoegen',
      en: 'there are no archived tickets and none in trash or spam, unless profiles are merged',
    },
    holds: ({ tickets, settings }) => merges(settings) || tickets.archived + tickets.refused === 0,
  },
  {
    id: 'replies-stay',
    says: {
      nl: 'een proef toonde dat antwoorden in andere tickets blijven staan, tenzij wij profielen samenvoegen',
      en: 'a trial showed that replies in other tickets stay, unless profiles are merged',
    },
    holds: ({ repliesStay, settings }) => merges(settings) || repliesStay,
  },
  {
    id: 'general-profile',
    says: {
      nl: 'de organisatie heeft een neutraal algemeen profiel',
      en: 'the organisation has a neutral general profile',
    },
    holds: ({ generalProfile }) => generalProfile,
  },
  {
    id: 'one-organisation',
    says: {
      nl: 'alle tickets en het algemene profiel zijn van dezelfde organisatie',
      en: 'all tickets and the general profile are of the same organisation',
    },
    holds: ({ oneOrganisation }) => oneOrganisation,
  },
];

export function merges({ purge }: Pick<PolicySettings, 'purge'>): boolean {
  return purge === 'merge-into-general';
}
