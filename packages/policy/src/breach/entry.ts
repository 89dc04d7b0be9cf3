import type { Entity, Relation, SeverityClass } from '@derden/scanner';
import type { ActionKind } from '../plan/action.ts';
import type { Instant } from '../time/calendar.ts';

export const breachStatuses = ['possible', 'assessed', 'reported', 'not-reported'] as const;

export type BreachStatus = (typeof breachStatuses)[number];

/** How it came about. */
export type Cause = 'received' | 'written-by-agent' | 'sent-by-agent' | 'bulk';

/** What it can lead to for the people in it: chosen by a human. */
export type Effect =
  | 'loss-of-confidentiality'
  | 'identity-fraud'
  | 'financial-loss'
  | 'discrimination'
  | 'reputation'
  | 'unwanted-contact'
  | 'none-expected';

/** Why it was reported or not: chosen by a human. */
export type Ground = 'risk-unlikely' | 'risk' | 'high-risk';

/** Who was told, by a human: derden itself reports to nobody (D7). */
export type ReportedTo = 'customer' | 'authority' | 'persons';

/** What limits a breach. */
export type MeasureKind = Extract<
  ActionKind,
  | 'deleteAttachment'
  | 'deleteConversation'
  | 'redactNote'
  | 'replaceDescription'
  | 'replaceSubject'
  | 'clearField'
  | 'deleteTicket'
  | 'openFollowUp'
  | 'sendMessage'
>;

/** An action that was done, by the id of its plan entry. */
export interface Measure {
  readonly entry: string;
  readonly action: MeasureKind;
  readonly at: Instant;
}

/** One incident in the breach register (D7). Kinds, counts, ids and times: no value, name or free text. */
export interface BreachEntry {
  readonly ticket: number;
  readonly foundAt: Instant;
  readonly status: BreachStatus;
  readonly causes: readonly Cause[];
  readonly classes: readonly SeverityClass[];
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  /** Approximate. */
  readonly persons: number;
  /** Findings by id; their number is the approximate number of records. */
  readonly findings: readonly string[];
  readonly measures: readonly Measure[];
  readonly effects: readonly Effect[];
  readonly ground: Ground | null;
  readonly reportedTo: readonly ReportedTo[];
  /** Who moved it on, as agents’ ids (null: derden found more), oldest first. */
  readonly history: readonly { readonly status: BreachStatus; readonly at: Instant; readonly by: number | null }[];
}
