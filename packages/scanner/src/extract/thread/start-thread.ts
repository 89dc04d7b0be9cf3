import { setTimeout as delay } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { UnreadableCode } from '../../document.ts';
import { ScanError } from '../../error.ts';
import type { FileBytes, ReadContext, Readings } from '../reading.ts';
import { watchMemory } from './memory-watch.ts';
import type { Answer, Order } from './messages.ts';
import { unpacked } from './packed.ts';
import { lookAt } from './pictures.ts';
import type { PoolMember } from './pool.ts';

/** A thread that reads one file at a time. A hostile file can hang it or break it: then only the thread goes. */
export interface ReaderThread extends PoolMember {
  read(reader: string, file: FileBytes, context: ReadContext): Readings;
}

/** A thread that is stuck in native code cannot be ended; it is left behind. */
const endingSeconds = 5;

export function startThread(entry: URL, megabytes: number): ReaderThread {
  const worker = startWorker(entry, megabytes);
  let lost: UnreadableCode | null = null;
  let pending: PromiseWithResolvers<Answer> | null = null;
  let open: ReadContext | null = null;

  worker.on('error', (error) => {
    lost ??= isOutOfMemory(error) ? 'tooLarge' : 'corrupt';
  });
  worker.once('exit', () => {
    lost ??= 'corrupt';
    pending?.reject(brokenOff(lost));
  });
  worker.on('message', async (answer: Answer) => {
    if (answer.kind === 'so-far') open?.soFar(answer.reading);
    else if (answer.kind !== 'picture') pending?.resolve(answer);
    else if (open) tell(await lookAt(answer, open));
  });

  function tell(order: Order): void {
    worker.postMessage(order, order.kind === 'read' ? [order.file.bytes.buffer as ArrayBuffer] : []);
  }

  function tooMuch(): void {
    lost ??= 'tooLarge';
    void worker.terminate();
  }

  async function next(): Promise<Answer> {
    if (lost) throw brokenOff(lost);
    pending = Promise.withResolvers();
    tell({ kind: 'next' });
    const answer = await pending.promise;
    if (answer.kind !== 'failed') return answer;
    open = null;
    throw new ScanError(answer.code, 'The file cannot be read.');
  }

  async function* answers(reader: string, file: FileBytes, { limits }: ReadContext): Readings {
    tell({ kind: 'read', reader, file: { ...file, bytes: new Uint8Array(file.bytes) }, limits });
    for (let answer = await next(); answer.kind === 'reading'; answer = await next())
      yield answer.reading.kind === 'packed' ? unpacked(answer.reading) : answer.reading;
    open = null;
  }

  return {
    get usable() {
      return lost === null && open === null;
    },
    async *read(reader, file, context) {
      const late = (): void => tell({ kind: 'late' });
      open = context;
      worker.ref();
      using _ = watchMemory(worker, megabytes, tooMuch);
      context.signal.addEventListener('abort', late, { once: true });
      try {
        yield* answers(reader, file, context);
      } finally {
        context.signal.removeEventListener('abort', late);
        worker.unref();
      }
    },
    async stop() {
      await Promise.race([worker.terminate(), delay(endingSeconds * 1000, undefined, { ref: false })]);
    },
  };
}

/** What a thread prints stays with it: it may quote the file. What node was told about the main module is not about this one. */
function startWorker(entry: URL, megabytes: number): Worker {
  return new Worker(entry, {
    stdout: true,
    stderr: true,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 2 * megabytes },
  });
}

function brokenOff(code: UnreadableCode): ScanError {
  return new ScanError(code, 'The thread that read the file broke off.');
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
