import type { ContactList } from '../contacts/contact-list.ts';
import type { ListCategory } from '../plan/action.ts';
import type { LocalDate } from '../time/calendar.ts';
import type { PurgeFacts } from './purge-conditions.ts';

export const contactStates = ['unknown', 'profile', 'invited', 'active', 'departed', 'purged'] as const;

export type ContactState = (typeof contactStates)[number];

/** `write`: a ticket by mail or contact form. `depart`: a report is due. `purge` is of January, `erase` at any other time. */
export type ContactEvent =
  | 'write'
  | 'requestInvitation'
  | 'activate'
  | 'invitationEnds'
  | 'depart'
  | 'return'
  | 'purge'
  | 'erase'
  | 'object';

export type ContactEffect =
  | 'createProfile'
  | 'invite'
  | 'refuseInvitation'
  | 'takeOffList'
  | 'tellDeparture'
  | 'deactivate'
  | 'restore'
  | 'deleteProfile'
  | 'openObjection'
  | 'startAnew';

/** What the steps of a contact are judged on; of each step only its own part is looked at. */
export interface ContactFacts extends PurgeFacts {
  readonly listMode: ContactList['mode'];
  readonly category: ListCategory | null;
  /** A report by who may report (E17). */
  readonly reportAccepted: boolean;
  /** A general contact confirmed that the report was wrong or the person is back; without a list the account manager. */
  readonly returnConfirmed: boolean;
  readonly today: LocalDate;
}
