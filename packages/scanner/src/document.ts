import type { UnsupportedKind } from './extract/unsupported.ts';
import type { Correspondent } from './people.ts';

/** One text that was read inside a part: the part itself, or a file at some depth within it. */
export interface Document {
  /** Names of files from the part inwards; empty for the part itself. */
  readonly path: readonly string[];
  readonly kind: 'mail' | 'text' | 'table' | 'paged' | 'picture' | 'name';
  /** What findings point into, in UTF-16 offsets. */
  readonly text: string;
  /** Structure seen while reading: quotes, forwards, signatures in HTML. */
  readonly marks: readonly Mark[];
  /** Values that have a label: cells under a column name, JSON keys, form rows. */
  readonly fields: readonly Field[];
  /** Offset at which each page starts; empty when the text has no pages. */
  readonly pages: readonly number[];
  /** Stretches that were read from a picture, where characters may be mistaken for others; none when absent. */
  readonly seen?: readonly Span[];
  /** The real headers, when the document is a mail message. */
  readonly header?: MailHeader;
}

/** A stretch of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface MailHeader {
  readonly author: Correspondent | null;
  readonly recipients: readonly Correspondent[];
  /** ISO 8601. */
  readonly date: string | null;
  readonly subject: string | null;
}

/** A stretch of text that the mark-up itself calls history, a forward or a signature, or that stands for a face in a picture. */
export interface Mark {
  readonly kind: 'quote' | 'forward' | 'signature' | 'attribution' | 'face';
  readonly start: number;
  readonly end: number;
}

/** A labelled value. Fields with one `record` number are one row, form or object: usually one person. */
export interface Field {
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly record: number;
}

/** Why something inside a part could not be read. Unreadable is never clean. */
export const unreadableCodes = [
  'encrypted',
  'corrupt',
  'tooLarge',
  'timeout',
  'unsupported',
  'missing',
  'remote',
  'unsafe',
] as const;

export type UnreadableCode = (typeof unreadableCodes)[number];

export interface UnreadableFile {
  readonly path: readonly string[];
  readonly code: UnreadableCode;
  /** Of what is unsupported as a whole: a digest of its content, and its kind when it is left unread on purpose. */
  readonly content?: string;
  readonly kind?: UnsupportedKind;
}

/** What reading one part gave: texts, and what could not be read. */
export interface Extraction {
  readonly documents: readonly Document[];
  readonly unreadable: readonly UnreadableFile[];
}
