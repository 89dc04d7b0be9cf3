import { extname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Worker as Thread } from 'node:worker_threads';
import type { PSM, Worker } from 'tesseract.js';
import { ScanError } from '../../error.ts';
import type { OcrManner } from '../context.ts';
import type { PoolMember } from '../thread/pool.ts';
import { ocrLanguages } from './ocr-data.ts';

/** One Tesseract in a thread of its own. */
export interface OcrEngine extends PoolMember {
  read(image: Uint8Array, signal?: AbortSignal, how?: OcrManner): Promise<string>;
}

const endingSeconds = 5;

export async function startEngine(): Promise<OcrEngine> {
  const worker = await startInTime();
  // The worker keeps its thread in a property that its types leave out.
  const { worker: thread } = worker as unknown as { worker: Thread };
  let usable = true;
  thread.unref();
  thread.once('exit', () => {
    usable = false;
  });
  return {
    get usable() {
      return usable;
    },
    async read(image, signal, how) {
      thread.ref();
      try {
        return await unlessStopped(recognise(worker, image, how), thread, signal);
      } catch (error) {
        usable = false;
        throw error;
      } finally {
        thread.unref();
      }
    },
    async stop() {
      // Tesseract does not wait until its thread is gone, and a thread in native code is left behind.
      const stopped = Promise.all([worker.terminate(), thread.terminate()]);
      await Promise.race([stopped, delay(endingSeconds * 1000, undefined, { ref: false })]);
    },
  };
}

/** Beside this file, compiled or not. */
const ownThread = new URL(`./ocr-thread${extname(import.meta.url)}`, import.meta.url);
/** A file could not begin a thread of tesseract.js where node was told of what type the main module is. */
const entry = new URL(`data:text/javascript,${encodeURIComponent(`import ${JSON.stringify(ownThread.href)}`)}`);

/** A thread that dies while it starts says nothing. */
const startSeconds = 30;

function startInTime(): Promise<Worker> {
  const { promise, resolve, reject } = Promise.withResolvers<Worker>();
  const late = (): void => reject(new ScanError('timeout', 'OCR did not start.'));
  const timer = setTimeout(late, startSeconds * 1000);
  startWorker()
    .then(resolve, () => reject(new ScanError('corrupt', 'OCR cannot be started.')))
    .finally(() => clearTimeout(timer));
  return promise;
}

async function startWorker(): Promise<Worker> {
  const { createWorker, OEM } = (await import('tesseract.js')).default;
  return createWorker([...ocrLanguages], OEM.LSTM_ONLY, {
    workerPath: entry as unknown as string, // given to the thread as it is
    langPath: '.', // any folder: the thread knows where the languages are
    gzip: true,
    cacheMethod: 'none',
    logger: () => {},
    errorHandler: () => {},
  });
}

/** Both orders are given at once: a worker that is stopped between them would be asked in vain. */
async function recognise(worker: Worker, image: Uint8Array, how: OcrManner = {}): Promise<string> {
  const { mode = 'page', characters = '' } = how;
  const set = worker.setParameters({
    tessedit_pageseg_mode: segmentation[mode] as PSM, // the enum has no value before its module is loaded
    tessedit_char_whitelist: characters,
  });
  const [{ data }] = await Promise.all([worker.recognize(Buffer.from(image)), set]);
  return data.text;
}

/** Tesseract's numbers for a page with columns and for one block of text. */
const segmentation = { page: '3', block: '6' } as const;

/** A thread that dies answers nothing, and one at work cannot be asked to stop. */
function unlessStopped(text: Promise<string>, thread: Thread, signal?: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const stop = (code: 'timeout' | 'corrupt') => () =>
      reject(new ScanError(code, 'The picture was not read to its end.'));
    const [late, died] = [stop('timeout'), stop('corrupt')];
    if (signal?.aborted) late();
    signal?.addEventListener('abort', late, { once: true });
    thread.once('error', died).once('exit', died);
    text.then(resolve, died).finally(() => {
      signal?.removeEventListener('abort', late);
      thread.off('error', died).off('exit', died);
    });
  });
}
