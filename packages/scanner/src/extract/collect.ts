import type { UnreadableCode } from '../document.ts';
import { ScanError } from '../error.ts';
import { codeOf } from './codes.ts';
import type { PartContext } from './context.ts';
import type { Limits } from './limits.ts';
import type { DocumentReading, ReadContext, Reading, Readings } from './reading.ts';

/** What a reader handed over, and why it stopped early if it did. */
export interface Collected {
  readonly readings: readonly Reading[];
  readonly failed: UnreadableCode | null;
}

/** A reader that is told that its time is up gets this long to hand over what it has. */
const graceSeconds = 3;

/** Runs a reader to its end, its failure or the end of its time. What it gave before that is kept. */
export async function collect(
  read: (context: ReadContext) => Readings,
  context: Omit<PartContext, 'room'>,
  grace: number = graceSeconds,
): Promise<Collected> {
  const { limits, ocr, time } = context;
  const stopTime = time.start();
  const end = endOf(Math.min(limits.seconds, time.left), grace, context.signal);
  const kept = createKept(limits);
  const reader = read({ limits, ocr, signal: end.near, soFar: kept.soFar })[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await Promise.race([reader.next(), end.reached]);
      if (next.done) return { readings: kept.readings(), failed: null };
      kept.add(next.value);
    }
  } catch (error) {
    if (context.signal?.aborted) throw new ScanError('aborted', 'The scan was stopped.');
    const code = codeOf(error);
    return { readings: kept.readings(), failed: code === 'corrupt' && end.near.aborted ? 'timeout' : code };
  } finally {
    end.cancel();
    stopTime();
    reader.return?.().catch(() => {});
  }
}

interface Kept {
  add(reading: Reading): void;
  soFar(reading: DocumentReading): void;
  readings(): readonly Reading[];
}

/** What a reader gave. It has limits of its own; this one is behind them, so that no file makes it give without end. */
function createKept({ inflatedBytes }: Limits): Kept {
  const whole: Reading[] = [];
  let part: DocumentReading | null = null;
  let size = 0;
  return {
    add(reading) {
      size += sizeOf(reading);
      if (size > 2 * inflatedBytes) throw new ScanError('tooLarge', 'There is too much in the file.');
      if (reading.kind === 'document') part = null;
      whole.push(reading);
    },
    soFar(reading) {
      part = reading;
    },
    readings: () => (part ? [...whole, part] : whole),
  };
}

/** Roughly, in bytes. */
function sizeOf(reading: Reading): number {
  if (reading.kind === 'file') return 200 + reading.file.bytes.length;
  return 200 + (reading.kind === 'document' ? reading.document.text.length : 0);
}

interface End {
  /** Aborts when the time is up, or the scan is stopped. */
  readonly near: AbortSignal;
  /** Rejects when the grace is over as well, or the scan is stopped. */
  readonly reached: Promise<never>;
  /** Leaves no timer behind: a run reads many thousands of bodies. */
  cancel(): void;
}

function endOf(seconds: number, grace: number, stop?: AbortSignal): End {
  const near = new AbortController();
  const { promise, reject } = Promise.withResolvers<never>();
  promise.catch(() => {});
  const over = (): void => reject(new ScanError('timeout', 'Reading the file took too long.'));
  let timer = setTimeout(() => {
    near.abort();
    timer = setTimeout(over, grace * 1000);
  }, seconds * 1000);
  const stopped = (): void => {
    near.abort();
    reject(new ScanError('aborted', 'The scan was stopped.'));
  };
  if (stop?.aborted) stopped();
  stop?.addEventListener('abort', stopped, { once: true });
  return {
    near: near.signal,
    reached: promise,
    cancel() {
      clearTimeout(timer);
      stop?.removeEventListener('abort', stopped);
    },
  };
}
