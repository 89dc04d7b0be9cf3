import { type ActionKind, canonical, type Digest, type Instant, type LocalDate, type Plan } from '@derden/policy';
import type { Verdict } from '@derden/scanner';
import type { StepState } from '../apply/step.ts';
import type { Copy } from './copies.ts';
import type { Seen } from './reading-back.ts';
import type { Place } from './ticket-now.ts';

/** What reading back showed: kinds, ids, counts, digests and times; no value (D1). */
export interface Proof {
  readonly plan: string;
  /** Of the plan: what was reviewed is what was done. */
  readonly planDigest: string;
  readonly verified: boolean;
  readonly at: Instant;
  readonly by: string;
  readonly entries: readonly ProvenEntry[];
  readonly tickets: readonly ProvenTicket[];
  readonly counts: Readonly<Record<Seen, number>>;
  /** Outside Freshdesk: for people to check (D8). */
  readonly copies: readonly Copy[];
  /** Keyed, over all of the above. */
  readonly digest: string;
}

export interface ProvenEntry {
  readonly entry: string;
  readonly row: string;
  readonly action: ActionKind;
  /** How it went; null when its turn never came. */
  readonly state: StepState | null;
  readonly code: string | null;
  readonly seen: Seen;
}

export interface ProvenTicket {
  readonly ticket: number;
  readonly place: Place;
  readonly verdict: Verdict | null;
  /** Ids of findings, or parts, that should be gone. */
  readonly left: readonly string[];
  readonly unreadable: number;
  /** From receipt to removal (R35, E3); null when not all of it is gone. */
  readonly lag: { readonly minutes: number; readonly late: boolean } | null;
  /** Until this day somebody can restore the ticket from Freshdesk's trash, emptied as it is. */
  readonly restorableUntil: LocalDate | null;
}

export function proofOf(proof: Omit<Proof, 'digest' | 'planDigest' | 'plan'>, plan: Plan, digest: Digest): Proof {
  const whole = { ...proof, plan: plan.id, planDigest: plan.digest };
  return { ...whole, digest: digest(canonical(whole)) };
}
