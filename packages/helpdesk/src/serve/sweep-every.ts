import type { Engine } from '../engine/engine.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { type SweepOptions, type SweepReport, sweep } from '../sweep/sweep.ts';
import { inRounds } from './rounds.ts';

/** `since` is for the first sweep; the others go on from where the one before ended. */
export interface SweepEveryOptions extends Omit<SweepOptions, 'stop'> {
  /** Milliseconds from one sweep to the next (`durationOf`). */
  readonly every: number;
  /** What is due by itself, done after each sweep. */
  readonly timers?: () => Promise<unknown>;
  /** Told of each sweep. */
  readonly swept?: (report: SweepReport) => void;
  /** Told of each sweep that failed, with our code: the next one comes all the same. */
  readonly missed?: (code: string) => void;
}

/** Sweeps again and again until the signal fires; the ticket that is being worked on then is finished. */
export async function sweepEvery(engine: Engine, jobs: Jobs, options: SweepEveryOptions): Promise<void> {
  const { every, timers, swept, missed, signal, since, ...rest } = options;
  const stop = signal ?? new AbortController().signal;
  let from = since;
  await inRounds(
    async () => {
      const report = await sweep(engine, jobs, { ...rest, since: from, stop });
      from = undefined;
      swept?.(report);
      if (!stop.aborted) await timers?.();
    },
    { every, stop, failed: (code) => missed?.(code) },
  );
}
