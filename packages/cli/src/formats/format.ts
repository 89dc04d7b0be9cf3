import type { Messages } from '../lang/messages.ts';
import type { ScanRecord } from '../record.ts';
import type { Summary } from '../summary.ts';

export const formatNames = ['text', 'jsonl', 'json', 'sarif', 'html'] as const;

export type FormatName = (typeof formatNames)[number];

/** Something in an export that is not a ticket or could not be read as one. */
export interface Problem {
  readonly place: string;
  readonly reason: string;
}

/** Everything a format needs to know besides the records. */
export interface FormatContext {
  readonly messages: Messages;
  readonly version: string;
  readonly date: Date;
  readonly reveal: boolean;
  readonly colour: boolean;
  readonly columns: number;
  /** How this command is called, for the advice on what to type next. */
  readonly command: string;
  /** Paths as typed, for the advice on what to type next. */
  readonly paths: readonly string[];
  readonly advice: boolean;
}

/** Writes a report piece by piece; each piece goes out as soon as it is there. */
export interface Writer {
  start?(): string;
  record(record: ScanRecord): string;
  problem?(problem: Problem): string;
  end?(summary: Summary): string;
}

export type Format = (context: FormatContext) => Writer;
