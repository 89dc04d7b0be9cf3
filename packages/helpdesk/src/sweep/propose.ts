import { randomBytes } from 'node:crypto';
import {
  canonical,
  dateOf,
  endOf,
  type Instant,
  isBefore,
  type NewEntry,
  type Plan,
  type PlanState,
  type Purpose,
  planOf,
  plusDays,
} from '@derden/policy';
import type { Engine } from '../engine/engine.ts';
import type { StoredPlan } from '../plans/plan-store.ts';
import { version } from '../version.ts';
import { deedOf, inOneMail, leftOf, pastDeeds } from './deeds.ts';

export interface Proposal {
  readonly purpose: Purpose;
  /** Null when it is about people or many tickets. */
  readonly ticket: number | null;
  /** The name under which one plan replaces another; the ticket and what the plan does to it. */
  readonly subject: string;
  readonly entries: (plan: string) => readonly NewEntry[];
  readonly days: number;
}

/**
 * Makes a plan, unless one that waits or runs already does the same; one that does something else and has not begun is withdrawn.
 * Of an intake nothing is planned that was done before, or that a person rejected.
 * @returns the plan that stands, or null when there is nothing to do
 */
export async function propose(proposal: Proposal, engine: Engine): Promise<Plan | null> {
  const { plans, actor, keys, settings, now } = engine;
  const at = now().toISOString();
  const id = newId(at);
  const known = await plansOn(proposal, engine);
  const wanted = proposal.entries(id);
  const entries = proposal.purpose === 'intake' ? await leftOfIntake(wanted, known, engine) : wanted;
  const standing = known.filter(({ state }) => standingStates.has(state));
  const same = standing
    .filter((each) => !isExpired(each, at))
    .find(({ plan }) => isSame(plan.entries, wanted) || isSame(plan.entries, entries));
  for (const each of standing) {
    if (each.plan === same?.plan || isBegun(each)) continue;
    await plans.move(each.plan.id, isExpired(each, at) ? 'expire' : 'withdraw', { actor, now: at });
  }
  if (same || entries.length === 0) return same?.plan ?? null;
  const head = {
    id,
    purpose: proposal.purpose,
    author: actor.name,
    createdAt: at,
    expiresAt: endOf(plusDays(dateOf(at), proposal.days)),
    frozen: { subject: proposal.subject, version: version(), settings: keys.plan(canonical(settings.policy)) },
  };
  const plan = planOf(head, entries, keys.plan);
  await plans.add(plan, proposal.ticket);
  return plan;
}

function isBegun({ state }: StoredPlan): boolean {
  return state === 'running' || state === 'partly-failed';
}

/** Nobody ran it in time: it is made anew. */
function isExpired(stored: StoredPlan, at: Instant): boolean {
  return !isBegun(stored) && !isBefore(at, stored.plan.expiresAt);
}

/** Plans, of whatever state, that go by the same name. */
async function plansOn({ ticket, subject }: Proposal, { plans }: Engine): Promise<readonly StoredPlan[]> {
  const all = await plans.list(ticket === null ? { states: [...standingStates] } : { ticket });
  return all.filter(({ plan }) => plan.frozen.subject === subject);
}

const standingStates: ReadonlySet<PlanState> = new Set<PlanState>([
  'draft',
  'in-review',
  'approved',
  'running',
  'partly-failed',
]);

async function leftOfIntake(
  wanted: readonly NewEntry[],
  known: readonly StoredPlan[],
  { database }: Engine,
): Promise<readonly NewEntry[]> {
  return inOneMail(leftOf(wanted, await pastDeeds(known, database)));
}

function isSame(standing: readonly NewEntry[], wanted: readonly NewEntry[]): boolean {
  const basis = (entries: readonly NewEntry[]) => canonical(inOneMail(leftOf(entries, new Set())).map(deedOf));
  return basis(standing) === basis(wanted);
}

/** Short enough to type, and ordered by time. */
function newId(at: string): string {
  return `${at.slice(0, 10).replaceAll('-', '')}-${randomBytes(5).toString('hex')}`;
}
