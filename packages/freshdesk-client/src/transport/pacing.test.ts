import { expect, test } from 'vitest';
import { mostInAMinute, pacedAccount } from '../testing/paced-account.ts';
import { pacing } from './pacing.ts';
import type { ApiRequest, ApiResponse, Send } from './request.ts';

const get = (credits = 1): ApiRequest => ({ method: 'GET', path: '/contacts/1', credits });
const list: ApiRequest = { method: 'GET', path: '/tickets', credits: 1 };
const minute = 60_000;

async function repeat(times: number, send: Send, request: ApiRequest): Promise<void> {
  for (let i = 0; i < times; i++) await send(request);
}

test.for<[what: string, credits: number, reserve: number, most: number]>([
  ['single credits', 1, 0, 400],
  ['three credits a call', 3, 0, 400],
  ['a reserve for people', 1, 100, 300],
])('%s: no minute has more than is allowed, and hardly less', async ([, credits, reserve, most]) => {
  const { clock, send, spent, refused } = pacedAccount(400);
  await repeat(1500, pacing({ reserve, clock })(send), get(credits));
  expect(mostInAMinute(spent)).toBeLessThanOrEqual(most);
  expect(mostInAMinute(spent)).toBeGreaterThan(most * 0.95);
  expect(refused()).toBe(0);
});

test('a few calls are not held up', async () => {
  const { clock, send } = pacedAccount(400);
  await repeat(5, pacing({ clock })(send), get());
  expect(clock.now()).toBeLessThan(2000);
});

test('calls at the same time share the pace', async () => {
  const { clock, send, spent, refused } = pacedAccount(50);
  const paced = pacing({ clock })(send);
  await Promise.all(Array.from({ length: 120 }, () => paced(get())));
  expect([mostInAMinute(spent) <= 50, refused()]).toEqual([true, 0]);
});

test('two processes share an account without a refusal, and leave little unused', async () => {
  const { clock, send, spent, refused } = pacedAccount(400, -20_000);
  const [one, two] = [pacing({ clock })(send), pacing({ clock })(send)];
  await Promise.all([repeat(800, one, get()), repeat(800, two, get())]);
  expect(refused()).toBe(0);
  expect(spent.length / (clock.now() / minute)).toBeGreaterThan(400 * 0.75);
});

test.for<[total: number, most: number]>([
  [200, 20],
  [400, 100],
  [700, 200],
])('an account of %i credits: at most %i lists of tickets a minute, which no header tells', async ([total, most]) => {
  const { clock, send, spent } = pacedAccount(total);
  await repeat(2.5 * most, pacing({ clock })(send), list);
  expect(mostInAMinute(spent)).toBeLessThanOrEqual(most);
  expect(mostInAMinute(spent)).toBeGreaterThanOrEqual(most * 0.85);
});

test('lists that wait for their turn hold no other call up', async () => {
  const { clock, send } = pacedAccount(200);
  const paced = pacing({ clock })(send);
  await repeat(4, paced, list);
  const lists = Promise.all(Array.from({ length: 20 }, () => paced(list)));
  const start = clock.now();
  await paced(get());
  expect(clock.now() - start).toBeLessThan(3000);
  await lists;
});

const once = (answer: Partial<ApiResponse>) => {
  const { clock, send } = pacedAccount(400);
  const at: number[] = [];
  const first = async (request: ApiRequest): Promise<ApiResponse> => {
    at.push(clock.now());
    return at.length === 1 ? { status: 200, headers: new Map(), data: null, ...answer } : send(request);
  };
  return { clock, at, send: first };
};

test.for<[what: string, headers: Record<string, string>, reserve: number, next: number]>([
  ['seconds', { 'retry-after': '34' }, 0, 34_000],
  ['nothing', {}, 0, 60_000],
  ['no time at all', { 'retry-after': '0' }, 0, 1000],
  ['nonsense', { 'retry-after': 'soon' }, 0, 60_000],
  [
    'a date, by the clock of who sent it',
    { 'retry-after': 'Mon, 02 Mar 2026 08:00:20 GMT', date: 'Mon, 02 Mar 2026 08:00:00 GMT' },
    0,
    20_000,
  ],
  [
    'a date that is over',
    { 'retry-after': 'Mon, 02 Mar 2026 07:00:00 GMT', date: 'Mon, 02 Mar 2026 08:00:00 GMT' },
    0,
    1000,
  ],
  ['more than a year', { 'retry-after': '99999999' }, 0, 86_400_000],
])('after a 429 that says %s nothing is sent for that long', async ([, headers, reserve, next]) => {
  const { clock, at, send } = once({ status: 429, headers: new Map(Object.entries(headers)) });
  await repeat(2, pacing({ reserve, clock })(send), get());
  expect(Math.max(1, Math.abs((at[1] ?? 0) - next))).toBeLessThan(1300);
});

test.for<[what: string, headers: Record<string, string>, reserve: number, next: number]>([
  ['what others left is used up', { 'x-ratelimit-total': '400', 'x-ratelimit-remaining': '9' }, 10, 60_000],
  ['the headers are missing', {}, 0, 1200],
  ['a header holds more', { 'x-ratelimit-total': '400, 400' }, 0, 0],
  ['a header holds no number', { 'x-ratelimit-total': 'many' }, 0, 1200],
  ['the reserve is all there is', { 'x-ratelimit-total': '50', 'x-ratelimit-remaining': '49' }, 60, 60_000],
])('when %s', async ([, headers, reserve, next]) => {
  const { clock, at, send } = once({ headers: new Map(Object.entries(headers)) });
  await repeat(2, pacing({ reserve, clock })(send), get());
  expect(Math.abs((at[1] ?? 0) - next)).toBeLessThan(1300);
});

test('a call that is stopped leaves the queue at once, and the others go on', async () => {
  const { clock, send } = pacedAccount(50);
  const paced = pacing({ clock })(send);
  const stop = new AbortController();
  const calls = Array.from({ length: 20 }, (_, at) => paced(at === 15 ? { ...get(), signal: stop.signal } : get()));
  stop.abort();
  await expect(calls[15]).rejects.toMatchObject({ code: 'aborted' });
  expect(clock.now()).toBe(0);
  expect((await Promise.allSettled(calls)).filter(({ status }) => status === 'fulfilled').length).toBe(19);
});
