import type { AxiosInstance, AxiosRequestConfig } from 'axios';
import { FreshdeskError } from '../error.ts';
import { answerOf } from './answer.ts';
import { failureOf } from './failure.ts';
import type { ApiRequest, Send } from './request.ts';
import { wireOf } from './wire.ts';

export interface AxiosSendOptions {
  readonly instance: AxiosInstance;
  /** `https://example.freshdesk.com`, without a slash at the end. */
  readonly origin: string;
  readonly apiKey: string;
  /** For one call, in milliseconds. */
  readonly timeout: number;
  /** Bytes of one answer. */
  readonly largestAnswer: number;
}

/** The edge to axios. Its errors carry key, address and body, so nothing of them goes on but what kind they are. */
export function axiosSend(options: AxiosSendOptions): Send {
  return async (request) => {
    const config = configOf(options, request);
    try {
      return answerOf(await options.instance.request(config), request);
    } catch (error) {
      if (error instanceof FreshdeskError) throw error;
      throw failureOf(error, request);
    }
  };
}

/** Redirects are not followed: they would take the key along. */
function configOf(options: AxiosSendOptions, request: ApiRequest): AxiosRequestConfig {
  const { headers, data } = wireOf(request.body);
  return {
    method: request.method,
    baseURL: `${options.origin}/api/v2`,
    url: request.path,
    params: request.query ?? {},
    data,
    headers: { ...headers, accept: 'application/json' },
    auth: { username: options.apiKey, password: 'X' },
    timeout: options.timeout,
    maxContentLength: options.largestAnswer,
    maxRedirects: 0,
    responseType: 'text',
    transformResponse: (text) => text,
    validateStatus: () => true,
    ...(request.signal && { signal: request.signal }),
  };
}
