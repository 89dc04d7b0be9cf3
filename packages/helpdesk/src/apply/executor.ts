import type { Freshdesk } from '@derden/freshdesk-client';
import type { Action, Entry, Plan } from '@derden/policy';
import type { OwnSteps } from '../desk/content.ts';
import type { DeskTicket } from '../desk/desk-ticket.ts';
import type { Voice } from '../voice/voice.ts';
import type { LocalRecords } from './local-records.ts';

/** What executors work with. */
export interface Means {
  readonly freshdesk: Freshdesk;
  readonly voice: Voice;
  readonly records: LocalRecords;
  /** Statuses, fields and the mailbox as this account has them. */
  readonly account: AccountSettings;
  readonly signal?: AbortSignal | undefined;
}

/** Names and numbers of this account for what the policy calls by its own names; `derden doctor` finds them. */
export interface AccountSettings {
  /** Freshdesk's status for each state of the policy. */
  readonly statuses: Readonly<
    Record<'open' | 'privacy-review' | 'awaiting-anonymised' | 'awaiting-identity' | 'closed', number>
  >;
  /** Contact field that is `algemeen` or `ict`. */
  readonly contactField: string;
  /** Mailbox that mail of ours is sent from. */
  readonly emailConfig: number | null;
}

/** One action being carried out. */
export interface Task<Of extends Action = Action> {
  readonly action: Of;
  /** False when it would tell of a removal that did not happen. */
  readonly isTrue: boolean;
  readonly entry: Entry;
  readonly plan: Plan;
  /** Stands in what is written, so that it is found again. */
  readonly reference: string;
  /** What the plan did to this ticket so far. */
  readonly own: OwnSteps;
  /** The ticket that it is about, as it was read for this entry; null when there is none, or none any more. */
  desk(): Promise<DeskTicket | null>;
}

/** How one kind of action is carried out. */
export interface Executor<Of extends Action = Action> {
  /** The part of the ticket that it destroys. */
  readonly part?: (action: Of) => string;
  /** What it would destroy when that is no part of a ticket, as it stands now; null when that is gone already. */
  readonly content?: (task: Task<Of>, means: Means) => Promise<string | null>;
  /** Whether an interrupted try changed it already. For what is rewritten and of which nothing new is made. */
  readonly isChanged?: (task: Task<Of>, means: Means) => Promise<boolean>;
  /** The id of what an interrupted try made; null when it came to nothing. For all but what is simply gone, or the same, afterwards. */
  readonly made?: (task: Task<Of>, means: Means) => Promise<number | null>;
  /** Gives the id of what it made, if anything. */
  readonly run: (task: Task<Of>, means: Means) => Promise<number | null>;
}

export type ActionOf<Kind extends Action['kind']> = Extract<Action, { readonly kind: Kind }>;
