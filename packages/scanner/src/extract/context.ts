import type { ExtractCache } from './cache.ts';
import type { Limits } from './limits.ts';
import type { PartTime } from './part-time.ts';
import type { Room } from './room.ts';
import type { ReaderPool } from './thread/reader-pool.ts';

/** What reading a file may use. */
export interface ExtractContext {
  readonly limits: Limits;
  readonly ocr: Ocr;
  /** Where the files are read whose parsers need watching. */
  readonly threads: ReaderPool;
  /** How many files this one lies inside. */
  readonly depth: number;
  /** Left for the files inside a part; made with the part. */
  readonly room?: Room;
  /** Left for a part; made with it. */
  readonly time?: PartTime;
  readonly signal?: AbortSignal;
  /** Same bytes, read once. */
  readonly cache?: ExtractCache;
}

/** What reading a file of a part may use. */
export type PartContext = ExtractContext & Required<Pick<ExtractContext, 'room' | 'time'>>;

/** Reads the text in a picture. */
export interface Ocr extends AsyncDisposable {
  read(image: Uint8Array, signal?: AbortSignal, how?: OcrManner): Promise<string>;
}

export interface OcrManner {
  /** As a page with columns and pictures, which is the default, or as one block of lines. */
  readonly mode?: 'page' | 'block';
  /** The only characters there are; all when absent. */
  readonly characters?: string;
}
