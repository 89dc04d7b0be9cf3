import type { Clock } from '../transport/clock.ts';

/** Time that goes on to the next who waits when nobody has anything else to do: several may wait at once. */
export function simulatedClock(): Clock {
  let now = 0;
  let waiting: { readonly at: number; readonly go: () => void }[] = [];

  function goOn(): void {
    const next = waiting.toSorted((a, b) => a.at - b.at)[0];
    if (!next) return;
    waiting = waiting.filter((each) => each !== next);
    now = Math.max(now, next.at);
    next.go();
    setImmediate(goOn);
  }

  return {
    now: () => now,
    wait(milliseconds) {
      const { promise, resolve } = Promise.withResolvers<void>();
      if (waiting.length === 0) setImmediate(goOn);
      waiting.push({ at: now + milliseconds, go: resolve });
      return promise;
    },
  };
}
