import { type Clock, systemClock } from './clock.ts';
import type { ApiResponse, Middleware } from './request.ts';

export interface PacingOptions {
  /** Credits a minute that are left for the people and apps that share the account. */
  readonly reserve?: number;
  readonly clock?: Clock;
}

const minute = 60_000;
/** What a trial account has; the first answer tells the real figure. */
const unknownTotal = 50;
/** Calls that may follow each other at once after a pause. */
const burst = 5;
const defaultPause = 60;

/**
 * Spreads calls over the minute so that the account's credits, less the reserve, are never exceeded: what an answer says
 * remains counts, too, since others spend from the same account. After a 429 nothing is sent for as long as it says.
 */
export function pacing({ reserve = 0, clock = systemClock }: PacingOptions = {}): Middleware {
  let interval = minute / unknownTotal;
  /** When the next call is due if calls came evenly. */
  let due = Number.NEGATIVE_INFINITY;
  let pausedUntil = Number.NEGATIVE_INFINITY;

  /** Takes a place in the queue and tells when its turn is (the generic cell rate algorithm). */
  function turn(credits: number): number {
    const at = Math.max(clock.now(), due - (burst - 1) * interval);
    due = Math.max(due, at) + credits * interval;
    return at;
  }

  /** What is queued moves along with the pace. */
  function setPace(next: number): void {
    const now = clock.now();
    due = now + (due - now) * (next / interval);
    interval = next;
  }

  function learn({ status, headers }: ApiResponse): void {
    const [total, remaining] = [number(headers, 'x-ratelimit-total'), number(headers, 'x-ratelimit-remaining')];
    if (total !== null) setPace(minute / Math.max(1, total - reserve - burst));
    if (remaining !== null && remaining <= reserve) pausedUntil = Math.max(pausedUntil, clock.now() + minute);
    if (status !== 429) return;
    const seconds = number(headers, 'retry-after') ?? defaultPause;
    pausedUntil = Math.max(pausedUntil, clock.now() + seconds * 1000);
  }

  return (next) => async (request) => {
    const at = turn(request.credits ?? 1);
    for (let now = clock.now(); Math.max(at, pausedUntil) > now; now = clock.now()) {
      await clock.wait(Math.max(at, pausedUntil) - now, request.signal);
    }
    const response = await next(request);
    learn(response);
    return response;
  };
}

function number(headers: ApiResponse['headers'], name: string): number | null {
  const value = Number.parseFloat(headers.get(name) ?? '');
  return Number.isFinite(value) && value >= 0 ? value : null;
}
