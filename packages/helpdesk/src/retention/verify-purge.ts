import type { Plan } from '@derden/policy';
import { filters, isNeutral } from '../apply/contact-executors.ts';
import { unlessGone } from '../apply/current-ticket.ts';
import { ticketAnywhere } from '../approvals/read-statements.ts';
import type { Engine } from '../engine/engine.ts';
import type { Matter } from '../engine/matters.ts';
import { type Purge, purgeIn } from './purge-subject.ts';
import { approvalKeys, digestOf, type Snapshot, snapshotOf } from './snapshot.ts';

/** What reading back did not find as it should be. */
export type Doubt =
  | 'profile-there'
  | 'tickets-left'
  | 'ticket-lost'
  | 'ticket-not-moved'
  | 'approval-lost'
  | 'general-address'
  | 'nothing-kept';

/** Where copies may lie that Freshdesk's deletion does not reach; a person looks (D8). */
export const copies = ['support-mailbox', 'agents-notifications', 'webhooks', 'exports'] as const;

/** That somebody was purged as planned: numbers, times and digests alone. */
export interface Proof {
  readonly contact: number;
  readonly organisation: number | null;
  readonly plan: string;
  readonly digest: string;
  readonly way: Purge['way'];
  readonly tickets: number;
  readonly approvals: number;
  /** Keyed digest of the set of approvals, the same before and after (I2). */
  readonly approvalsDigest: string;
  readonly verifiedAt: string;
  readonly checkElsewhere: typeof copies;
}

export type Verified =
  | { readonly verified: true; readonly proof: Proof }
  | { readonly verified: false; readonly doubts: readonly Doubt[] };

/** Reads back what a purge was to do: the profile gone, every ticket of it with the general profile, every approval kept (I1, I2). */
export async function verifyPurge(
  plan: Plan,
  departure: Matter<'departure'>,
  engine: Engine,
  signal?: AbortSignal,
): Promise<Verified> {
  const purge = purgeIn(plan);
  const before = await snapshotOf(plan.id, engine);
  if (purge === null || before === null) return { verified: false, doubts: ['nothing-kept'] };
  const { contact, into } = purge;
  const after = await approvalKeys(contact, before.tickets, engine);
  const doubts = new Set<Doubt>([
    ...(await profileDoubts(contact, engine, signal)),
    ...(await ticketDoubts(contact, before, engine, signal)),
    ...(await approvalDoubts(plan, before, after, engine)),
    ...(into === null ? [] : await generalDoubts(into, engine, signal)),
  ]);
  if (doubts.size > 0) return { verified: false, doubts: [...doubts] };
  return { verified: true, proof: await proven(plan, purge, departure, { before, after }, engine) };
}

async function profileDoubts(contact: number, { freshdesk }: Engine, signal?: AbortSignal): Promise<readonly Doubt[]> {
  if (await unlessGone(() => freshdesk.contacts.get(contact, { signal }))) return ['profile-there'];
  for (const filter of filters)
    for await (const _ticket of freshdesk.tickets.list({ requester_id: contact, ...(filter && { filter }), signal }))
      return ['tickets-left'];
  return [];
}

/** Tickets remain, and nobody who is gone is their requester (R21). */
async function ticketDoubts(
  contact: number,
  { tickets, passing }: Snapshot,
  engine: Engine,
  signal?: AbortSignal,
): Promise<readonly Doubt[]> {
  const doubts: Doubt[] = [];
  for (const id of tickets) {
    const desk = await ticketAnywhere(id, engine, signal);
    if (desk === null && !passing.includes(id)) doubts.push('ticket-lost');
    if (desk?.ticket.requester_id === contact) doubts.push('ticket-not-moved');
  }
  return doubts;
}

/** One quote, approver and time is one record, in however many tickets the message came in (I2). */
async function approvalDoubts(
  { id, entries }: Plan,
  before: Snapshot,
  after: readonly string[],
  { database }: Engine,
): Promise<readonly Doubt[]> {
  if (before.approvals.some((key) => !after.includes(key))) return ['approval-lost'];
  const records = entries.filter(({ action }) => action.kind === 'recordApproval').map((entry) => entry.id);
  const done = await database.query(
    "select 1 from derden.step where plan = $1 and entry = any($2) and state = 'done'",
    [id, records],
  );
  return done.length < records.length || (records.length > 0 && after.length === 0) ? ['approval-lost'] : [];
}

async function generalDoubts(into: number, { freshdesk }: Engine, signal?: AbortSignal): Promise<readonly Doubt[]> {
  const general = await unlessGone(() => freshdesk.contacts.get(into, { signal }));
  return general && isNeutral(general) ? [] : ['general-address'];
}

interface Kept {
  readonly before: Snapshot;
  readonly after: readonly string[];
}

/** The plan is verified, the departure over, and the journal has the proof. */
async function proven(
  plan: Plan,
  { contact, way }: Purge,
  departure: Matter<'departure'>,
  { before, after }: Kept,
  engine: Engine,
): Promise<Proof> {
  const { plans, database, matters, journal, actor, now } = engine;
  const at = now().toISOString();
  const proof: Proof = {
    contact,
    organisation: departure.body.organisation,
    plan: plan.id,
    digest: plan.digest,
    way,
    tickets: before.tickets.length,
    approvals: after.length,
    approvalsDigest: digestOf(after, engine),
    verifiedAt: at,
    checkElsewhere: copies,
  };
  const { state } = await plans.get(plan.id);
  if (state !== 'verified') await plans.move(plan.id, 'verify', { actor, now: at });
  await database.transaction(async (sql) => {
    const present = await matters.get('departure', departure.id, sql);
    if (present?.state === 'purged') return;
    await matters.put({ ...departure, state: 'purged', due: null }, at, sql);
    const { plan: id, ...facts } = proof;
    await journal.append({ at, actor: actor.name, kind: 'purged', plan: id, facts: { ...facts } }, sql);
  });
  return proof;
}
