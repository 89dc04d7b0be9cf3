import type { LocalDate } from '@derden/policy';
import type { DepartureRecord } from '../engine/matters.ts';

/** Somebody says that somebody left. Bounces and automatic replies are signs only (policy-rules E17). */
export interface Report {
  /** `self` needs the ticket in which it was said; an address is looked up on the list of the organisation that was left. */
  readonly by: 'self' | 'account-manager' | 'someone-else' | 'auto-reply' | 'bounce' | { readonly email: string };
  /** The announced last working day. */
  readonly lastDay?: LocalDate | undefined;
  readonly ticket?: number | undefined;
}

export type LoggedReporter = DepartureRecord['reportedBy'];
