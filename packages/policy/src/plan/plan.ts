import type { SeverityClass } from '@derden/scanner';
import type { RuleId } from '../rules/rule-id.ts';
import type { Instant } from '../time/calendar.ts';
import { type Action, type ActionKind, irreversible } from './action.ts';
import { canonical, type Digest } from './digest.ts';

export type Purpose = 'intake' | 'third-party' | 'january' | 'erasure' | 'contacts';

/** One action with why, on which object, and what that object held when it was planned. */
export interface Entry {
  /** Idempotency key: equal for the same action of the same plan. */
  readonly id: string;
  readonly row: string;
  readonly follows: readonly RuleId[];
  readonly action: Action;
  /** Keyed digest of the object's content, or null when nothing of it is destroyed. */
  readonly fingerprint: string | null;
  readonly classes: readonly SeverityClass[];
  readonly findings: readonly string[];
}

export type NewEntry = Omit<Entry, 'id'>;

/** Ordered actions on tickets or contacts. Apply names the digest, so what was reviewed is what is done (6.4). */
export interface Plan {
  readonly id: string;
  readonly purpose: Purpose;
  readonly author: string;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  /** Version of detector, tables and settings that it was made with. */
  readonly frozen: Readonly<Record<string, string>>;
  readonly entries: readonly Entry[];
  readonly counts: Readonly<Partial<Record<ActionKind, number>>>;
  readonly digest: string;
}

export interface PlanHead extends Omit<Plan, 'entries' | 'counts' | 'digest'> {}

/** Puts entries in a plan, with ids, counts and a digest over all of it. */
export function planOf(head: PlanHead, entries: readonly NewEntry[], digest: Digest): Plan {
  const named = entries.map((entry, index) => ({ ...entry, id: digest(canonical([head.id, index, entry.action])) }));
  const whole = { ...head, entries: named, counts: countsOf(named) };
  return { ...whole, digest: digest(canonical(whole)) };
}

/** True when nothing in the plan changed since it was made. */
export function isIntact(plan: Plan, digest: Digest): boolean {
  const { digest: claimed, ...whole } = plan;
  return digest(canonical(whole)) === claimed;
}

/** The approver may not be the author: K1, and whatever deletes a person (6.4). */
export function needsSecondPerson(plan: Pick<Plan, 'entries'>): boolean {
  const isCritical = plan.entries.some(
    ({ action, classes }) => irreversible.has(action.kind) && classes.includes('K1'),
  );
  return isCritical || deletesPerson(plan);
}

/** True when a profile goes: that is never done without somebody's approval. */
export function deletesPerson({ entries }: Pick<Plan, 'entries'>): boolean {
  return entries.some(({ action }) => action.kind === 'deleteContact' || action.kind === 'mergeContact');
}

function countsOf(entries: readonly Entry[]): Plan['counts'] {
  const kinds = Map.groupBy(entries, ({ action }) => action.kind);
  return Object.fromEntries([...kinds].map(([kind, all]) => [kind, all.length]));
}
