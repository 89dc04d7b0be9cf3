import { FreshdeskError } from '../error.ts';
import { unlessAborted } from './abort.ts';
import { type Clock, systemClock } from './clock.ts';
import { finalAnswer, isUnsure, type Outcome, tried, unknownOutcome } from './outcome.ts';
import type { ApiRequest, ApiResponse, Middleware } from './request.ts';

export interface RetryOptions {
  /** Tries in all, the first one included; 1–20. */
  readonly attempts?: number;
  readonly clock?: Clock;
  /** 0–1, for jitter. */
  readonly random?: () => number;
}

const firstPause = 500;
const longestPause = 30_000;

/**
 * Repeats what failed in passing: 429 always, for such a call was not carried out; 5xx and broken connections only where
 * a second run does no harm. A change whose outcome nobody knows is settled by `request.settle`, or is `outcome_unknown`.
 */
export function retry({ attempts = 6, clock = systemClock, random = Math.random }: RetryOptions = {}): Middleware {
  return (next) => async (request) => {
    let wasLost = false;
    for (let attempt = 1; ; attempt++) {
      const outcome = await tried(next, request);
      const answer = finalAnswer(outcome);
      if (answer) return wasLost ? confirmed(request, answer) : answer;
      const unsure = isUnsure(outcome, request);
      if (unsure && !request.settle) throw unknownOutcome(outcome);
      if (attempt >= attempts && !unsure) return ended(outcome);
      await clock.wait(pauseAfter(attempt, random()), request.signal);
      const settled = unsure ? await settledBy(request) : null;
      if (settled) return settled;
      if (attempt >= attempts) return ended(outcome);
      wasLost ||= outcome.kind === 'failed' || outcome.response.status >= 500;
    }
  };
}

async function settledBy({ settle, signal }: ApiRequest): Promise<ApiResponse | null> {
  const value = settle ? await unlessAborted(settle(), signal) : null;
  return value === null ? null : { status: 200, headers: new Map(), data: null, settled: { value } };
}

/** A refusal may come from what the try before it did: the ticket lies in the trash already. */
async function confirmed(request: ApiRequest, response: ApiResponse): Promise<ApiResponse> {
  if (response.status < 400 || !request.isDone) return response;
  const isDone = await request.isDone(response.status, request.signal).catch((error: unknown) => {
    if (error instanceof FreshdeskError && error.code !== 'aborted') return false;
    throw error;
  });
  return isDone ? { ...response, status: 204, data: null } : response;
}

function ended(outcome: Outcome): ApiResponse {
  if (outcome.kind === 'failed') throw outcome.error;
  return outcome.response;
}

function pauseAfter(attempt: number, chance: number): number {
  return Math.min(longestPause, firstPause * 2 ** (attempt - 1)) * (0.5 + chance / 2);
}
