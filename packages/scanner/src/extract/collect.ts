import type { UnreadableCode } from '../document.ts';
import { ScanError } from '../error.ts';
import { isUnreadableCode } from './codes.ts';
import type { ExtractContext } from './context.ts';
import type { ReadContext, Reading, Readings } from './reading.ts';

/** What a reader handed over, and why it stopped early if it did. */
export interface Collected {
  readonly readings: readonly Reading[];
  readonly failed: UnreadableCode | null;
}

/** A reader that is told that its time is up gets this long to hand over what it has. */
const graceSeconds = 3;

/** Runs a reader to its end, its failure or the end of its time. What it gave before that is kept. */
export async function collect(read: (context: ReadContext) => Readings, context: ExtractContext): Promise<Collected> {
  const { limits, ocr } = context;
  const late = AbortSignal.timeout(limits.seconds * 1000);
  const signal = context.signal ? AbortSignal.any([context.signal, late]) : late;
  const end = endOf(limits.seconds + graceSeconds, context.signal);
  const readings: Reading[] = [];
  const reader = read({ limits, ocr, signal })[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await Promise.race([reader.next(), end.reached]);
      if (next.done) return { readings, failed: null };
      readings.push(next.value);
    }
  } catch (error) {
    if (context.signal?.aborted) throw new ScanError('aborted', 'The scan was stopped.');
    return { readings, failed: codeOf(error, late) };
  } finally {
    end.cancel();
    reader.return?.().catch(() => {});
  }
}

function codeOf(error: unknown, late: AbortSignal): UnreadableCode {
  if (error instanceof ScanError && isUnreadableCode(error.code)) return error.code;
  return late.aborted ? 'timeout' : 'corrupt';
}

interface End {
  readonly reached: Promise<never>;
  cancel(): void;
}

function endOf(seconds: number, stop?: AbortSignal): End {
  const { promise, reject } = Promise.withResolvers<never>();
  promise.catch(() => {});
  const timer = setTimeout(() => reject(new ScanError('timeout', 'Reading the file took too long.')), seconds * 1000);
  const stopped = (): void => reject(new ScanError('aborted', 'The scan was stopped.'));
  if (stop?.aborted) stopped();
  stop?.addEventListener('abort', stopped, { once: true });
  return {
    reached: promise,
    cancel() {
      clearTimeout(timer);
      stop?.removeEventListener('abort', stopped);
    },
  };
}
