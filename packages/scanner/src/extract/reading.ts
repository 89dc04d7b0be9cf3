import type { Document, UnreadableCode } from '../document.ts';
import type { Ocr } from './context.ts';
import type { Limits } from './limits.ts';

/** A file as its format's reader takes it: never empty, within the limit of bytes. */
export interface FileBytes {
  readonly name: string;
  readonly mediaType?: string | undefined;
  readonly bytes: Uint8Array;
}

export interface ReadContext {
  readonly limits: Limits;
  readonly ocr: Ocr;
  /** Aborts when the time for this file is up; a reader then hands over what it has and throws `timeout`. */
  readonly signal: AbortSignal;
  /** Takes what there is of the next document so far. It is kept if the reader breaks off before it gives the whole. */
  soFar(reading: DocumentReading): void;
}

/** A text without the path of its file. */
export type DocumentReading = { readonly kind: 'document'; readonly document: Omit<Document, 'path'> };

/** One thing a reader found in a file: its text, a file inside it, or something there that it cannot read. */
export type Reading =
  | DocumentReading
  | { readonly kind: 'file'; readonly file: FileBytes }
  | { readonly kind: 'unreadable'; readonly name: string; readonly code: UnreadableCode };

export type Readings = AsyncIterable<Reading>;

/** Reads one format. It knows no path and no depth, and may throw a `ScanError` with an unreadable code; other errors count as `corrupt`. */
export type Reader = (file: FileBytes, context: ReadContext) => Readings;

export function textReading(
  kind: Document['kind'],
  text: string,
  rest: Partial<Omit<Document, 'path' | 'kind' | 'text'>> = {},
): DocumentReading {
  return { kind: 'document', document: { kind, text, marks: [], fields: [], pages: [], ...rest } };
}

/** Where each of the texts begins when they are joined. */
export function startsOf(texts: readonly string[]): readonly number[] {
  let at = 0;
  return texts.map((text) => {
    const start = at;
    at += text.length;
    return start;
  });
}
