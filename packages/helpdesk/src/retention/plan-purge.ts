import { type Circumstances, type Deletion, dateOf, type NewEntry, planPurge, type Role } from '@derden/policy';
import { unlessGone } from '../apply/current-ticket.ts';
import type { Engine } from '../engine/engine.ts';
import type { Matter } from '../engine/matters.ts';
import { heldBy } from '../objections/under-objection.ts';
import { propose } from '../sweep/propose.ts';
import type { Archive } from './archive.ts';
import { departedOn } from './cohort.ts';
import { contactState } from './contact-facts.ts';
import type { General } from './general-profile.ts';
import { leaverOf } from './leaver-of.ts';
import { purgePlans, purgeSubject } from './purge-subject.ts';

/** What a purge is planned on, besides the person. */
export interface PurgeContext {
  readonly on: Deletion;
  readonly general: General;
  readonly archive: Archive;
  readonly notice: Pick<Circumstances, 'noticedOn' | 'noticeAnswered'>;
  readonly role: Role | null;
  readonly hasReason: boolean;
  /** Days that the plan is valid. */
  readonly days: number;
}

/**
 * How far the purge of one person is. `missing` names the conditions of the policy that do not hold, or `departed`: the account is
 * open, `archive-known`: nobody knows which archived tickets there are.
 */
export interface LeaverReport {
  readonly contact: number;
  readonly organisation: number | null;
  readonly state: 'planned' | 'blocked' | 'begun' | 'gone';
  readonly plan: string | null;
  readonly missing: readonly string[];
}

/** Plans the purge of one person, or tells what keeps it from being planned; one that has begun is left as it is. */
export async function planLeaver(
  departure: Matter<'departure'>,
  context: PurgeContext,
  engine: Engine,
  signal?: AbortSignal,
): Promise<LeaverReport> {
  const id = Number(departure.id);
  const about = { contact: id, organisation: departure.body.organisation, missing: [] };
  const [begun] = await purgePlans(id, context.on, engine, ['running']);
  if (begun) return { ...about, state: 'begun', plan: begun.plan.id };
  const contact = await unlessGone(() => engine.freshdesk.contacts.get(id, { signal }));
  if (contact === null) return gone(id, context, about, engine);
  const block = (missing: readonly string[]) => blocked(id, missing, context, about, engine);
  const { organisation } = departure.body;
  if (contactState(contact, departure) !== 'departed' || organisation === null) return block(['departed']);
  if (!context.archive.isKnown) return block(['archive-known']);
  const { general, archive } = context;
  const basis = { contact, organisation, general: general.profile, archived: archive.of(id) };
  const leaver = await leaverOf(basis, engine, signal);
  const tickets = new Set(leaver.tickets.map(({ ticket }) => ticket));
  const held = await heldBy(id, tickets, engine);
  const purge = planPurge(leaver, { ...circumstancesOf(departure, context, engine), ...held }, context.on);
  if (!purge.planned) return block(purge.missing.map((condition) => condition.id));
  const plan = await proposePurge(id, purge.entries, context, engine);
  return { ...about, state: 'planned', plan };
}

type About = Pick<LeaverReport, 'contact' | 'organisation' | 'missing'>;

/** Deleted by a plan that is to be finished and verified, or by somebody else. */
async function gone(id: number, context: PurgeContext, about: About, engine: Engine): Promise<LeaverReport> {
  const { on } = context;
  await proposePurge(id, [], context, engine);
  const [ours] = await purgePlans(id, on, engine, ['applied', 'partly-failed', 'verified']);
  return { ...about, state: ours ? 'begun' : 'gone', plan: ours?.plan.id ?? null };
}

/** What waited for approval is taken back. */
async function blocked(
  id: number,
  missing: readonly string[],
  context: PurgeContext,
  about: About,
  engine: Engine,
): Promise<LeaverReport> {
  await proposePurge(id, [], context, engine);
  return { ...about, state: 'blocked', plan: null, missing };
}

export function circumstancesOf(
  departure: Matter<'departure'>,
  { notice, role, hasReason }: Pick<PurgeContext, 'notice' | 'role' | 'hasReason'>,
  { settings, now }: Engine,
): Omit<Circumstances, 'objection' | 'hold'> {
  return {
    ...notice,
    role,
    hasReason,
    today: dateOf(now().toISOString()),
    departedOn: departedOn(departure),
    repliesStay: settings.repliesStay,
    settings: settings.policy,
    approvalsRecorded: false,
    planApproved: false,
  };
}

async function proposePurge(
  contact: number,
  entries: readonly NewEntry[],
  { on, days }: PurgeContext,
  engine: Engine,
): Promise<string | null> {
  const purpose = on === 'purge' ? 'january' : 'erasure';
  const subject = purgeSubject(contact, on);
  const proposal = { purpose, ticket: null, subject, entries: () => entries, days } as const;
  return (await propose(proposal, engine))?.id ?? null;
}
