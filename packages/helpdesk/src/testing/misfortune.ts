import type { Fault } from '@derden/freshdesk-emulator';
import { diceOf } from './made-up.ts';
import type { Workshop } from './workshop.ts';

/** What the account does while workers are at it; each meets some of the calls. */
export const troubles: Readonly<Record<string, readonly Fault[]>> = {
  'a storm of refusals': [{ kind: 'status', status: 429, retryAfter: 2, rate: 0.3 }],
  'connections that break': [
    { kind: 'cut-before', rate: 0.08 },
    { kind: 'cut-after', rate: 0.08 },
    { kind: 'truncated', rate: 0.04 },
  ],
  'an account that fails': [
    { kind: 'status', status: 503, rate: 0.15 },
    { kind: 'slow', milliseconds: 300, rate: 0.05 },
  ],
};

/** Workers that are each killed in the middle of some ticket of their first ones, at a moment that the seed says. */
export async function runAndKill(shop: Workshop, workers: number, seed: number, first = 6): Promise<void> {
  const dice = diceOf(seed);
  const runs = Array.from({ length: workers }, () => {
    const [least, pause] = [1 + Math.floor(dice() * first), Math.floor(dice() * 200)];
    let taken = 0;
    const worker = shop.start(({ kind }) => {
      if (kind === 'taken' && ++taken === least) setTimeout(() => worker.kill(), pause);
    });
    return worker.ended;
  });
  await Promise.all(runs);
}
