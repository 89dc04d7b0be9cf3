import type { Known, Ticket } from '@derden/scanner';

export interface ReadOptions {
  /** Column label of a ticket-list CSV → field of the API, for labels that are not known by themselves. */
  readonly columns?: Readonly<Record<string, string>>;
  /** Domains of the helpdesk itself, besides those of its agents. */
  readonly helpdeskDomains?: readonly string[];
  /** Contact field that is `algemeen` or `ict` for people on the list. */
  readonly listField?: string;
  /** Company field that says whether the company keeps a list. */
  readonly companyListField?: string;
  /** ISO 8601: tickets that were last changed earlier are passed over. */
  readonly since?: string;
  /** Told how many bytes of the export were read so far, up to what `measureExport` gives. */
  readonly progress?: (bytes: number) => void;
  readonly signal?: AbortSignal;
}

/** What an export holds, one by one, in its own order. */
export type ExportItem = TicketItem | FileItem | ProblemItem;

export interface TicketItem {
  readonly kind: 'ticket';
  readonly id: number;
  readonly ticket: Ticket;
  readonly known: readonly Known[];
  readonly updatedAt: string | null;
  readonly status: number | null;
}

export interface FileItem {
  readonly kind: 'file';
  /** Path relative to what was given, with `/`; a message of a mailbox is `box.mbox#1`. */
  readonly file: string;
  readonly ticket: Ticket;
  readonly known: readonly Known[];
}

/** Something that could not be read; the rest goes on. */
export interface ProblemItem {
  readonly kind: 'problem';
  /** `tickets.json: ticket 12`, `tickets.jsonl line 7`. */
  readonly place: string;
  /** Never a value of the input. */
  readonly reason: string;
}
