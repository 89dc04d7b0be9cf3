import type { Mention } from '../detect/recognizer.ts';
import type { Document, Field } from '../document.ts';
import type { Correspondent } from '../people.ts';
import type { Segment } from '../segment/types.ts';

/** One document of a ticket with all that the earlier steps saw in it. */
export interface Reading {
  readonly part: string;
  /** Who sent the part that holds the document; null when unknown or a machine. */
  readonly author: Correspondent | null;
  readonly recipients: readonly Correspondent[];
  readonly document: Document;
  /** Made when somebody asks: a ticket without mentions needs none. */
  readonly segments: readonly Segment[];
  readonly fields: readonly Field[];
  readonly mentions: readonly Mention[];
}
