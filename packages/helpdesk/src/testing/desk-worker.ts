import { createEngine } from '../engine/create-engine.ts';
import type { Engine } from '../engine/engine.ts';
import type { SweepSettings } from '../engine/settings.ts';
import { type Jobs, openJobs, type TicketJob } from '../jobs/jobs.ts';
import { codeOf, type SweepReport, sweep } from '../sweep/sweep.ts';
import { runTimers } from '../timers/run-timers.ts';
import type { WorkerEvent, WorkerTask } from './desk-task.ts';
import { everyRole, secret, settings } from './engine.ts';
import { minutesLater } from './minutes-later.ts';
import { swiftClock } from './swift-time.ts';

/** A process that sweeps until the queue is empty, and tells on standard output what it does: a JSON object a line. */
const task = JSON.parse(process.argv[2] ?? '{}') as WorkerTask; // as: what the parent wrote
const tell = (event: WorkerEvent) => process.stdout.write(`${JSON.stringify(event)}\n`);

async function run(given: WorkerTask): Promise<void> {
  const clock = swiftClock(given.time);
  await using engine = await createEngine({
    freshdesk: { domain: given.domain, apiKey: given.apiKey, clock },
    folder: given.folder,
    databaseUrl: given.databaseUrl,
    secret,
    settings: settingsOf(given),
    actor: everyRole,
    now: () => new Date(clock.now()),
  });
  await using jobs = await openJobs(engine.database);
  tell({ kind: 'open' });
  const report = await swept(engine, told(jobs), given);
  const { credits, refused } = engine.freshdesk.usage();
  tell({ kind: 'ended', ...report, credits, refused, memory: process.resourceUsage().maxRSS * 1024 });
}

const classes = ['K1', 'K2'] as const;

function settingsOf({ fileHost, automatic, reserve }: WorkerTask): SweepSettings {
  const policy = { ...settings.policy, automaticClasses: classes };
  const optedIn = automatic === null ? {} : { [automatic]: classes };
  return { ...settings, fileHosts: [fileHost], policy, automatic: optedIn, reserve };
}

/** A job has so many tries. */
const most = 8;

/** As the command does: a sweep, then what is due by itself. */
async function swept(
  engine: Engine,
  jobs: Jobs,
  { automatic, concurrency, toTheEnd }: WorkerTask,
): Promise<SweepReport> {
  const sum = { queued: 0, handled: 0, failed: 0 };
  const auto = automatic !== null;
  for (let round = 0; round < most; round++) {
    const { queued, handled, failed } = await sweep(engine, jobs, { auto, resolved: true, concurrency });
    sum.queued += queued;
    sum.handled += handled;
    sum.failed += failed;
    await runTimers(engine, { auto });
    if (!toTheEnd || queued + handled + failed === 0) break;
    await minutesLater(engine.database);
  }
  return sum;
}

/** When a ticket is taken and left. */
function told(jobs: Jobs): Jobs {
  return {
    ...jobs,
    take: async (most) => (await jobs.take(most)).map(toldJob),
  };
}

function toldJob({ ticket, done, failed }: TicketJob): TicketJob {
  const note = (kind: 'taken' | 'left') => tell({ kind, ticket, at: performance.timeOrigin + performance.now() });
  const leaving = (end: () => Promise<void>) => {
    note('left');
    return end();
  };
  note('taken');
  return { ticket, done: () => leaving(done), failed: (code) => leaving(() => failed(code)) };
}

try {
  await run(task);
} catch (error) {
  tell({ kind: 'broken', code: codeOf(error) });
}
