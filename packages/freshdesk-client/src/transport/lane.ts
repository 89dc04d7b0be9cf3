import { stopped, unlessAborted } from './abort.ts';
import type { Clock } from './clock.ts';

export const minute = 60_000;

/** Calls one after the other, each when its turn has come: the generic cell rate algorithm with a queue. */
export interface Lane {
  /** @throws FreshdeskError `aborted` at once when the signal fires, wherever the call stands in the queue. */
  enter(credits: number, signal: AbortSignal | undefined): Promise<void>;
  /** `burst` calls may follow each other at once after a pause. */
  setPace(perMinute: number, burst: number): void;
  /** Nothing goes before this time. */
  holdUntil(time: number): void;
}

export function createLane(clock: Clock, perMinute: number): Lane {
  let interval = minute / perMinute;
  let burst = 1;
  /** When the next call is due if calls came evenly. */
  let due = Number.NEGATIVE_INFINITY;
  let held = Number.NEGATIVE_INFINITY;
  let last: Promise<void> = Promise.resolve();
  const opens = (): number => Math.max(held, due - (burst - 1) * interval);

  async function turn(credits: number, signal: AbortSignal | undefined): Promise<void> {
    for (let now = clock.now(); opens() > now && !signal?.aborted; now = clock.now())
      await clock.wait(opens() - now, signal);
    if (signal?.aborted) throw stopped();
    due = Math.max(due, clock.now()) + credits * interval;
  }

  return {
    enter(credits, signal) {
      const mine = last.then(() => turn(credits, signal));
      last = mine.catch(() => {}); // told to its own caller
      return unlessAborted(mine, signal);
    },
    setPace(next, atOnce) {
      const now = clock.now();
      if (due > now) due = now + (due - now) * (minute / next / interval);
      interval = minute / next;
      burst = atOnce;
    },
    holdUntil(time) {
      held = Math.max(held, time);
    },
  };
}
