import type { AlertRole, Role } from '@derden/policy';
import type { Engine } from '../engine/engine.ts';
import { SweepError } from '../sweep-error.ts';

/** Something that needs a human (D11). */
export interface Alert {
  readonly id: string;
  readonly role: AlertRole;
  /** A code. */
  readonly reason: string;
  /** The row of the policy that told. */
  readonly row: string;
  readonly ticket: number | null;
}

/** Alerts that nobody acknowledged, the oldest first. */
export async function openAlerts(
  { matters }: Pick<Engine, 'matters'>,
  filter: { readonly role?: AlertRole } = {},
): Promise<readonly Alert[]> {
  const open = await matters.list('alert', { state: 'open' });
  return open
    .map(({ id, ticket, body }) => ({ id, ticket, ...body }))
    .filter(({ role }) => filter.role === undefined || role === filter.role);
}

/** Who may say that an alert was seen; whoever may do more than read, and for privacy that role itself. */
const seenBy: Readonly<Record<AlertRole, readonly Role[]>> = {
  agent: ['reviewer', 'approver', 'privacy', 'admin'],
  'account-manager': ['reviewer', 'approver', 'privacy', 'admin'],
  security: ['privacy', 'admin'],
  privacy: ['privacy'],
};

/**
 * Records that somebody has seen an alert and deals with it; it is not told again.
 * @throws SweepError `not_found`; `refused` for somebody without the role
 */
export async function acknowledge(id: string, { database, matters, journal, actor, now }: Engine): Promise<void> {
  await database.transaction(async (sql) => {
    const alert = await matters.get('alert', id, sql);
    if (!alert) throw new SweepError('not_found', `no alert ${id}`);
    const { role, reason, row } = alert.body;
    const needed = seenBy[role];
    if (!actor.roles.some((each) => needed.includes(each)))
      throw new SweepError('refused', `an alert for ${role} is acknowledged by: ${needed.join(', ')}`);
    if (alert.state !== 'open') return;
    const at = now().toISOString();
    await matters.put({ ...alert, state: 'acknowledged' }, at, sql);
    const facts = { role, reason, row };
    const about = alert.ticket === null ? {} : { ticket: alert.ticket };
    await journal.append({ at, actor: actor.name, kind: 'alert-acknowledged', ...about, facts }, sql);
  });
}
