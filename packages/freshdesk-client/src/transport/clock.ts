import { FreshdeskError } from '../error.ts';

/** Time, so that tests and simulations can run their own. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** @throws FreshdeskError `aborted` when the signal fires first. */
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  // Goes on evenly when somebody sets the machine's clock.
  now: () => performance.timeOrigin + performance.now(),
  wait(milliseconds, signal) {
    if (milliseconds <= 0) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const stop = (): void => {
        clearTimeout(timer);
        reject(new FreshdeskError('aborted', 'The call was stopped while it waited for its turn.'));
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', stop);
        resolve();
      }, milliseconds);
      if (signal?.aborted) stop();
      else signal?.addEventListener('abort', stop, { once: true });
    });
  },
};
