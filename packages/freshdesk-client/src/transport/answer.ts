import type { AxiosResponse } from 'axios';
import { FreshdeskError } from '../error.ts';
import type { ApiRequest, ApiResponse } from './request.ts';

/** An answer in our own form: headers by lower-case name, the body as JSON. */
export function answerOf({ status, headers, data }: AxiosResponse<unknown>, request: ApiRequest): ApiResponse {
  const named = new Map(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || value === null ? [] : [[name.toLowerCase(), String(value)] as const],
    ),
  );
  return { status, headers: named, data: parsed(data, status, request, named.get('x-request-id')) };
}

/** A broken body of an error tells nothing; that of a success is an answer that got lost. An interceptor may have parsed it. */
function parsed(data: unknown, status: number, { method }: ApiRequest, requestId: string | undefined): unknown {
  if (typeof data !== 'string') return data ?? null;
  if (data.trim() === '') return null;
  try {
    return JSON.parse(data);
  } catch {
    if (status >= 300) return null;
    const code = method === 'GET' ? 'network' : 'outcome_unknown';
    throw new FreshdeskError(code, 'The answer was cut off or is no JSON.', { status, requestId });
  }
}
