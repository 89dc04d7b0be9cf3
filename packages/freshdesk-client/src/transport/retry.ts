import { FreshdeskError } from '../error.ts';
import { type Clock, systemClock } from './clock.ts';
import { type ApiRequest, type ApiResponse, isRepeatable, type Middleware, type Send } from './request.ts';

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
    for (let attempt = 1; ; attempt++) {
      const outcome = await tried(next, request);
      if (outcome.kind === 'answer' && !isPassing(outcome.response.status)) return outcome.response;
      if (isUnsure(outcome, request)) {
        const settled = await settle(request, outcome);
        if (settled !== null) return settled;
      }
      if (attempt === attempts) return ended(outcome);
      if (!isLimit(outcome)) await clock.wait(pauseAfter(attempt, random()), request.signal);
    }
  };
}

type Outcome =
  | { readonly kind: 'answer'; readonly response: ApiResponse }
  | { readonly kind: 'failed'; readonly error: FreshdeskError };

async function tried(next: Send, request: ApiRequest): Promise<Outcome> {
  try {
    return { kind: 'answer', response: await next(request) };
  } catch (error) {
    if (!(error instanceof FreshdeskError) || !isBroken(error)) throw error;
    return { kind: 'failed', error };
  }
}

const isBroken = ({ code }: FreshdeskError): boolean => code === 'network' || code === 'outcome_unknown';

/** Pacing waits as long as a 429 says. */
const isLimit = (outcome: Outcome): boolean => outcome.kind === 'answer' && outcome.response.status === 429;

const isPassing = (status: number): boolean => status === 429 || status >= 500;

/** `network` failed before anything was sent. */
function isUnsure(outcome: Outcome, request: ApiRequest): boolean {
  if (isRepeatable(request) || isLimit(outcome)) return false;
  return outcome.kind === 'answer' || outcome.error.code === 'outcome_unknown';
}

async function settle(request: ApiRequest, outcome: Outcome): Promise<ApiResponse | null> {
  if (!request.settle) {
    const status = outcome.kind === 'answer' ? outcome.response.status : undefined;
    throw new FreshdeskError('outcome_unknown', 'Nobody knows whether the change was made; look before repeating it.', {
      status,
    });
  }
  const data = await request.settle();
  return data === null ? null : { status: 200, headers: new Map(), data };
}

function ended(outcome: Outcome): ApiResponse {
  if (outcome.kind === 'failed') throw outcome.error;
  return outcome.response;
}

function pauseAfter(attempt: number, chance: number): number {
  return Math.min(longestPause, firstPause * 2 ** (attempt - 1)) * (0.5 + chance / 2);
}
