import { FreshdeskError } from '@derden/freshdesk-client';
import type { Engine } from '../engine/engine.ts';
import type { Jobs, TicketJob } from '../jobs/jobs.ts';
import { isOutOfOrder } from '../state/database-error.ts';
import { noteSweep } from '../status/last-sweep.ts';
import { SweepError } from '../sweep-error.ts';
import { type Handled, type HandleOptions, handleTicket } from './handle-ticket.ts';

export interface SweepOptions {
  /** Carries out what the policy lets happen without review. */
  readonly auto?: boolean;
  /** ISO 8601; else from where the last sweep ended, or the beginning. */
  readonly since?: string | undefined;
  /** Resolved and closed tickets, too. */
  readonly resolved?: boolean;
  /** Tickets that are worked on at once. */
  readonly concurrency?: number;
  readonly signal?: AbortSignal | undefined;
  /** No more tickets are taken; what is being worked on is finished. */
  readonly stop?: AbortSignal | undefined;
  /** Told how many tickets were queued, before they are worked on. */
  readonly queued?: (count: number) => void;
  /** Told of each ticket. */
  readonly handled?: (handled: Handled) => void;
  /** Told of each ticket that is tried again later; the code holds no value. */
  readonly failed?: (ticket: number, code: string) => void;
}

export interface SweepReport {
  readonly queued: number;
  readonly handled: number;
  readonly failed: number;
}

/** Queues what changed since the last sweep, then works until the queue is empty. Several may run at once and share the work. */
export async function sweep(engine: Engine, jobs: Jobs, options: SweepOptions = {}): Promise<SweepReport> {
  const queued = await queueChanged(engine, jobs, options);
  options.queued?.(queued);
  const report = { queued, ...(await work(engine, jobs, options)) };
  await noteSweep(report, engine);
  return report;
}

const cursor = 'tickets';

/** Two sweeps that see the same second twice lose nothing; tickets that were seen as they are now are not queued. */
export async function queueChanged(
  engine: Engine,
  jobs: Jobs,
  { since, resolved = false, signal }: SweepOptions,
): Promise<number> {
  const { database, freshdesk } = engine;
  const [last] = await database.query<{ value: string }>('select value from derden.cursor where name = $1', [cursor]);
  const from = since ?? last?.value;
  let queued = 0;
  let page: number[] = [];
  let newest = from;
  for (const filter of [undefined, 'spam'] as const) {
    const query = { ...(from && { updated_since: from }), ...(filter && { filter }), signal };
    for await (const ticket of freshdesk.tickets.list(query)) {
      if (newest === undefined || ticket.updated_at > newest) newest = ticket.updated_at;
      if (
        ticket.deleted ||
        (!resolved && isOver(ticket.status)) ||
        (await isSeen(ticket.id, ticket.updated_at, engine))
      )
        continue;
      page.push(ticket.id);
      queued += 1;
      if (page.length === 100) {
        await jobs.add(page);
        page = [];
      }
    }
  }
  await jobs.add(page);
  if (since === undefined && newest !== undefined) await moveCursor(newest, engine);
  return queued;
}

/** Resolved and closed. */
function isOver(status: number): boolean {
  return status === 4 || status === 5;
}

async function isSeen(id: number, updatedAt: string, { database }: Engine): Promise<boolean> {
  const seen = await database.query('select 1 from derden.ticket where id = $1 and updated_at = $2', [id, updatedAt]);
  return seen.length > 0;
}

async function moveCursor(value: string, { database }: Engine): Promise<void> {
  await database.query(
    `insert into derden.cursor (name, value) values ($1, $2)
     on conflict (name) do update set value = greatest(derden.cursor.value, $2)`,
    [cursor, value],
  );
}

/** Works on queued tickets until there are none. @throws SweepError `database` when it is out of order */
export async function work(
  engine: Engine,
  jobs: Jobs,
  { auto = false, concurrency = 4, signal, stop, handled, failed }: SweepOptions,
): Promise<Omit<SweepReport, 'queued'>> {
  const counts = { handled: 0, failed: 0 };
  let isOver = false;
  const one = async (): Promise<void> => {
    for (;;) {
      if (isOver || signal?.aborted || stop?.aborted) return;
      const [job] = await jobs.take(1);
      if (!job) return;
      const outcome = await handledJob(job, engine, jobs, { auto, signal });
      if (typeof outcome === 'string') {
        counts.failed += 1;
        failed?.(job.ticket, outcome);
      } else {
        counts.handled += 1;
        handled?.(outcome);
      }
    }
  };
  const workers = Array.from({ length: concurrency }, () =>
    one().catch((error: unknown) => {
      isOver = true;
      throw error;
    }),
  );
  // What the others are at is finished before the error is told.
  await Promise.allSettled(workers);
  await Promise.all(workers);
  return counts;
}

/**
 * What came of it, or the code of why it failed: a ticket that cannot be handled costs that ticket alone, a database that is out of
 * order ends the run, or else every ticket would be tried in vain until it is given up.
 */
async function handledJob(
  job: TicketJob,
  engine: Engine,
  jobs: Jobs,
  options: HandleOptions,
): Promise<Handled | string> {
  try {
    const handled = await handleTicket(job.ticket, engine, options);
    await jobs.add(handled.again);
    await job.done();
    return handled;
  } catch (error) {
    const code = codeOf(error);
    await job.failed(code);
    if (isOutOfOrder(error)) throw error;
    return code;
  }
}

/** Our own codes only: any other error may quote what it was about. */
export function codeOf(error: unknown): string {
  if (error instanceof FreshdeskError) return `${error.code}${error.status === undefined ? '' : ` ${error.status}`}`;
  if (error instanceof SweepError) return error.code;
  return error instanceof Error ? error.name : 'unknown';
}
