import type { Ocr } from '../context.ts';
import { cores } from '../thread/cores.ts';
import { createPool } from '../thread/pool.ts';

export interface OcrOptions {
  /** Tesseract adapts to what it has read; after so many pictures it starts anew. */
  readonly renewAfter?: number;
  /** How many pictures are read at once. Each Tesseract takes one core. */
  readonly size?: number;
}

/** Reads Dutch and English, starting with the first picture. Nothing is fetched. */
export function createOcr({ renewAfter = 100, size = cores }: OcrOptions = {}): Ocr {
  const engines = createPool({
    size,
    renewAfter,
    stoppedAs: 'timeout',
    start: async () => (await import('./ocr-engine.ts')).startEngine(),
  });
  return {
    read: (image, signal, how) => engines.use((engine) => engine.read(image, signal, how), signal),
    [Symbol.asyncDispose]: () => engines[Symbol.asyncDispose](),
  };
}
