import type { Engine } from '../engine/engine.ts';
import { remembered } from '../engine/remembered.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { noteSweep } from '../status/last-sweep.ts';
import { queueChanged } from '../sweep/sweep.ts';
import { SweepError } from '../sweep-error.ts';
import type { Desk } from './answers.ts';
import { createBell } from './bell.ts';
import { type ListenOptions, listen } from './listen.ts';
import { metricsOf } from './metrics.ts';
import { inRounds } from './rounds.ts';
import { createTally } from './tally.ts';
import { workOn } from './work-on.ts';

export interface ReceiverOptions extends Partial<ListenOptions> {
  /** Both stay the caller's, who closes them afterwards. */
  readonly engine: Engine;
  readonly jobs: Jobs;
  /** DERDEN_WEBHOOK_SECRET: what the header `x-derden-secret` has to hold. */
  readonly secret: string | undefined;
  /** Carries out what the policy lets happen without review. */
  readonly auto?: boolean;
  /** Tickets that are worked on at once; 0 only takes calls in. */
  readonly workers?: number;
  /** Milliseconds between sweeps (`durationOf`); without it another process sweeps. */
  readonly every?: number | undefined;
  /** What is due by itself, done after each sweep. */
  readonly timers?: () => Promise<unknown>;
  /** Ends it: no more calls and tickets are taken, what is being worked on is finished. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds that work under way is given after that; then it is broken off, and done again another time. */
  readonly grace?: number;
}

export interface Receiver extends AsyncDisposable {
  readonly url: string;
  /** When everything has come to its end. */
  readonly ended: Promise<void>;
}

export const defaultPort = 8086;

/** Characters of a secret that is worth the name. */
const least = 16;
/** How old the metrics may be, in milliseconds. */
const metricsAge = 10_000;

/**
 * Takes Freshdesk's webhook, works on the queue, and sweeps on a schedule; tells how it is at /health and /metrics.
 * @throws SweepError `no_key`, `weak_key` for the secret; `refused` for an address that it may not or cannot bind to
 */
export async function createReceiver(options: ReceiverOptions): Promise<Receiver> {
  const { host = '127.0.0.1', port = defaultPort, exposed = false, signal, grace = 30_000 } = options;
  const own = new AbortController();
  const stop = signal ? AbortSignal.any([signal, own.signal]) : own.signal;
  const desk = deskOf(options, stop);
  const listener = await listen(desk, { host, port, exposed });
  const hard = new AbortController();
  const running = [...workersOf(desk, options, hard.signal), ...scheduleOf(desk, options)];
  const ended = whenStopped(stop).then(async () => {
    const timer = setTimeout(() => hard.abort(), grace);
    await Promise.all([listener.close(), ...running]);
    clearTimeout(timer);
  });
  return {
    url: listener.url,
    ended,
    async [Symbol.asyncDispose]() {
      own.abort();
      await ended;
    },
  };
}

function deskOf({ engine, jobs, secret, every }: ReceiverOptions, stop: AbortSignal): Desk {
  if (!secret) throw new SweepError('no_key', 'DERDEN_WEBHOOK_SECRET is not set');
  if (secret.length < least)
    throw new SweepError('weak_key', `DERDEN_WEBHOOK_SECRET is too short: at least ${least} characters`);
  const tally = createTally();
  const metrics = remembered(
    () => metricsOf(engine, jobs, tally),
    metricsAge,
    () => new Date(),
  );
  const begun = engine.now().getTime();
  return { engine, jobs, secret, tally, stop, every: every ?? null, begun, bell: createBell(), metrics };
}

function workersOf(desk: Desk, { auto = false, workers = 2 }: ReceiverOptions, signal: AbortSignal) {
  return Array.from({ length: workers }, () => workOn(desk, { auto, signal }));
}

/** Changes that no webhook told of are found here; the workers do the rest. */
function scheduleOf(desk: Desk, { every, timers }: ReceiverOptions): readonly Promise<void>[] {
  if (every === undefined) return [];
  const { engine, jobs, bell, tally, stop } = desk;
  const round = async () => {
    const queued = await queueChanged(engine, jobs, { signal: stop });
    bell.ring();
    await noteSweep({ queued, handled: 0, failed: 0 }, engine);
    await timers?.();
    tally.sweeps.done += 1;
    tally.lastFailure = null;
  };
  const failed = (code: string) => {
    tally.sweeps.failed += 1;
    tally.lastFailure = code;
  };
  return [inRounds(round, { every, stop, failed })];
}

async function whenStopped(stop: AbortSignal): Promise<void> {
  if (stop.aborted) return;
  await new Promise((resolve) => stop.addEventListener('abort', resolve, { once: true }));
}
