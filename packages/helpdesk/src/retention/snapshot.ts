import { approvalKey, canonical, type Plan } from '@derden/policy';
import type { Engine } from '../engine/engine.ts';

/** What there was before a purge began: numbers of tickets, and keyed digests of approvals (I2). */
export interface Snapshot {
  readonly tickets: readonly number[];
  /** Tickets that Freshdesk purges by itself: they were in the trash or in spam. */
  readonly passing: readonly number[];
  readonly approvals: readonly string[];
}

const kind = 'purge-begun';

/** Keeps it in the journal before the first step; the first one stays, whatever is interrupted. */
export async function keepSnapshot(plan: Plan, contact: number, snapshot: Snapshot, engine: Engine): Promise<void> {
  if (await snapshotOf(plan.id, engine)) return;
  const { journal, actor, now } = engine;
  const facts = { contact, ...snapshot };
  await journal.append({ at: now().toISOString(), actor: actor.name, kind, plan: plan.id, facts });
}

export async function snapshotOf(plan: string, { journal }: Pick<Engine, 'journal'>): Promise<Snapshot | null> {
  for (let after = 0; ; ) {
    const records = await journal.read({ plan, after });
    const found = records.find((record) => record.kind === kind);
    if (found) return found.facts as unknown as Snapshot; // as: written by `keepSnapshot`, and covered by the journal's digest
    const last = records.at(-1);
    if (!last) return null;
    after = last.seq;
  }
}

/** Of all approvals in some tickets, and of those that somebody gave anywhere. */
export async function approvalKeys(
  contact: number,
  tickets: readonly number[],
  { approvals, keys }: Engine,
): Promise<readonly string[]> {
  const records = [...(await approvals.list({ contact }))];
  for (const ticket of tickets) records.push(...(await approvals.list({ ticket })));
  return [...new Set(records.map((record) => approvalKey(record, keys.content)))].sort();
}

/** In the journal a set is one digest. */
export function digestOf(set: readonly string[], { keys }: Pick<Engine, 'keys'>): string {
  return keys.content(canonical([...set].sort()));
}
