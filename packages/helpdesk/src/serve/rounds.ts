import { codeOf } from '../sweep/sweep.ts';
import { createBell } from './bell.ts';

export interface Rounds {
  /** Milliseconds from the beginning of one to that of the next. */
  readonly every: number;
  readonly stop: AbortSignal;
  /** Told when one failed, with our code; the next comes all the same. */
  readonly failed: (code: string) => void;
}

/** Longer than the interval takes as long as it takes; then the next follows after a breath. */
const breath = 1_000;

/** Does something again and again until it is stopped, the first time at once. */
export async function inRounds(round: () => Promise<void>, { every, stop, failed }: Rounds): Promise<void> {
  const bell = createBell();
  while (!stop.aborted) {
    const begun = performance.now();
    await round().catch((error: unknown) => {
      if (!stop.aborted) failed(codeOf(error));
    });
    await bell.wait(Math.max(breath, every - (performance.now() - begun)), stop);
  }
}
