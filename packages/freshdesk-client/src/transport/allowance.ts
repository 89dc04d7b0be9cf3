import type { Clock } from './clock.ts';
import { minute } from './lane.ts';
import { type ApiResponse, headerNumber } from './request.ts';

/** How fast calls may go, as far as the answers tell. */
export interface Allowance {
  readonly total: number;
  /** Credits a minute, the reserve left out. */
  readonly perMinute: number;
  /** When credits are used up: the end of the account's minute. */
  readonly heldUntil: number;
}

export interface Account {
  sent(credits: number): void;
  /** `response` is null when no answer came. */
  answered(credits: number, response: ApiResponse | null): Allowance;
}

/** What a trial account has; the first answer tells the real figure. */
export const unknownTotal = 50;
/** Calls that may follow each other at once after a pause. */
export const burst = 5;

/**
 * Divides what remains over what is left of the account's minute. Others spend from the same credits, another process of
 * ours too; each that slows down by what remains leaves the others their part. A minute begins where more remains than before.
 */
export function createAccount(clock: Clock, reserve: number): Account {
  let total = unknownTotal;
  let remaining: number | null = null;
  let minuteEnds = Number.NEGATIVE_INFINITY;
  let underway = 0;

  function learn(credits: number, { headers }: ApiResponse): void {
    total = headerNumber(headers, 'x-ratelimit-total') ?? total;
    const told = headerNumber(headers, 'x-ratelimit-remaining');
    if (told === null) return;
    // Answers that overtake each other tell up to as much more as is under way.
    const isNew = remaining === null || clock.now() >= minuteEnds || told > remaining + underway + credits;
    if (isNew) minuteEnds = clock.now() + minute;
    remaining = isNew || remaining === null ? told : Math.min(remaining, told);
  }

  function allowance(): Allowance {
    const even = Math.max(1, total - reserve - burst);
    const left = minuteEnds - clock.now();
    if (remaining === null || left <= 0) return { total, perMinute: even, heldUntil: Number.NEGATIVE_INFINITY };
    const ours = remaining - reserve - underway;
    if (ours <= 0) return { total, perMinute: even, heldUntil: underway > 0 ? Number.NEGATIVE_INFINITY : minuteEnds };
    return { total, perMinute: Math.min(even, (ours * minute) / left), heldUntil: Number.NEGATIVE_INFINITY };
  }

  return {
    sent(credits) {
      underway += credits;
    },
    answered(credits, response) {
      underway -= credits;
      if (response) learn(credits, response);
      return allowance();
    },
  };
}
