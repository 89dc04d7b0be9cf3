import { dateOf, januaryOf } from '@derden/policy';
import { unlessGone } from '../apply/current-ticket.ts';
import type { Engine } from '../engine/engine.ts';
import type { Matter } from '../engine/matters.ts';
import { cohortOf, departedOn } from './cohort.ts';
import { januaryId } from './january-runs.ts';
import { purgePlans } from './purge-subject.ts';
import { raiseAlert } from './raise-alert.ts';
import { type Doubt, type Proof, verifyPurge } from './verify-purge.ts';

/** Where a January run stands, read back. */
export interface JanuaryProof {
  readonly year: number;
  readonly proofs: readonly Proof[];
  readonly open: readonly OpenPurge[];
  /** Something is open after 31 January; it was told. */
  readonly overrun: boolean;
}

export interface OpenPurge {
  readonly contact: number;
  readonly organisation: number | null;
  /** `gone`: somebody else deleted the profile, and nothing proves that nothing was lost. */
  readonly state: 'waiting' | 'unfinished' | 'doubtful' | 'gone';
  readonly doubts: readonly Doubt[];
}

/**
 * Reads back what January was to do, and proves what was done: to be called until nothing is open, and before 1 February.
 * @throws FreshdeskError
 */
export async function januaryVerify(year: number, engine: Engine, signal?: AbortSignal): Promise<JanuaryProof> {
  const open: OpenPurge[] = [];
  for (const departure of await cohortOf(year, engine)) {
    const left = await verifyOne(departure, engine, signal);
    if (left) open.push(left);
  }
  const overrun = open.length > 0 && dateOf(engine.now().toISOString()) >= `${year}-02-01`;
  if (overrun) await tellOverrun(year, open, engine);
  return { year, proofs: await proofsOf(year, engine), open, overrun };
}

/** What is still open of somebody; null when all is proven. */
async function verifyOne(
  departure: Matter<'departure'>,
  engine: Engine,
  signal: AbortSignal | undefined,
): Promise<OpenPurge | null> {
  const id = Number(departure.id);
  const about = { contact: id, organisation: departure.body.organisation, doubts: [] };
  const done = (await purgePlans(id, 'purge', engine, ['applied', 'partly-failed', 'verified'])).at(-1);
  const isGone = (await unlessGone(() => engine.freshdesk.contacts.get(id, { signal }))) === null;
  if (done) {
    const verified = await verifyPurge(done.plan, departure, engine, signal);
    if (verified.verified) return null;
    return { ...about, state: isGone ? 'doubtful' : 'unfinished', doubts: verified.doubts };
  }
  const isBegun = (await purgePlans(id, 'purge', engine, ['running'])).length > 0;
  if (isGone && !isBegun) await tellGone(id, engine);
  return { ...about, state: isBegun ? 'unfinished' : isGone ? 'gone' : 'waiting' };
}

async function tellGone(contact: number, engine: Engine): Promise<void> {
  await raiseAlert({ about: `contact ${contact}`, role: 'privacy', reason: 'leaver-gone', row: 'C7' }, engine);
}

async function tellOverrun(year: number, open: readonly OpenPurge[], engine: Engine): Promise<void> {
  for (const organisation of new Set(open.map((each) => each.organisation ?? 0))) {
    const about = januaryId(year, organisation);
    await raiseAlert({ about, role: 'privacy', reason: 'january-overrun', row: 'J19' }, engine);
  }
}

/** As they stand in the journal. */
async function proofsOf(year: number, engine: Engine): Promise<readonly Proof[]> {
  const purged = (await engine.matters.list('departure', { state: 'purged' })).filter(
    (departure) => januaryOf(departedOn(departure)) <= year,
  );
  const proofs: Proof[] = [];
  for (const { id } of purged) {
    for (const { plan } of await purgePlans(Number(id), 'purge', engine, ['verified'])) {
      const proof = await proofOf(plan.id, engine);
      if (proof?.verifiedAt.startsWith(`${year}-`)) proofs.push(proof);
    }
  }
  return proofs;
}

async function proofOf(plan: string, { database }: Engine): Promise<Proof | null> {
  const [row] = await database.query<{ facts: Omit<Proof, 'plan'> }>(
    "select facts from derden.journal where plan = $1 and kind = 'purged' order by seq desc limit 1",
    [plan],
  );
  return row ? { ...row.facts, plan } : null;
}
