import { codeOf, type SweepOptions, work } from '../sweep/sweep.ts';
import type { Desk } from './answers.ts';
import { count } from './tally.ts';

/** How often a worker looks by itself: other processes queue tickets, too. In milliseconds. */
const poll = 2_000;

/** One worker: takes tickets while there are any, then waits until somebody rings. */
export async function workOn({ engine, jobs, bell, tally, stop }: Desk, options: SweepOptions): Promise<void> {
  while (!stop.aborted) {
    try {
      await work(engine, jobs, {
        ...options,
        concurrency: 1,
        stop,
        handled: ({ verdict }) => count(tally.handled, verdict),
        failed: (_ticket, code) => count(tally.failed, code),
      });
    } catch (error) {
      count(tally.failed, codeOf(error));
    }
    await bell.wait(poll, stop);
  }
}
