import type { Freshdesk } from '@derden/freshdesk-client';
import type { Actor, Plan } from '@derden/policy';
import type { Scanner } from '@derden/scanner';
import type { Applied } from '../apply/apply-plan.ts';
import type { DeskPeople } from '../desk/desk-people.ts';
import type { Journal } from '../journal/journal.ts';
import type { Plans } from '../plans/plan-store.ts';
import type { Keys } from '../state/keys.ts';
import type { Database } from '../state/sql.ts';
import type { Voice } from '../voice/voice.ts';
import type { Approvals } from './approvals.ts';
import type { Matters } from './matters.ts';
import type { SweepSettings } from './settings.ts';

/** Everything that the helpdesk works with; each part can be used by itself. */
export interface Engine extends AsyncDisposable {
  readonly freshdesk: Freshdesk;
  readonly scanner: Scanner;
  readonly database: Database;
  readonly journal: Journal;
  readonly plans: Plans;
  readonly matters: Matters;
  readonly approvals: Approvals;
  readonly voice: Voice;
  readonly keys: Keys;
  readonly settings: SweepSettings;
  readonly actor: Actor;
  /** Contacts, companies and agents, read again when they are older than some minutes or `fresh`. */
  people(options?: { readonly fresh?: boolean }): Promise<DeskPeople>;
  /** Carries out a plan that was started; `lease` says whose turn it is. */
  apply(plan: Plan, options?: { readonly signal?: AbortSignal | undefined; readonly lease?: string }): Promise<Applied>;
  readonly now: () => Date;
}
