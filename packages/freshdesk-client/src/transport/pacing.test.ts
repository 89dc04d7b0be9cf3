import { expect, test } from 'vitest';
import type { Clock } from './clock.ts';
import { pacing } from './pacing.ts';
import type { ApiRequest, ApiResponse } from './request.ts';

const get = (credits = 1): ApiRequest => ({ method: 'GET', path: '/tickets', credits });

/** Time passes only in waiting. */
function runningClock(): Clock {
  let now = 0;
  return {
    now: () => now,
    wait: async (milliseconds) => {
      now += milliseconds;
    },
  };
}

function account(answer: (call: number) => Partial<ApiResponse> = () => ({})) {
  const clock = runningClock();
  const spent: { at: number; credits: number }[] = [];
  const send = async ({ credits = 1 }: ApiRequest): Promise<ApiResponse> => {
    spent.push({ at: clock.now(), credits });
    return { status: 200, headers: new Map([['x-ratelimit-total', '400']]), data: null, ...answer(spent.length) };
  };
  return { clock, send, spent };
}

function mostInAMinute(spent: readonly { at: number; credits: number }[]): number {
  const sums = spent.map(({ at }) =>
    spent.filter((other) => other.at >= at && other.at < at + 60_000).reduce((sum, { credits }) => sum + credits, 0),
  );
  return Math.max(...sums);
}

test.for([
  ['single credits', 1, 0, 400],
  ['three credits a call', 3, 0, 400],
  ['a reserve for people', 1, 100, 300],
])('%s: no minute has more than is allowed, and hardly less', async ([, credits, reserve, most]) => {
  const { clock, send, spent } = account();
  const paced = pacing({ reserve: reserve as number, clock })(send);
  for (let i = 0; i < 1500; i++) await paced(get(credits as number));
  expect(mostInAMinute(spent)).toBeLessThanOrEqual(most as number);
  expect(mostInAMinute(spent)).toBeGreaterThan((most as number) * 0.95);
});

test('a few calls are not held up', async () => {
  const { clock, send } = account();
  const paced = pacing({ clock })(send);
  for (let i = 0; i < 5; i++) await paced(get());
  expect(clock.now()).toBe(0);
});

test('calls at the same time share the pace', async () => {
  const { clock, send, spent } = account();
  const paced = pacing({ clock })(send);
  await Promise.all(Array.from({ length: 50 }, () => paced(get())));
  expect(mostInAMinute(spent)).toBeLessThanOrEqual(50);
});

test('after a 429 nothing is sent for as long as it says', async () => {
  const limited = { status: 429, headers: new Map([['retry-after', '34']]) };
  const { clock, send, spent } = account((call) => (call === 1 ? limited : {}));
  const paced = pacing({ clock })(send);
  await paced(get());
  await paced(get());
  expect(spent[1]?.at).toBe(34_000);
});

test('what others left counts', async () => {
  const few = {
    headers: new Map([
      ['x-ratelimit-total', '400'],
      ['x-ratelimit-remaining', '9'],
    ]),
  };
  const { clock, send, spent } = account((call) => (call === 1 ? few : {}));
  const paced = pacing({ reserve: 10, clock })(send);
  await paced(get());
  await paced(get());
  expect(spent[1]?.at).toBe(60_000);
});
