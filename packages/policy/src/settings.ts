import type { SeverityClass } from '@derden/scanner';

/** How long things last, and what is left to choose where the policy is silent. Days are calendar days unless named working days. */
export interface PolicySettings {
  readonly identityWorkingDays: number;
  readonly reminderWorkingDays: number;
  readonly resubmissionWorkingDays: number;
  readonly reviewWorkingDays: Readonly<Record<'K1' | 'other', number>>;
  readonly removalWorkingDays: number;
  /** Longest that a finding may be flagged needed (E1). */
  readonly neededDays: number;
  readonly planDays: number;
  readonly januaryPlanDays: number;
  /** Least time between the notice of the January run and its deletions. */
  readonly noticeDays: number;
  readonly januaryApplyFromDay: number;
  readonly objectionMonths: number;
  /** M1 goes out at most this often on a ticket (I15). */
  readonly maxResubmissionRequests: number;
  /** Classes removed without review where the organisation opted in; K1 and K2 at most. */
  readonly automaticClasses: readonly Extract<SeverityClass, 'K1' | 'K2'>[];
  readonly purge: 'move-and-delete' | 'merge-into-general';
}

/** The defaults of policy-rules §3 and §6. */
export const defaults: PolicySettings = {
  identityWorkingDays: 5,
  reminderWorkingDays: 5,
  resubmissionWorkingDays: 10,
  reviewWorkingDays: { K1: 1, other: 2 },
  removalWorkingDays: 1,
  neededDays: 30,
  planDays: 7,
  januaryPlanDays: 31,
  noticeDays: 14,
  januaryApplyFromDay: 20,
  objectionMonths: 1,
  maxResubmissionRequests: 2,
  automaticClasses: [],
  purge: 'move-and-delete',
};
