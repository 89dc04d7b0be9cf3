/** Wakes who waits for work. */
export interface Bell {
  ring(): void;
  /** Until it rings, so many milliseconds have passed, or the signal fires. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
}

export function createBell(): Bell {
  let rung = Promise.withResolvers<void>();
  return {
    ring() {
      rung.resolve();
      rung = Promise.withResolvers();
    },
    async wait(milliseconds, signal) {
      if (signal.aborted) return;
      const ended = Promise.withResolvers<void>();
      const timer = setTimeout(ended.resolve, milliseconds);
      const end = () => ended.resolve();
      signal.addEventListener('abort', end, { once: true });
      await Promise.race([rung.promise, ended.promise]);
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
    },
  };
}
