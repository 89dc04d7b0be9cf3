import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { ScanError } from '../../error.ts';
import type { PdfAnswers, PdfReply, PdfRequest } from './pdf-thread.ts';

/** A thread that reads one PDF. A hostile file can hang or break pdf.js: then only its thread goes. */
export interface PdfThread extends AsyncDisposable {
  ask<Kind extends PdfRequest['kind']>(
    request: Extract<PdfRequest, { kind: Kind }>,
    signal: AbortSignal,
  ): Promise<PdfAnswers[Kind]>;
}

const source = new URL(`./pdf-thread${extname(fileURLToPath(import.meta.url))}`, import.meta.url);
const megabytes = 1024;

/** Loading pdf.js takes longer than most files do, so a thread is kept for the next one. It does not hold up the process. */
const idle: Worker[] = [];
const mostIdle = 2;

export function takePdfThread(): PdfThread {
  const worker = idle.pop() ?? startWorker();
  let healthy = true;
  worker.ref();
  return {
    async ask(request, signal) {
      try {
        const reply = await replyOf(worker, request, signal);
        if ('code' in reply) throw new ScanError(reply.code, 'The PDF cannot be read.');
        // The thread answers each kind of request with its own kind of answer.
        return reply.answer as PdfAnswers[(typeof request)['kind']];
      } catch (error) {
        if (!(error instanceof ScanError)) healthy = false;
        throw error instanceof ScanError
          ? error
          : new ScanError(signal.aborted ? 'timeout' : 'corrupt', 'The PDF cannot be read.');
      }
    },
    async [Symbol.asyncDispose]() {
      if (healthy && idle.length < mostIdle) {
        worker.unref();
        idle.push(worker);
      } else await worker.terminate();
    },
  };
}

/** What it prints stays with it: it may quote the file. Reading it to drop it would hold up the process. */
function startWorker(): Worker {
  const worker = new Worker(source, {
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  worker.on('error', () => {});
  worker.once('exit', () => {
    const index = idle.indexOf(worker);
    if (index >= 0) idle.splice(index, 1);
  });
  return worker;
}

/** Rejects with something else than a `ScanError` when the thread is of no more use. */
function replyOf(worker: Worker, request: PdfRequest, signal: AbortSignal): Promise<PdfReply> {
  const { promise, resolve, reject } = Promise.withResolvers<PdfReply>();
  const lost = (): void => reject(new Error('The thread was lost.'));
  if (signal.aborted) lost();
  signal.addEventListener('abort', lost, { once: true });
  worker.once('message', resolve).once('exit', lost);
  worker.postMessage(request);
  return promise.finally(() => {
    signal.removeEventListener('abort', lost);
    worker.off('message', resolve).off('exit', lost);
  });
}
