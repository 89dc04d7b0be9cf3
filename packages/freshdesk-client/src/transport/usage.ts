import type { Clock } from './clock.ts';
import { type ApiResponse, headerNumber, type Middleware } from './request.ts';

/** What this client sent, and what the answers told of the account. */
export interface Usage {
  /** Repeated ones count each time. */
  readonly calls: number;
  readonly credits: number;
  /** Calls that were refused with 429. */
  readonly refused: number;
  /** Credits a minute of the whole account; null until an answer told. */
  readonly total: number | null;
  /** Of them what the last answer said is left. */
  readonly remaining: number | null;
  /** Milliseconds by which Freshdesk's clock is ahead of ours, to the second; null until an answer told. */
  readonly ahead: number | null;
}

export interface Meter {
  readonly middleware: Middleware;
  readonly usage: () => Usage;
}

/** The time in a header has no parts of a second. */
const half = 500;

/** Counts every call that is really sent. */
export function createMeter(clock: Clock): Meter {
  let usage: Usage = { calls: 0, credits: 0, refused: 0, total: null, remaining: null, ahead: null };

  function learn(credits: number, { status, headers }: ApiResponse): void {
    const told = Date.parse(headers.get('date') ?? '');
    usage = {
      calls: usage.calls,
      credits: usage.credits + (headerNumber(headers, 'x-ratelimit-used-currentrequest') ?? credits),
      refused: usage.refused + (status === 429 ? 1 : 0),
      total: headerNumber(headers, 'x-ratelimit-total') ?? usage.total,
      remaining: headerNumber(headers, 'x-ratelimit-remaining') ?? usage.remaining,
      ahead: Number.isNaN(told) ? usage.ahead : told + half - clock.now(),
    };
  }

  const middleware: Middleware = (next) => async (request) => {
    usage = { ...usage, calls: usage.calls + 1 };
    const response = await next(request);
    learn(request.credits ?? 1, response);
    return response;
  };
  return { middleware, usage: () => usage };
}
