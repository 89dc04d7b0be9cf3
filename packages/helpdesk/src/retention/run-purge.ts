import { setTimeout } from 'node:timers/promises';
import type { Contact } from '@derden/freshdesk-client';
import { isBefore, type Leaver, type Plan } from '@derden/policy';
import { unlessGone } from '../apply/current-ticket.ts';
import type { Engine } from '../engine/engine.ts';
import type { Matter } from '../engine/matters.ts';
import type { StoredPlan } from '../plans/plan-store.ts';
import { runPlan } from '../plans/run-plan.ts';
import { leaverOf } from './leaver-of.ts';
import { missingFor } from './missing-for.ts';
import type { PurgeContext } from './plan-purge.ts';
import { purgePlans } from './purge-subject.ts';
import { approvalKeys, keepSnapshot } from './snapshot.ts';
import { type Doubt, type Proof, verifyPurge } from './verify-purge.ts';

export interface PurgeOptions {
  /** Nothing is changed without it (D5). */
  readonly execute?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  /** How long to wait for Freshdesk to carry out a deletion, in milliseconds. */
  readonly patience?: number;
  /** For tests: how time passes. */
  readonly wait?: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

/**
 * What became of one person. `ready`: would be purged with `execute`; `unapproved`: the plan waits; `unplanned`: there is none, or
 * what it was made on has changed; `deleting`: Freshdesk has not finished; `unfinished`: some steps were refused or skipped.
 */
export interface Purged {
  readonly contact: number;
  readonly organisation: number | null;
  readonly state:
    | 'ready'
    | 'blocked'
    | 'unapproved'
    | 'unplanned'
    | 'purged'
    | 'deleting'
    | 'unfinished'
    | 'doubtful'
    | 'gone';
  readonly plan: string | null;
  /** Conditions of the policy that do not hold. */
  readonly missing: readonly string[];
  readonly doubts: readonly Doubt[];
  readonly proof: Proof | null;
}

const minutes = 60_000;

/** Carries out the approved plan of one person, goes on with one that was interrupted, and reads back what was done. */
export async function runPurge(
  departure: Matter<'departure'>,
  context: PurgeContext,
  engine: Engine,
  options: PurgeOptions = {},
): Promise<Purged> {
  const id = Number(departure.id);
  const contact = await unlessGone(() => engine.freshdesk.contacts.get(id, { signal: options.signal }));
  const stored = await planToRun(id, context, engine);
  const about = aboutOf(departure, stored?.plan ?? null);
  if (!stored) return { ...about, state: await withoutPlan(id, context, contact === null, engine) };
  const isDone = stored.state === 'applied';
  const missing = contact && !isDone ? await prepared(contact, departure, stored, context, engine, options) : [];
  if (missing.length > 0) return { ...about, state: 'blocked', missing };
  if (!options.execute) return { ...about, state: contact === null ? 'unfinished' : isDone ? 'deleting' : 'ready' };
  if (!isDone) await runPlan(stored.plan, engine, { signal: options.signal });
  return settled(departure, stored.plan, engine, options);
}

function aboutOf(departure: Matter<'departure'>, plan: Plan | null): Omit<Purged, 'state'> {
  const { organisation } = departure.body;
  const nothing = { missing: [], doubts: [], proof: null };
  return { contact: Number(departure.id), organisation, plan: plan?.id ?? null, ...nothing };
}

/** What keeps the plan from being run now; when nothing does, what there is before it runs is kept. */
async function prepared(
  contact: Contact,
  departure: Matter<'departure'>,
  stored: StoredPlan,
  context: PurgeContext,
  engine: Engine,
  { execute, signal }: PurgeOptions,
): Promise<readonly string[]> {
  const { archive, general } = context;
  const { organisation } = departure.body;
  if (!archive.isKnown) return ['archive-known'];
  if (organisation === null) return ['departed'];
  const basis = { contact, organisation, general: general.profile, archived: archive.of(contact.id) };
  const leaver = await leaverOf(basis, engine, signal);
  const missing = await missingFor({ contact, departure, leaver, plan: stored.plan, context }, engine);
  if (missing.length === 0 && execute) await begin(stored.plan, leaver, engine);
  return missing;
}

/** One that was begun comes first, then one that may run, then one that is to be read back. */
async function planToRun(id: number, { on }: PurgeContext, engine: Engine): Promise<StoredPlan | undefined> {
  const begun = await purgePlans(id, on, engine, ['running']);
  const at = engine.now().toISOString();
  const waiting = (await purgePlans(id, on, engine, ['approved', 'partly-failed'])).filter(
    ({ plan, state }) => state !== 'approved' || isBefore(at, plan.expiresAt),
  );
  const done = await purgePlans(id, on, engine, ['applied']);
  return begun[0] ?? waiting.at(-1) ?? done.at(-1);
}

async function withoutPlan(
  id: number,
  { on }: PurgeContext,
  isGone: boolean,
  engine: Engine,
): Promise<Purged['state']> {
  if (isGone) return 'gone';
  return (await purgePlans(id, on, engine, ['draft', 'in-review'])).length > 0 ? 'unapproved' : 'unplanned';
}

async function begin(plan: Plan, { contact, tickets }: Leaver, engine: Engine): Promise<void> {
  const numbers = tickets.map(({ ticket }) => ticket);
  const passing = tickets.filter(({ state }) => state === 'refused').map(({ ticket }) => ticket);
  const approvals = await approvalKeys(contact, numbers, engine);
  await keepSnapshot(plan, contact, { tickets: numbers, passing, approvals }, engine);
}

/** Freshdesk deletes in the background: it is asked until the profile is gone. */
async function settled(
  departure: Matter<'departure'>,
  plan: Plan,
  engine: Engine,
  { patience = 5 * minutes, wait = pause, signal }: PurgeOptions,
): Promise<Purged> {
  const about = aboutOf(departure, plan);
  if (!(await isCarriedOut(plan, engine))) return { ...about, state: 'unfinished' };
  for (let waited = 0, next = 1_000; waited < patience; waited += next, next = Math.min(next * 2, 30_000)) {
    if ((await unlessGone(() => engine.freshdesk.contacts.get(about.contact, { signal }))) === null) break;
    await wait(next, signal);
  }
  const verified = await verifyPurge(plan, departure, engine, signal);
  if (verified.verified) return { ...about, state: 'purged', proof: verified.proof };
  const { doubts } = verified;
  return { ...about, state: doubts.includes('profile-there') ? 'deleting' : 'doubtful', doubts };
}

/** The step that takes the profile away was done. */
async function isCarriedOut({ id, entries }: Plan, { database }: Engine): Promise<boolean> {
  const last = entries.filter(({ action }) => action.kind === 'deleteContact' || action.kind === 'mergeContact');
  const done = await database.query(
    "select 1 from derden.step where plan = $1 and entry = any($2) and state = 'done'",
    [id, last.map((entry) => entry.id)],
  );
  return done.length > 0;
}

async function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  await setTimeout(milliseconds, undefined, signal ? { signal } : {});
}
