import type { Relation, SeverityClass } from '@derden/scanner';
import type { Confidence } from './confidence.ts';
import type { Side } from './ticket.ts';

export type Place = 'attachment' | 'file-name' | 'message' | 'description' | 'subject' | 'field';

/** What T1–T12 are judged on: one finding, or one part with unreadable content. */
export interface FindingFacts {
  readonly readable: boolean;
  /** A hold or objection on the ticket or on the person found. */
  readonly held: boolean;
  /** A valid flag *noodzakelijk*. */
  readonly needed: boolean;
  /** What a reviewer said of it. */
  readonly ruling: 'remove' | 'reject' | null;
  readonly relation: Relation;
  readonly class: SeverityClass;
  readonly confidence: Confidence;
  /** A face: only a person can tell whose. */
  readonly face: boolean;
  readonly place: Place;
  readonly by: Side;
  readonly refused: boolean;
}
