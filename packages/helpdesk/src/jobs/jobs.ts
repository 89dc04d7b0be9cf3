import type { Job, PgBoss } from 'pg-boss';
import { guarded } from '../state/database-error.ts';
import type { Database } from '../state/sql.ts';

/**
 * One job a ticket, wherever it came from: a sweep, a webhook, a timer. Nothing but the number is kept. All of it throws SweepError
 * `database` and nothing else.
 */
export interface Jobs extends AsyncDisposable {
  /** Queues tickets; one that waits already is not queued twice, one that is being worked on has its turn afterwards. */
  add(tickets: readonly number[]): Promise<void>;
  /**
   * Takes up to `most` tickets to work on, none that somebody else is at; they come back when their worker falls silent for a minute
   * or two.
   */
  take(most: number): Promise<readonly TicketJob[]>;
  /** How many wait, are being worked on, and were given up. */
  counts(): Promise<JobCounts>;
}

export interface TicketJob {
  readonly ticket: number;
  done(): Promise<void>;
  /** Tried again later, and given up after some tries; the code is ours, without a value. */
  failed(code: string): Promise<void>;
}

export interface JobCounts {
  readonly waiting: number;
  readonly active: number;
  readonly failed: number;
}

const queue = 'ticket';
const deadLetters = 'ticket-failed';
const schema = 'derden_jobs';

/** Tries of a job; what a worker is silent about for so long goes to another, in seconds. */
const retries = { retryLimit: 5, retryDelay: 30, retryBackoff: true, heartbeatSeconds: 60 } as const;
/** The longest that a ticket may take, its worker alive all the while, in seconds. */
const longest = 4 * 3600;
/** How often a worker is heard of, in milliseconds. */
const beat = 15_000;

/**
 * Opens the queue in the same database, and makes its tables.
 * @throws SweepError `database`
 */
export async function openJobs(database: Database): Promise<Jobs> {
  const { PgBoss } = await import('pg-boss');
  const boss = new PgBoss({ db: database.jobs, backend: database.kind, schema, schedule: false });
  // Its errors quote what they were about; ours say what matters.
  boss.on('error', () => {});
  await guarded(() => started(boss, database));
  return {
    add: (tickets) => guarded(() => added(boss, database, tickets)),
    take: async (most) =>
      (await guarded(() => boss.fetch<TicketData>(queue, { batchSize: most }))).map((job) =>
        jobOf(boss, database, job),
      ),
    counts: () => countsIn(database),
    [Symbol.asyncDispose]: () => guarded(() => boss.stop({ graceful: false })),
  };
}

/** Any number will do that nothing else in the database locks. */
const lock = 7_263_115;

/** Of several processes that start together one makes the tables. */
async function started(boss: PgBoss, database: Database): Promise<void> {
  if (database.kind === 'pglite') return begun(boss, database);
  await database.transaction(async (sql) => {
    await sql.query('select pg_advisory_xact_lock($1)', [lock]);
    await begun(boss, database);
  });
}

async function begun(boss: PgBoss, database: Database): Promise<void> {
  await boss.start();
  await boss.createQueue(deadLetters);
  // At most one that waits, one that waits for its next try, and one that is being worked on, for each ticket.
  await boss.createQueue(queue, { policy: 'stately', deadLetter: deadLetters, expireInSeconds: longest, ...retries });
  if (database.kind === 'pglite') await freed(boss, database);
  // By itself the queue looks for silent workers a minute after the start, when a short run is over.
  await boss.supervise(queue);
}

/** Nobody else has the folder, so what is being worked on is held by a process that is gone. */
async function freed(boss: PgBoss, database: Database): Promise<void> {
  const held = await database.query<{ id: string }>(
    `select id from ${schema}.job where name = $1 and state = 'active'`,
    [queue],
  );
  for (const { id } of held) await boss.fail(queue, id, { code: 'stopped' });
}

const batch = 500;

interface TicketData {
  readonly ticket: number;
}

async function added(boss: PgBoss, database: Database, tickets: readonly number[]): Promise<void> {
  for (let at = 0; at < tickets.length; at += batch) {
    const keys = tickets.slice(at, at + batch).map(String);
    const retried = await retriedOf(keys, database);
    const jobs = keys
      .filter((key) => !retried.has(key))
      .map((key) => ({ data: { ticket: Number(key) }, singletonKey: key }));
    if (jobs.length > 0) await boss.insert(queue, jobs);
  }
}

/** Tickets that are tried again by themselves: a second job beside that would be given up when both fail. */
async function retriedOf(keys: readonly string[], database: Database): Promise<ReadonlySet<string>> {
  const rows = await database.query<{ key: string }>(
    `select singleton_key as key from ${schema}.job where name = $1 and state = 'retry' and singleton_key = any($2)`,
    [queue, keys],
  );
  return new Set(rows.map(({ key }) => key));
}

/** What a worker lost meanwhile to another, it neither ends nor fails. */
function jobOf(boss: PgBoss, database: Database, { id, retryCount, data: { ticket } }: Job<TicketData>): TicketJob {
  const turn = { id, retryCount };
  const heard = setInterval(() => void boss.touch(queue, turn).catch(() => {}), beat).unref();
  const ended = async (end: () => Promise<unknown>): Promise<void> => {
    clearInterval(heard);
    await guarded(end);
  };
  return {
    ticket,
    done: () =>
      ended(async () => {
        await boss.complete(queue, turn);
        await pardon(boss, database, ticket);
      }),
    failed: (code) =>
      ended(async () =>
        (await isWaiting(ticket, database)) ? boss.complete(queue, turn) : boss.fail(queue, turn, { code }),
      ),
  };
}

/** Another job of the ticket does what this one could not: two that fail side by side would be given up. */
async function isWaiting(ticket: number, database: Database): Promise<boolean> {
  const rows = await database.query(
    `select 1 from ${schema}.job where name = $1 and singleton_key = $2 and state in ('created', 'retry')`,
    [queue, String(ticket)],
  );
  return rows.length > 0;
}

/** A ticket that was given up and went well later is given up no more. */
async function pardon(boss: PgBoss, database: Database, ticket: number): Promise<void> {
  const given = await database.query<{ id: string }>(
    `select id from ${schema}.job where name = $1 and data->>'ticket' = $2 and state in ('created', 'retry')`,
    [deadLetters, String(ticket)],
  );
  for (const { id } of given) await boss.deleteJob(deadLetters, id);
}

/** Counted in its table: the queue's own statistics may be an hour old. */
async function countsIn(database: Database): Promise<JobCounts> {
  const [counted] = await database.query<JobCounts>(
    `select
       count(*) filter (where name = $1 and state in ('created', 'retry'))::int as waiting,
       count(*) filter (where name = $1 and state = 'active')::int as active,
       count(*) filter (where name = $2 and state in ('created', 'retry'))::int as failed
     from ${schema}.job where name = $1 or name = $2`,
    [queue, deadLetters],
  );
  return counted ?? { waiting: 0, active: 0, failed: 0 };
}
