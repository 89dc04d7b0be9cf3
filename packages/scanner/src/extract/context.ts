import type { ExtractCache } from './cache.ts';
import type { Limits } from './limits.ts';

/** What reading a file may use. */
export interface ExtractContext {
  readonly limits: Limits;
  readonly ocr: Ocr;
  /** How many files this one lies inside. */
  readonly depth: number;
  readonly signal?: AbortSignal;
  /** Same bytes, read once. */
  readonly cache?: ExtractCache;
}

/** Reads the text in a picture. */
export interface Ocr extends AsyncDisposable {
  read(image: Uint8Array, signal?: AbortSignal): Promise<string>;
}
