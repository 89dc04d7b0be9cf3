import type { Desk } from '../desk/desk.ts';
import { type LimitedKind, rates } from '../desk/plans.ts';
import { Refusal } from './refusal.ts';

/** Counts credits in windows of a minute, all callers together; refused calls count, too (§1.2). */
export interface Limiter {
  /** @throws Refusal 403 on a plan without API, 429 with `Retry-After` when the minute is used up. */
  spend(credits: number, kind: LimitedKind | undefined): Readonly<Record<string, string>>;
  /** Most credits spent in any minute so far, and all of them. */
  readonly most: () => number;
  readonly spent: () => number;
}

const minute = 60_000;

export function createLimiter(desk: Desk): Limiter {
  const rate = rates[desk.plan];
  let window = Number.NEGATIVE_INFINITY;
  let used = new Map<LimitedKind | 'total', number>();
  let most = 0;
  let all = 0;

  function take(kind: LimitedKind | 'total', credits: number): boolean {
    const sum = (used.get(kind) ?? 0) + credits;
    used.set(kind, sum);
    return sum <= rate[kind];
  }

  return {
    spend(credits, kind) {
      const now = desk.clock.now();
      if (now - window >= minute) {
        window = now;
        used = new Map();
      }
      if (rate.total === 0)
        throw new Refusal(403, { code: 'require_feature', message: 'The API is not in your plan.' });
      all += credits;
      const allowed = [take('total', credits), kind === undefined || take(kind, 1)].every(Boolean);
      most = Math.max(most, used.get('total') ?? 0);
      if (!allowed) throw new Refusal(429, null, { 'retry-after': `${Math.ceil((window + minute - now) / 1000)}` });
      return {
        'x-ratelimit-total': `${rate.total}`,
        'x-ratelimit-remaining': `${Math.max(0, rate.total - (used.get('total') ?? 0))}`,
        'x-ratelimit-used-currentrequest': `${credits}`,
      };
    },
    most: () => most,
    spent: () => all,
  };
}
