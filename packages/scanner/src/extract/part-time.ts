import type { Limits } from './limits.ts';

/** What is left of the time for one part: its file and all files inside together. Waiting for a thread takes none of it. */
export interface PartTime {
  /** In seconds; nothing is read any more at 0. */
  readonly left: number;
  /** Counts the time from now until what it returns is called. */
  start(): () => void;
}

export function createPartTime({ partSeconds }: Pick<Limits, 'partSeconds'>): PartTime {
  let spent = 0;
  return {
    get left() {
      return Math.max(0, partSeconds - spent);
    },
    start() {
      const from = performance.now();
      return () => {
        spent += (performance.now() - from) / 1000;
      };
    },
  };
}
