import type { UnreadableCode } from '../../document.ts';
import type { OcrManner } from '../context.ts';
import type { Limits } from '../limits.ts';
import type { DocumentReading, FileBytes, Reading } from '../reading.ts';
import type { PackedDocument } from './packed.ts';

/** What a thread is told. It answers `next` with `reading`, `end` or `failed`. */
export type Order =
  | { readonly kind: 'read'; readonly reader: string; readonly file: FileBytes; readonly limits: Limits }
  | { readonly kind: 'next' }
  /** The time is up: hand over what there is. */
  | { readonly kind: 'late' }
  | { readonly kind: 'seen'; readonly picture: number; readonly text: string }
  | { readonly kind: 'unseen'; readonly picture: number; readonly code: UnreadableCode };

/** What a thread says: plain data of ours, never a message, stack or value of a foreign error. */
export type Answer =
  | { readonly kind: 'reading'; readonly reading: Exclude<Reading, DocumentReading> | PackedDocument }
  | { readonly kind: 'so-far'; readonly reading: DocumentReading }
  | { readonly kind: 'end' }
  | { readonly kind: 'failed'; readonly code: UnreadableCode }
  /** Asks what OCR sees in a picture. */
  | {
      readonly kind: 'picture';
      readonly picture: number;
      readonly image: Uint8Array;
      readonly how: OcrManner | undefined;
    };
