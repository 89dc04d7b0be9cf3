/** How calls of the webhook ended. */
export type Call = 'queued' | 'refused' | 'malformed' | 'too-large' | 'failed';

/** What this process did since it began; other processes count for themselves. */
export interface Tally {
  readonly calls: Partial<Record<Call, number>>;
  /** Tickets that were looked at, by verdict. */
  readonly handled: Record<string, number>;
  /** Tickets that are tried again later, by code. */
  readonly failed: Record<string, number>;
  readonly sweeps: { done: number; failed: number };
  /** Why the last round of the schedule failed; null when it went well. */
  lastFailure: string | null;
}

export function createTally(): Tally {
  return { calls: {}, handled: {}, failed: {}, sweeps: { done: 0, failed: 0 }, lastFailure: null };
}

export function count<Name extends string>(counts: Partial<Record<Name, number>>, name: Name): void {
  counts[name] = (counts[name] ?? 0) + 1;
}
