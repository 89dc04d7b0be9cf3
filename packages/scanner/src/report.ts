import type { UnreadableFile } from './document.ts';
import type { Entity } from './entity.ts';
import type { Relation } from './people.ts';

/** Severity of a finding: K1 critical, K2 high, K3 medium, K4 low (policy-rules 4.2). */
export type SeverityClass = 'K1' | 'K2' | 'K3' | 'K4';

export const verdicts = ['third-party', 'uncertain', 'unreadable', 'clean'] as const;

export type Verdict = (typeof verdicts)[number];

/** Where a piece of personal data is, and whose; it points and never carries the value. */
export interface Finding {
  /** Keyed digest of part, content and place; the same in every run with the same key. */
  readonly id: string;
  readonly entity: Entity;
  readonly part: string;
  readonly path: readonly string[];
  /** From 1; only in paged documents. */
  readonly page?: number;
  /** UTF-16 offset into the text that `extract` gives for this part and path. */
  readonly start: number;
  readonly end: number;
  /** How sure it is that this is the entity, 0–1. */
  readonly score: number;
  readonly subject: string;
  readonly relation: Relation;
  readonly class: SeverityClass;
  readonly because: readonly string[];
}

/** A data subject (GDPR art. 4): one person, and what kinds of data of theirs were found. */
export interface Subject {
  readonly id: string;
  readonly relation: Relation;
  /** How sure the relation is, 0–1. */
  readonly score: number;
  readonly class: SeverityClass;
  readonly entities: readonly Entity[];
}

export interface PartVerdict {
  readonly part: string;
  readonly verdict: Verdict;
}

export interface Unreadable extends UnreadableFile {
  readonly part: string;
}

export interface Report {
  readonly verdict: Verdict;
  readonly parts: readonly PartVerdict[];
  readonly subjects: readonly Subject[];
  readonly findings: readonly Finding[];
  readonly unreadable: readonly Unreadable[];
}
