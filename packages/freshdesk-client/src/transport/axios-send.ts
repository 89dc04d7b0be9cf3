import type { AxiosInstance, AxiosResponse } from 'axios';
import { FreshdeskError } from '../error.ts';
import { type ApiRequest, type ApiResponse, isRepeatable, type Send } from './request.ts';
import { wireOf } from './wire.ts';

export interface AxiosSendOptions {
  readonly instance: AxiosInstance;
  /** `https://example.freshdesk.com`, without a slash at the end. */
  readonly origin: string;
  readonly apiKey: string;
  /** For one call, in milliseconds. */
  readonly timeout: number;
}

/** The edge to axios. Its errors carry key, address and body, so nothing of them goes on but what kind they are. */
export function axiosSend({ instance, origin, apiKey, timeout }: AxiosSendOptions): Send {
  return async (request) => {
    const { headers, data } = wireOf(request.body);
    try {
      const response = await instance.request({
        method: request.method,
        baseURL: `${origin}/api/v2`,
        url: request.path,
        params: request.query ?? {},
        data,
        headers: { ...headers, accept: 'application/json' },
        auth: { username: apiKey, password: 'X' },
        timeout,
        ...(request.signal && { signal: request.signal }),
        responseType: 'text',
        transformResponse: (text) => text,
        validateStatus: () => true,
        maxRedirects: 0,
      });
      return answerOf(response, request);
    } catch (error) {
      if (error instanceof FreshdeskError) throw error;
      throw failureOf(error, request);
    }
  };
}

function answerOf({ status, headers, data }: AxiosResponse<unknown>, request: ApiRequest): ApiResponse {
  const named = new Map(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || value === null ? [] : [[name.toLowerCase(), String(value)] as const],
    ),
  );
  return { status, headers: named, data: parsed(data, status, request, named.get('x-request-id')) };
}

/** A broken body of an error tells nothing; that of a success is an answer that got lost. */
function parsed(data: unknown, status: number, request: ApiRequest, requestId: string | undefined): unknown {
  if (typeof data !== 'string' || data.trim() === '') return null;
  try {
    return JSON.parse(data);
  } catch {
    if (status >= 400) return null;
    const code = isRepeatable(request) ? 'network' : 'outcome_unknown';
    throw new FreshdeskError(code, 'The answer was cut off or is no JSON.', { status, requestId });
  }
}

const neverSent = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'ERR_INVALID_URL']);

function failureOf(error: unknown, request: ApiRequest): FreshdeskError {
  if (request.signal?.aborted) return new FreshdeskError('aborted', 'The call was stopped.');
  const { code } = error as { readonly code?: unknown }; // anything can be thrown; a code is only compared
  if (isRepeatable(request) || (typeof code === 'string' && neverSent.has(code)))
    return new FreshdeskError('network', 'Freshdesk could not be reached, or the connection broke.');
  return new FreshdeskError('outcome_unknown', 'The connection broke before the answer came.');
}
