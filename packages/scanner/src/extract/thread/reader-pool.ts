import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cores } from './cores.ts';
import { createPool, type Pool } from './pool.ts';
import type { ReaderThread } from './start-thread.ts';

export type ReaderPool = Pool<ReaderThread>;

export interface ReaderPoolOptions {
  readonly size?: number;
  /** What a thread runs: a module that calls `serveReaders`. */
  readonly entry?: URL;
  /** That one thread may hold, in its heap and outside it. */
  readonly megabytes?: number;
  /** Files that one thread reads, at most. */
  readonly renewAfter?: number;
}

/** Beside this file, compiled or not. */
const ownEntry = new URL(`./reader-thread${extname(fileURLToPath(import.meta.url))}`, import.meta.url);

/** Threads for the parsers of others. Starting one and loading a parser takes longer than most files do, so they are kept. */
export function createReaderPool(options: ReaderPoolOptions = {}): ReaderPool {
  const { size = cores, entry = ownEntry, megabytes = 1024, renewAfter = 200 } = options;
  return createPool({
    size,
    renewAfter,
    stoppedAs: 'aborted',
    start: async () => (await import('./start-thread.ts')).startThread(entry, megabytes),
  });
}
