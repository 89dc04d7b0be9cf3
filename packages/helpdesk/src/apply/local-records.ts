import type { Action, Entry, Plan } from '@derden/policy';
import type { ActionOf } from './executor.ts';

/** What an action changes in derden's own tables; each may be done twice without harm. */
export interface LocalRecords {
  /** Who approved what, kept apart from Freshdesk (D6). */
  recordApproval(action: ActionOf<'recordApproval'>, entry: Entry, plan: Plan): Promise<void>;
  registerBreach(action: ActionOf<'registerBreach'>, entry: Entry, plan: Plan): Promise<void>;
  openCase(action: ActionOf<'openCase'>, entry: Entry, plan: Plan): Promise<void>;
  alert(action: ActionOf<'alert'>, entry: Entry, plan: Plan): Promise<void>;
  /** True for somebody whose organisation works with a list that the person is not on, or is of no organisation (I7). */
  mayNotBeInvited(contact: number): Promise<boolean>;
  /** The ticket that the sender was asked in when this one was to be deleted; null when there is none. */
  followUp(ticket: number): Promise<number | null>;
  /**
   * True when a hold or an objection keeps everything that cannot be undone from this ticket or contact (I13); one on whoever asks
   * in a ticket is one on the ticket.
   */
  isHeld(action: Action, requester: number | null): Promise<boolean>;
  /** What an agent or reviewer said of the findings after the plan was made: it may not run over that. */
  overruled(entry: Entry, plan: Plan): Promise<'needed' | 'rejected' | null>;
}
