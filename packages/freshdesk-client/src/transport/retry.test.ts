import { expect, test } from 'vitest';
import { FreshdeskError } from '../error.ts';
import type { Clock } from './clock.ts';
import type { ApiRequest, ApiResponse } from './request.ts';
import { retry } from './retry.ts';

type Step = number | 'network' | 'outcome_unknown';

const get: ApiRequest = { method: 'GET', path: '/tickets' };
const post: ApiRequest = { method: 'POST', path: '/tickets' };
const looks = (found: unknown): ApiRequest => ({ ...post, settle: async () => found });

function server(steps: readonly Step[]) {
  let calls = 0;
  const send = async (): Promise<ApiResponse> => {
    const step = steps[calls++] ?? 200;
    if (typeof step === 'string') throw new FreshdeskError(step, 'lost');
    return { status: step, headers: new Map(), data: null };
  };
  return { send, calls: () => calls };
}

function stoppedClock() {
  const waits: number[] = [];
  const clock: Clock = { now: () => 0, wait: async (milliseconds) => void waits.push(milliseconds) };
  return { clock, waits };
}

test.for<[what: string, request: ApiRequest, steps: Step[], ends: number | string, calls: number]>([
  ['what succeeds is sent once', get, [200], 200, 1],
  ['a refusal is final', get, [404, 200], 404, 1],
  ['reading is repeated after 5xx', get, [500, 502, 503, 200], 200, 4],
  ['reading is repeated after a broken connection', get, ['network', 'network', 200], 200, 3],
  ['it ends', get, [500, 500, 500, 500], 500, 4],
  ['a lost network ends as such', get, ['network', 'network', 'network', 'network'], 'network', 4],
  ['deleting is repeated', { method: 'DELETE', path: '/tickets/1' }, [502, 204], 204, 2],
  ['429 is repeated, also for a change', post, [429, 201], 201, 2],
  ['a change that was never sent is repeated', post, ['network', 201], 201, 2],
  ['a change that 500 answers is not', post, [500, 201], 'outcome_unknown', 1],
  ['a change that was cut off is not', post, ['outcome_unknown', 201], 'outcome_unknown', 1],
  [
    'a PUT that says so is not',
    { method: 'PUT', path: '/tickets/merge', repeatable: false },
    [500, 204],
    'outcome_unknown',
    1,
  ],
  ['a change that was found made is settled', looks({ id: 1 }), [500, 201], 200, 1],
  ['a change that was found not made is repeated', looks(null), ['outcome_unknown', 201], 201, 2],
])('%s', async ([, request, steps, ends, calls]) => {
  const { send, calls: count } = server(steps);
  const { clock } = stoppedClock();
  const outcome = await retry({ attempts: 4, clock, random: () => 1 })(send)(request).then(
    ({ status }) => status,
    (error) => error.code,
  );
  expect([outcome, count()]).toEqual([ends, calls]);
});

test('pauses grow, with jitter', async () => {
  const { clock, waits } = stoppedClock();
  await retry({ attempts: 5, clock, random: () => 0 })(server([500, 500, 429, 500]).send)(get);
  expect(waits).toEqual([250, 500, 1000, 2000]);
});
