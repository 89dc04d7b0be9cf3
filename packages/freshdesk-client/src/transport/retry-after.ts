import { type ApiResponse, headerNumber } from './request.ts';

const second = 1000;
/** When a 429 does not say how long. */
const otherwise = 60 * second;
const longest = 86_400 * second;

/** Milliseconds to wait after a 429: seconds or a date, never less than a second nor more than a day. */
export function retryAfter(headers: ApiResponse['headers'], now: number): number {
  const seconds = headerNumber(headers, 'retry-after');
  const pause = seconds === null ? untilDate(headers, now) : seconds * second;
  return Math.min(longest, Math.max(second, pause ?? otherwise));
}

/** By the clock of who sent it, when the answer tells that. */
function untilDate(headers: ApiResponse['headers'], now: number): number | null {
  const until = Date.parse(headers.get('retry-after') ?? '');
  const sent = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(until) ? null : until - (Number.isNaN(sent) ? now : sent);
}
