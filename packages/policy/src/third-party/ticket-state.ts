import type { Tag, TicketState } from '../plan/action.ts';

/** What is open in a ticket after a decision. */
export interface Situation {
  readonly open: boolean;
  /** Something waits for a reviewer, or for somebody to remove it by hand. */
  readonly review: boolean;
  readonly needed: boolean;
  /** Out of the normal queues while a removal waits for approval (E3). */
  readonly hide: boolean;
  /** The sender is asked to send again. */
  readonly asked: boolean;
}

/** The state until the plan runs; undefined leaves it as it is (T16). */
export function stateBefore({ open, review, needed, hide }: Situation): TicketState | undefined {
  if (!open) return undefined;
  if (review || hide) return 'privacy-review';
  return needed ? 'open' : undefined;
}

/** The state once the plan has run: that of the most severe row left. */
export function stateAfter({ open, review, needed, hide, asked }: Situation): TicketState | undefined {
  if (!open) return undefined;
  if (review) return 'privacy-review';
  if (asked) return 'awaiting-anonymised';
  return needed || hide ? 'open' : undefined;
}

/** Each once. */
export function tagsOf(tags: readonly (Tag | undefined)[]): readonly Tag[] {
  return [...new Set(tags)].filter((tag) => tag !== undefined).sort();
}
