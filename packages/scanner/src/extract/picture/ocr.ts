import { ScanError } from '../../error.ts';
import type { Ocr, OcrManner } from '../context.ts';
import type { OcrEngine } from './ocr-engine.ts';

export interface OcrOptions {
  /** Tesseract adapts to what it has read; after so many pictures it starts anew. */
  readonly renewAfter?: number;
}

/** Reads Dutch and English, one picture at a time, starting with the first. Nothing is fetched. */
export function createOcr({ renewAfter = 100 }: OcrOptions = {}): Ocr {
  let engine: OcrEngine | null = null;
  let read = 0;
  let queue: Promise<unknown> = Promise.resolve();

  async function stop(): Promise<void> {
    const stopping = engine;
    engine = null;
    read = 0;
    await stopping?.stop();
  }

  async function readNext(image: Uint8Array, signal?: AbortSignal, how?: OcrManner): Promise<string> {
    if (signal?.aborted) throw new ScanError('timeout', 'The picture was not read in time.');
    if (read >= renewAfter) await stop();
    try {
      engine ??= await (await import('./ocr-engine.ts')).startEngine();
      read++;
      return await engine.read(image, signal, how);
    } catch (error) {
      await stop();
      throw error;
    }
  }

  return {
    read(image, signal, how) {
      const result = queue.then(() => readNext(image, signal, how));
      queue = result.catch(() => {});
      return result;
    },
    async [Symbol.asyncDispose]() {
      await queue;
      await stop();
    },
  };
}
