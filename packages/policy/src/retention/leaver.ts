import type { ApprovalFact } from '../approvals/record.ts';
import type { PurgeFacts, TicketCounts } from './purge-conditions.ts';

/** Somebody who left, with all that a purge touches. Numbers are Freshdesk's ids. */
export interface Leaver {
  readonly contact: number;
  readonly organisation: number;
  /** Keyed digest of the profile as it was planned on. */
  readonly fingerprint: string;
  /** The organisation's neutral profile; null while there is none fit for use (E27). */
  readonly general: { readonly contact: number; readonly organisation: number } | null;
  /** Every ticket of which the person is requester, those in the archive, trash and spam too. */
  readonly tickets: readonly LeaverTicket[];
  /** In those tickets, by whomever, and the person's own in other tickets. */
  readonly approvals: readonly ApprovalFact[];
}

export interface LeaverTicket {
  readonly ticket: number;
  readonly state: keyof TicketCounts;
  /** Null when the ticket is of no organisation. */
  readonly organisation: number | null;
}

type Derived = 'tickets' | 'generalProfile' | 'oneOrganisation';

/** What is not seen from the leaver's tickets and profiles. */
export type Circumstances = Omit<PurgeFacts, Derived>;

export function factsOf(leaver: Leaver, circumstances: Circumstances): PurgeFacts {
  const { contact, organisation, general, tickets } = leaver;
  const all = [general?.organisation, ...tickets.map((ticket) => ticket.organisation)];
  return {
    ...circumstances,
    tickets: countsOf(tickets),
    generalProfile: general !== null && general.contact !== contact,
    oneOrganisation: all.every((each) => each == null || each === organisation),
  };
}

function countsOf(tickets: readonly LeaverTicket[]): TicketCounts {
  const of = (state: keyof TicketCounts) => tickets.filter((ticket) => ticket.state === state).length;
  return { open: of('open'), closed: of('closed'), archived: of('archived'), refused: of('refused') };
}
