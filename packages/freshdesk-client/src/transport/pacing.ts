import { type Allowance, burst, createAccount, unknownTotal } from './allowance.ts';
import { type Clock, systemClock } from './clock.ts';
import { callKinds, kindOf, limitOf } from './kinds.ts';
import { createLane } from './lane.ts';
import type { ApiRequest, ApiResponse, Middleware, Send } from './request.ts';
import { retryAfter } from './retry-after.ts';

export interface PacingOptions {
  /** Credits a minute that are left for the people and apps that share the account. */
  readonly reserve?: number;
  readonly clock?: Clock;
}

/** Until the first answer tells which plan it is. */
const smallestPlan = 200;

/** Of calls that have a limit of their own. */
const burstOf = (limit: number): number => Math.min(burst, Math.floor(limit / 10));

/**
 * Spreads calls so that neither the account's credits, less the reserve, nor the limit of one kind of call is exceeded.
 * After a 429 nothing is sent for as long as it says.
 */
export function pacing({ reserve = 0, clock = systemClock }: PacingOptions = {}): Middleware {
  const account = createAccount(clock, reserve);
  const main = createLane(clock, unknownTotal);
  const lanes = new Map(callKinds.map((kind) => [kind, createLane(clock, limitOf(kind, smallestPlan) - 3)]));
  const hold = (time: number): void => {
    for (const lane of [main, ...lanes.values()]) lane.holdUntil(time);
  };

  function follow({ total, perMinute, heldUntil }: Allowance): void {
    main.setPace(perMinute, burst);
    hold(heldUntil);
    for (const [kind, lane] of lanes) {
      const limit = limitOf(kind, total);
      lane.setPace(limit - burstOf(limit) - 1, burstOf(limit)); // the first call went before the limit was known
    }
  }

  async function sendPaced(next: Send, request: ApiRequest, credits: number): Promise<ApiResponse> {
    account.sent(credits);
    let response: ApiResponse | null = null;
    try {
      response = await next(request);
      if (response.status === 429) hold(clock.now() + retryAfter(response.headers, clock.now()));
      return response;
    } finally {
      follow(account.answered(credits, response));
    }
  }

  return (next) => async (request) => {
    const { credits = 1, signal } = request;
    const kind = kindOf(request);
    if (kind) await lanes.get(kind)?.enter(1, signal);
    await main.enter(credits, signal);
    return sendPaced(next, request, credits);
  };
}
