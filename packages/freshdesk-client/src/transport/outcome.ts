import { FreshdeskError } from '../error.ts';
import { type ApiRequest, type ApiResponse, isRepeatable, type Send } from './request.ts';

/** How one try of a call ended. */
export type Outcome =
  | { readonly kind: 'answer'; readonly response: ApiResponse }
  | { readonly kind: 'failed'; readonly error: FreshdeskError };

/** @throws whatever cannot pass by itself: `aborted`, `too_large`. */
export async function tried(next: Send, request: ApiRequest): Promise<Outcome> {
  try {
    return { kind: 'answer', response: await next(request) };
  } catch (error) {
    if (!(error instanceof FreshdeskError) || !isBroken(error)) throw error;
    return { kind: 'failed', error };
  }
}

const isBroken = ({ code }: FreshdeskError): boolean => code === 'network' || code === 'outcome_unknown';

/** Null for what may pass by itself. */
export function finalAnswer(outcome: Outcome): ApiResponse | null {
  if (outcome.kind === 'failed') return null;
  const { status } = outcome.response;
  return status === 429 || status >= 500 ? null : outcome.response;
}

/** Whether it may have changed something that must not be changed twice; `network` failed before anything was sent. */
export function isUnsure(outcome: Outcome, request: ApiRequest): boolean {
  if (isRepeatable(request)) return false;
  return outcome.kind === 'answer' ? outcome.response.status >= 500 : outcome.error.code === 'outcome_unknown';
}

export function unknownOutcome(outcome: Outcome): FreshdeskError {
  const message = 'Nobody knows whether the change was made; look before repeating it.';
  if (outcome.kind === 'failed')
    return new FreshdeskError('outcome_unknown', message, { status: outcome.error.status });
  const { status, headers } = outcome.response;
  return new FreshdeskError('outcome_unknown', message, { status, requestId: headers.get('x-request-id') });
}
