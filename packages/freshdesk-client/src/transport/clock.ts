import { unlessAborted } from './abort.ts';

/** Time, so that tests and simulations can run their own. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** @throws FreshdeskError `aborted` when the signal fires first. */
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** A longer timer would fire at once. */
const longestTimer = 2 ** 31 - 1;

export const systemClock: Clock = {
  // Goes on evenly when somebody sets the machine's clock.
  now: () => performance.timeOrigin + performance.now(),
  async wait(milliseconds, signal) {
    for (let left = milliseconds; left > 0; left -= longestTimer) await pause(Math.min(left, longestTimer), signal);
  },
};

async function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, milliseconds);
  await unlessAborted(promise, signal).finally(() => clearTimeout(timer));
}
