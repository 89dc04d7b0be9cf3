import { irreversible, type Plan } from '@derden/policy';
import type { Engine } from '../engine/engine.ts';
import type { Look } from '../sweep/look.ts';

/** Keeps when the oldest of what a plan removes came in: from there its lag counts (R35, E3). */
export async function noteReceipt(plan: Plan, look: Look, { database }: Pick<Engine, 'database'>): Promise<void> {
  const receivedAt = receiptOf(plan, look);
  if (receivedAt !== null)
    await database.query('update derden.plan set received_at = $2 where id = $1', [plan.id, receivedAt]);
}

/** Null when the plan removes nothing that was found. */
export function receiptOf(
  { entries }: Pick<Plan, 'entries'>,
  { seen, ticket }: { readonly seen: Pick<Look['seen'], 'report'>; readonly ticket: Pick<Look['ticket'], 'parts'> },
): string | null {
  const removed = new Set(
    entries.filter(({ action }) => irreversible.has(action.kind)).flatMap(({ findings }) => findings),
  );
  const parts = new Set(seen.report.findings.filter(({ id }) => removed.has(id)).map(({ part }) => part));
  const times = ticket.parts.filter(({ id }) => parts.has(id)).map(({ receivedAt }) => Date.parse(receivedAt));
  return times.length === 0 ? null : new Date(Math.min(...times)).toISOString();
}
