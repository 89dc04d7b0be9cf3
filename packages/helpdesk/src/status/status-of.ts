import { type AlertRole, dateOf, type Instant, type PlanState } from '@derden/policy';
import type { Verdict } from '@derden/scanner';
import type { Engine } from '../engine/engine.ts';
import type { JobCounts, Jobs } from '../jobs/jobs.ts';
import type { Anchor } from '../journal/verify-journal.ts';
import { openAlerts } from './alerts.ts';
import { removalsDone, removalsWaiting } from './lags.ts';
import { type LastSweep, lastSweep } from './last-sweep.ts';
import { type Review, waitingReviews } from './reviews.ts';
import { type Spread, spreadOf } from './spread.ts';

/** How the helpdesk stands: ids, kinds, counts and times; nothing that was found (D1). */
export interface Status {
  readonly at: Instant;
  /** Up to which change tickets were queued. */
  readonly cursor: Instant | null;
  readonly lastSweep: LastSweep | null;
  readonly queue: JobCounts;
  /** Tickets by what was last seen in them. */
  readonly tickets: Readonly<Partial<Record<Verdict | 'gone', number>>>;
  readonly plans: Readonly<Partial<Record<PlanState, number>>>;
  readonly reviews: readonly Review[];
  readonly lag: LagStatus;
  readonly holds: number;
  readonly objections: number;
  readonly resubmissions: { readonly open: number; readonly due: number };
  readonly alerts: Readonly<Partial<Record<AlertRole, number>>>;
  readonly journal: { readonly length: number; readonly anchor: Anchor | null };
}

/** From receipt to removal, in minutes (R35, E3). */
export interface LagStatus extends Spread {
  /** Tickets whose data went after the working day in which it had to. */
  readonly late: readonly number[];
  /** Tickets whose data still stands there though that day has passed. */
  readonly overdue: readonly number[];
}

/** @throws SweepError `database` */
export async function statusOf(engine: Engine, jobs: Pick<Jobs, 'counts'>): Promise<Status> {
  const { database, matters, now } = engine;
  const at = now().toISOString();
  const today = dateOf(at);
  const resubmissions = (await matters.list('resubmission')).filter(({ state }) => awaited.has(state));
  return {
    at,
    cursor: await cursorOf(engine),
    lastSweep: await lastSweep(engine),
    queue: await jobs.counts(),
    tickets: await countBy(engine, 'verdict', 'derden.ticket'),
    plans: await countBy(engine, 'state', 'derden.plan'),
    reviews: await waitingReviews(engine),
    lag: await lagStatus(engine),
    holds: (await matters.list('hold', { state: 'open' })).length,
    objections: (await matters.list('objection')).filter(({ state }) => !settled.has(state)).length,
    resubmissions: {
      open: resubmissions.length,
      due: resubmissions.filter(({ due }) => due !== null && due <= today).length,
    },
    alerts: countsOf((await openAlerts(engine)).map(({ role }) => role)),
    journal: await journalEnd(database),
  };
}

/** A new message is waited for. */
const awaited: ReadonlySet<string> = new Set(['asked', 'reminded']);
const settled: ReadonlySet<string> = new Set(['answered', 'withdrawn']);

async function lagStatus(engine: Engine): Promise<LagStatus> {
  const [done, waiting] = [await removalsDone(engine), await removalsWaiting(engine)];
  const lateOf = (removals: typeof done) => [
    ...new Set(removals.filter(({ late }) => late).map(({ ticket }) => ticket)),
  ];
  return { ...spreadOf(done.map(({ minutes }) => minutes)), late: lateOf(done), overdue: lateOf(waiting) };
}

async function cursorOf({ database }: Engine): Promise<Instant | null> {
  const [row] = await database.query<{ value: string }>("select value from derden.cursor where name = 'tickets'");
  return row?.value ?? null;
}

async function countBy<Name extends string>(
  { database }: Engine,
  column: 'verdict' | 'state',
  table: 'derden.ticket' | 'derden.plan',
): Promise<Partial<Record<Name, number>>> {
  const rows = await database.query<{ name: Name; count: number }>(
    `select ${column} as name, count(*)::int as count from ${table} group by ${column} order by ${column}`,
  );
  return Object.fromEntries(rows.map(({ name, count }) => [name, count])) as Partial<Record<Name, number>>; // as: names of the rows
}

function countsOf<Name extends string>(names: readonly Name[]): Partial<Record<Name, number>> {
  const groups = Map.groupBy(names, (name) => name);
  return Object.fromEntries([...groups].map(([name, all]) => [name, all.length])) as Partial<Record<Name, number>>; // as: names given
}

async function journalEnd(database: Engine['database']): Promise<Status['journal']> {
  const [anchor] = await database.query<Anchor>('select seq, mac from derden.journal order by seq desc limit 1');
  return { length: anchor?.seq ?? 0, anchor: anchor ?? null };
}
