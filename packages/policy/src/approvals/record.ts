import type { Channel } from '../messages/words.ts';
import type { ListCategory } from '../plan/action.ts';
import { canonical, type Digest } from '../plan/digest.ts';
import type { Instant } from '../time/calendar.ts';
import { type ApprovalOutcome, isEvidence, type JudgedApproval } from './approval-rules.ts';

export interface MessageRef {
  readonly ticket: number;
  /** Null for the ticket's first message. */
  readonly conversation: number | null;
}

/** Which message approved what, and when: nothing of the approver, so that plans may hold it. */
export interface ApprovalFact extends MessageRef {
  readonly references: readonly string[];
  readonly category: ListCategory | null;
  readonly at: Instant;
  readonly channel: Channel;
}

/** Kept in a table of its own that can be erased; the journal holds only `approvalKey` of it (D6). */
export interface ApprovalRecord extends ApprovalFact {
  /** Null once erased. */
  readonly approver: Approver | null;
  /** Keyed digest of the approving message. */
  readonly messageDigest: string;
  /** Valid by the list, or left to the account manager; so is one whose message had to go before the identity was known (A3). */
  readonly standing: Standing;
  readonly row: string;
}

export interface Approver {
  readonly name: string;
  /** Lower-case e-mail address. */
  readonly email: string;
}

type Standing = Extract<ApprovalOutcome, 'valid' | 'toAccountManager'>;

/** The record of an approval; null when it can never count: by an ICT contact or somebody off the list, or denied (I9). */
export function recordOf(
  judged: JudgedApproval,
  approval: Omit<ApprovalFact, 'category' | 'channel'>,
  approver: Approver,
  messageDigest: string,
): ApprovalRecord | null {
  if (!isEvidence(judged)) return null;
  const { id, outcome, facts } = judged;
  const { category, channel } = facts;
  const standing = outcome === 'valid' ? 'valid' : 'toAccountManager';
  return { ...approval, category, channel, approver, messageDigest, standing, row: id };
}

/** The record without its approver: what, when and in which ticket stay. */
export function withoutApprover(record: ApprovalRecord): ApprovalRecord {
  return { ...record, approver: null };
}

/** Keyed digest of quote, approver and time; the ticket stands for a quote without a number. */
export function approvalKey({ ticket, references, approver, at }: ApprovalRecord, digest: Digest): string {
  const quote = references.length === 0 ? ticket : [...references].sort();
  return digest(canonical([quote, approver?.email ?? null, at]));
}

/** Keys that stand in only one of two sets of records: none when no approval disappeared or was made up (I2). */
export function changedApprovals(
  before: readonly ApprovalRecord[],
  after: readonly ApprovalRecord[],
  digest: Digest,
): ReadonlySet<string> {
  const had = keysOf(before, digest);
  const has = keysOf(after, digest);
  return new Set([...had, ...has].filter((key) => !had.has(key) || !has.has(key)));
}

function keysOf(records: readonly ApprovalRecord[], digest: Digest): ReadonlySet<string> {
  return new Set(records.map((record) => approvalKey(record, digest)));
}
