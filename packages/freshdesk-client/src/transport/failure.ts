import { FreshdeskError } from '../error.ts';
import { stopped } from './abort.ts';
import type { ApiRequest } from './request.ts';

/** Not `EHOSTUNREACH`: Linux says it of connections that stand, too. */
const neverSent = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ERR_INVALID_URL']);

/** What an error of axios means; nothing else of it goes on. */
export function failureOf(error: unknown, { method, signal }: ApiRequest): FreshdeskError {
  if (signal?.aborted) return stopped();
  if (isTooLarge(error)) return new FreshdeskError('too_large', 'The answer is larger than allowed.');
  if (method === 'GET' || neverSent.has(`${wordOf(error, 'code')}`))
    return new FreshdeskError('network', 'Freshdesk could not be reached, or the connection broke.');
  return new FreshdeskError('outcome_unknown', 'The connection broke before the answer came.');
}

/** axios has no code of its own for this. */
function isTooLarge(error: unknown): boolean {
  return /^maxContentLength/.test(wordOf(error, 'message') ?? '');
}

/** Anything can be thrown; its words are only compared. */
function wordOf(error: unknown, name: 'code' | 'message'): string | undefined {
  const value = typeof error === 'object' && error !== null ? (error as Record<string, unknown>)[name] : undefined;
  return typeof value === 'string' ? value : undefined;
}
