import type { ExportItem, ReadOptions } from '@derden/helpdesk';
import type { Engine, EngineOptions, Jobs } from '@derden/helpdesk/sweep';
import type { Scanner } from '@derden/scanner';

/** Everything the commands need from outside; `main.ts` gives the real ones. */
export interface Io {
  /** Resolves when more can be written; rejects with code `closed` when nobody reads on. */
  out(text: string): Promise<void>;
  /** A line for people, apart from the report. */
  err(line: string): void;
  /** Shows progress on the terminal; an empty text takes it away. */
  status(text: string): void;
  now(): Date;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Name of the user of this computer. */
  readonly user: string;
  readonly terminal: Terminal;
  /** Aborted by ctrl-C. */
  readonly signal: AbortSignal;
  /** How many bytes `readExport` will tell it has read. */
  measureExport(path: string, options: ReadOptions): Promise<number>;
  readExport(path: string, options: ReadOptions): AsyncIterable<ExportItem>;
  createScanner(options: { readonly key?: string }): TicketScanner;
  createEngine(options: EngineOptions): Promise<Engine>;
  openJobs(database: Engine['database']): Promise<Jobs>;
}

/** Which streams are a terminal, and how wide it is. */
interface Terminal {
  readonly out: boolean;
  readonly err: boolean;
  readonly columns: number;
}

/** The part of the scanner that the commands use. */
export type TicketScanner = Pick<Scanner, 'explainTicket' | typeof Symbol.asyncDispose>;

/** The key for the digests that name findings, when the environment has one. */
export function scannerOptions({ DERDEN_KEY }: Io['env']): { readonly key?: string } {
  return DERDEN_KEY ? { key: DERDEN_KEY } : {};
}
