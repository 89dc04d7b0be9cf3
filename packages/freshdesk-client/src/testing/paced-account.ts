import type { Clock } from '../transport/clock.ts';
import type { ApiRequest, ApiResponse, Send } from '../transport/request.ts';
import { simulatedClock } from './simulated-clock.ts';

export interface PacedAccount {
  readonly clock: Clock;
  readonly send: Send;
  readonly spent: { readonly at: number; readonly credits: number }[];
  /** Calls that were answered with 429. */
  readonly refused: () => number;
}

/** An account that counts credits by the minute and tells what remains, as Freshdesk does. */
export function pacedAccount(total: number, begins = 0): PacedAccount {
  const clock = simulatedClock();
  const spent: { at: number; credits: number }[] = [];
  let [used, window, refused] = [0, begins, 0];

  async function send({ credits = 1 }: ApiRequest): Promise<ApiResponse> {
    for (; clock.now() >= window + 60_000; window += 60_000) used = 0;
    used += credits;
    if (used > total) {
      refused++;
      const left = Math.ceil((window + 60_000 - clock.now()) / 1000);
      return { status: 429, headers: new Map([['retry-after', `${left}`]]), data: null };
    }
    spent.push({ at: clock.now(), credits });
    const headers = { 'x-ratelimit-total': `${total}`, 'x-ratelimit-remaining': `${total - used}` };
    return { status: 200, headers: new Map(Object.entries(headers)), data: null };
  }
  return { clock, send, spent, refused: () => refused };
}

/** The most that was spent in any minute, wherever it begins. */
export function mostInAMinute(spent: readonly { readonly at: number; readonly credits: number }[]): number {
  const sums = spent.map(({ at }) =>
    spent.filter((other) => other.at >= at && other.at < at + 60_000).reduce((sum, { credits }) => sum + credits, 0),
  );
  return Math.max(...sums);
}
