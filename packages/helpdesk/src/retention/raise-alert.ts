import type { AlertRole } from '@derden/policy';
import type { Engine } from '../engine/engine.ts';

export interface Raised {
  /** The same for the same thing: it is told once. */
  readonly about: string;
  readonly role: AlertRole;
  /** A code. */
  readonly reason: string;
  /** The row that told. */
  readonly row: string;
  readonly ticket?: number | null;
}

/** Tells somebody of what no plan is for. Nothing of it goes to Freshdesk. */
export async function raiseAlert(
  { about, role, reason, row, ticket = null }: Raised,
  { database, matters, journal, actor, now }: Engine,
): Promise<void> {
  const id = `${role} ${reason} ${about}`;
  const at = now().toISOString();
  await database.transaction(async (sql) => {
    if (await matters.get('alert', id, sql)) return;
    const body = { role, reason, row };
    await matters.put({ kind: 'alert', id, ticket, contact: null, state: 'open', due: null, body }, at, sql);
    const on = ticket === null ? {} : { ticket };
    await journal.append({ at, actor: actor.name, kind: 'alert', ...on, facts: { role, reason, row, about } }, sql);
  });
}
