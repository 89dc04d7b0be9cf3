import type { UnreadableCode } from '../document.ts';
import { ScanError } from '../error.ts';
import { codeOf } from './codes.ts';
import type { ExtractContext } from './context.ts';
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
  context: ExtractContext,
  grace: number = graceSeconds,
): Promise<Collected> {
  const { limits, ocr } = context;
  const late = AbortSignal.timeout(limits.seconds * 1000);
  const signal = context.signal ? AbortSignal.any([context.signal, late]) : late;
  const end = endOf(limits.seconds + grace, context.signal);
  const kept = createKept(limits);
  const reader = read({ limits, ocr, signal, soFar: kept.soFar })[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await Promise.race([reader.next(), end.reached]);
      if (next.done) return { readings: kept.readings(), failed: null };
      kept.add(next.value);
    }
  } catch (error) {
    if (context.signal?.aborted) throw new ScanError('aborted', 'The scan was stopped.');
    const code = codeOf(error);
    return { readings: kept.readings(), failed: code === 'corrupt' && late.aborted ? 'timeout' : code };
  } finally {
    end.cancel();
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
