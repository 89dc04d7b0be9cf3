import type { Extraction } from '../document.ts';
import type { Part } from '../ticket.ts';
import type { ExtractCache } from './cache.ts';
import type { ExtractContext, Ocr } from './context.ts';
import { extractPart } from './extract-part.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { createOcr } from './picture/ocr.ts';
import { createReaderPool, type ReaderPool } from './thread/reader-pool.ts';

export interface ExtractOptions {
  readonly limits?: Partial<Limits>;
  /** Used and left open when given; otherwise one is made for this call. */
  readonly ocr?: Ocr;
  readonly cache?: ExtractCache;
  readonly signal?: AbortSignal;
}

/** A file by itself. */
export interface FileInput {
  readonly name: string;
  readonly mediaType?: string;
  readonly bytes: Uint8Array;
}

/** The texts in a file or in a part of a ticket: what offsets of findings point into. */
export async function extract(input: FileInput | Part, options: ExtractOptions = {}): Promise<Extraction> {
  await using threads = createReaderPool();
  if (options.ocr) return await extractInput(input, contextOf(options, options.ocr, threads));
  await using ocr = createOcr();
  return await extractInput(input, contextOf(options, ocr, threads));
}

async function extractInput(input: FileInput | Part, context: ExtractContext): Promise<Extraction> {
  if (!isFile(input)) return extractPart(input, context);
  const { extractFile } = await import('./extract-file.ts');
  return extractFile(input, [], context);
}

function isFile(input: FileInput | Part): input is FileInput {
  return 'bytes' in input && input.bytes instanceof Uint8Array;
}

function contextOf({ limits, cache, signal }: ExtractOptions, ocr: Ocr, threads: ReaderPool): ExtractContext {
  return {
    limits: { ...defaultLimits, ...limits },
    ocr,
    threads,
    depth: 0,
    ...(cache && { cache }),
    ...(signal && { signal }),
  };
}
