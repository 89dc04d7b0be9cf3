import { type Instant, lagOf } from '@derden/policy';
import type { Engine } from '../engine/engine.ts';

/** How long third-party data stood there, of one removal. */
export interface Removal {
  readonly plan: string;
  readonly ticket: number;
  readonly minutes: number;
  /** The working day in which it had to go had passed. */
  readonly late: boolean;
}

interface Row {
  readonly plan: string;
  readonly ticket: number;
  readonly received_at: Date;
  readonly found_at: Date;
  readonly removed_at: Date | null;
}

/** A plan that replaced another is about what was found when the first one was made. */
const removals = (states: string): string => `
  select p.id as plan, p.ticket, p.received_at,
    (select min(q.created_at) from derden.plan q where q.ticket = p.ticket and q.received_at = p.received_at) as found_at,
    (select max(s.at) from derden.step s where s.plan = p.id and s.state = 'done') as removed_at
  from derden.plan p
  where p.received_at is not null and p.state in (${states})
  order by p.created_at, p.id`;

/** Every removal that was done, with its lag (R35, E3). */
export async function removalsDone(engine: Pick<Engine, 'database' | 'settings'>): Promise<readonly Removal[]> {
  const rows = await engine.database.query<Row>(removals("'applied', 'verified'"));
  return rows.flatMap((row) => (row.removed_at === null ? [] : removalOf(row, row.removed_at, engine)));
}

/** Every removal that still has to be done, with its lag so far. */
export async function removalsWaiting(
  engine: Pick<Engine, 'database' | 'settings' | 'now'>,
): Promise<readonly Removal[]> {
  const rows = await engine.database.query<Row>(removals("'in-review', 'approved', 'running', 'partly-failed'"));
  return rows.map((row) => removalOf(row, engine.now(), engine));
}

function removalOf(
  { plan, ticket, received_at, found_at }: Row,
  end: Date,
  { settings }: Pick<Engine, 'settings'>,
): Removal {
  const times = { receivedAt: instant(received_at), foundAt: instant(found_at), deletedAt: instant(end) };
  return { plan, ticket, ...lagOf(times, settings.policy) };
}

function instant(date: Date): Instant {
  return date.toISOString();
}
