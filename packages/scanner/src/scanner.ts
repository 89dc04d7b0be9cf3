import type { Recognizer } from './detect/recognizer.ts';
import type { Document } from './document.ts';
import { createCache } from './extract/cache.ts';
import { defaultLimits, type Limits } from './extract/limits.ts';
import { createOcr } from './extract/picture/ocr.ts';
import { createReaderPool } from './extract/thread/reader-pool.ts';
import type { Known, Relation } from './people.ts';
import type { Report } from './report.ts';
import type { Scanned } from './scan.ts';
import type { Segment } from './segment/types.ts';
import type { Ticket } from './ticket.ts';

export interface ScannerOptions {
  /** Secret key for the digests that name findings; without it they name places only. */
  readonly key?: string;
  /** Recognizers besides the built-in ones. */
  readonly recognizers?: readonly Recognizer[];
  /** False leaves out names of persons, which cost the most time. */
  readonly names?: boolean;
  readonly limits?: Partial<Limits>;
}

export interface ScanOptions {
  /** Whom and which organisations we know beforehand; hand the same array again to save work. */
  readonly people?: readonly Known[];
  readonly signal?: AbortSignal;
}

/** A report with the texts and reasons behind it. Carries personal data: show it to who may see it, store it nowhere. */
export interface Explanation {
  readonly report: Report;
  readonly documents: readonly {
    readonly part: string;
    readonly document: Document;
    readonly segments: readonly Segment[];
  }[];
  readonly reasons: readonly {
    readonly subject: string;
    readonly relation: Relation;
    readonly score: number;
    readonly because: readonly string[];
  }[];
}

export interface Scanner extends AsyncDisposable {
  scanText(text: string, options?: ScanOptions): Promise<Report>;
  scanDocument(
    file: { readonly name: string; readonly mediaType?: string; readonly bytes: Uint8Array },
    options?: ScanOptions,
  ): Promise<Report>;
  /** @throws ScanError `aborted` when the signal stops it; anything about one file is `unreadable` in the report. */
  scanTicket(ticket: Ticket, options?: ScanOptions): Promise<Report>;
  explainTicket(ticket: Ticket, options?: ScanOptions): Promise<Explanation>;
}

/** One list, so that what is made of it is made once. */
const nobody: readonly Known[] = [];

/** Makes a scanner. It loads at the first scan, and starts what reads pictures at the first picture; dispose of it to stop that. */
export function createScanner({ key, recognizers = [], names = true, limits }: ScannerOptions = {}): Scanner {
  const ocr = createOcr();
  const threads = createReaderPool();
  const cache = createCache();
  let loaded: ReturnType<typeof load> | undefined;
  const run = async (ticket: Ticket, { people = nobody, signal }: ScanOptions = {}): Promise<Scanned> => {
    loaded ??= load(names, recognizers);
    const { scan, detect } = await loaded;
    return scan(ticket, {
      detect,
      ocr,
      threads,
      cache,
      people,
      depth: 0,
      limits: { ...defaultLimits, ...limits },
      ...(key !== undefined && { key }),
      ...(signal && { signal }),
    });
  };
  const scanTicket = async (ticket: Ticket, options?: ScanOptions) => (await run(ticket, options)).report;
  return {
    scanTicket,
    scanText: (text, options) => scanTicket({ id: 'text', parts: [{ id: 'text', text }] }, options),
    scanDocument: ({ bytes, ...file }, options) =>
      scanTicket({ id: file.name, parts: [{ id: 'file', ...file, bytes: async () => bytes }] }, options),
    explainTicket: async (ticket, options) => explained(await run(ticket, options)),
    async [Symbol.asyncDispose]() {
      await threads[Symbol.asyncDispose]();
      await ocr[Symbol.asyncDispose]();
    },
  };
}

/** Importing the package stays quick: the hundred files of the pipeline come with the first scan. */
async function load(names: boolean, more: readonly Recognizer[]) {
  const [{ scan }, { detector }, { dutch, withoutNames }] = await Promise.all([
    import('./scan.ts'),
    import('./detect/detect.ts'),
    import('./detect/recognizers.ts'),
  ]);
  return { scan, detect: detector([...(names ? dutch : withoutNames), ...more]) };
}

function explained({ report, readings, subjects }: Scanned): Explanation {
  return {
    report,
    documents: readings.map(({ part, document, segments }) => ({ part, document, segments })),
    reasons: subjects.map(({ id, relation, score, because }) => ({ subject: id, relation, score, because })),
  };
}
