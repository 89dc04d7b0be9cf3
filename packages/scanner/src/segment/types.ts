import type { Correspondent } from '../people.ts';

export type SegmentKind = 'own' | 'signature' | 'disclaimer' | 'reply-quote' | 'forward' | 'auto-notice';

/** A stretch of a message written by one author. Segments are in text order, do not overlap, and cover the text. */
export interface Segment {
  readonly kind: SegmentKind;
  /** Null when it cannot be told who wrote it; never the sender by default. */
  readonly author: Correspondent | null;
  readonly recipients: readonly Correspondent[];
  /** As written in the header, not parsed. */
  readonly date: string | null;
  /** 0 for what the sender wrote, 1 for what is quoted or forwarded there, and so on. */
  readonly depth: number;
  /** How sure kind and author are, 0–1. */
  readonly confidence: number;
  readonly start: number;
  /** Where the words begin after the header block or attribution line; `start` when there is none. */
  readonly body: number;
  readonly end: number;
  readonly text: string;
}
