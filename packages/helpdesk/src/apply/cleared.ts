import { irreversible, lagOf } from '@derden/policy';
import type { Effect } from './afterwards.ts';
import { ticketOf } from './concerns.ts';

/** Flags of what is gone end with it; once all that a plan removes from a ticket is gone, the lag is told (R35, E3). */
export const cleared: Effect = async (outcome, { matters, journal, settings, actor }, sql) => {
  const { plan, entry, steps, at } = outcome;
  const ticket = ticketOf(entry.action);
  if (ticket === null) return;
  for (const finding of entry.findings) await matters.remove('needed', `${ticket} ${finding}`, sql);
  const all = plan.entries.filter(({ action }) => irreversible.has(action.kind) && ticketOf(action) === ticket);
  if (!all.every(({ id }) => steps.get(id)?.state === 'done')) return;
  await sql.query('update derden.ticket set cleared_at = $2 where id = $1', [ticket, at]);
  const [known] = await sql.query<{ received_at: Date | null }>('select received_at from derden.plan where id = $1', [
    plan.id,
  ]);
  const receivedAt = known?.received_at?.toISOString() ?? plan.createdAt;
  const lag = lagOf({ receivedAt, foundAt: plan.createdAt, deletedAt: at }, settings.policy);
  const facts = { minutes: lag.minutes, late: lag.late };
  await journal.append({ at, actor: actor.name, kind: 'cleared', ticket, plan: plan.id, facts }, sql);
};
