import { expect, test } from 'vitest';
import { createPool, type Pool, type PoolMember } from './pool.ts';

interface Counted extends PoolMember {
  readonly number: number;
  usable: boolean;
}

const started: Counted[] = [];
const stopped: number[] = [];

function pool(options: { size?: number; renewAfter?: number } = {}): Pool<Counted> {
  started.length = 0;
  stopped.length = 0;
  const start = async (): Promise<Counted> => {
    const number = started.length + 1;
    const member = { number, usable: true, stop: async () => void stopped.push(number) };
    started.push(member);
    return member;
  };
  return createPool({ size: 2, renewAfter: 100, stoppedAs: 'timeout', start, ...options });
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 5));
const work = async ({ number }: Counted) => {
  await soon();
  return number;
};

test.for<[string, { size?: number; renewAfter?: number }, number, number[]]>([
  ['no more than its size, each time the first that is free', {}, 5, [1, 2, 1, 2, 1]],
  ['one when there is room for one', { size: 1 }, 3, [1, 1, 1]],
  ['a new one when it has served long enough', { size: 1, renewAfter: 2 }, 5, [1, 1, 2, 2, 3]],
])('uses %s', async ([, options, count, expected]) => {
  const members = pool(options);
  expect(await Promise.all(Array.from({ length: count }, () => members.use(work)))).toEqual(expected);
});

test('one after the other needs one only', async () => {
  const members = pool();
  for (let i = 0; i < 3; i++) await members.use(work);
  expect(started).toHaveLength(1);
});

test('a start that does not end holds up nobody', async () => {
  const members = createPool<Counted>({
    size: 1,
    renewAfter: 9,
    stoppedAs: 'timeout',
    start: () => new Promise(() => {}),
  });
  await expect(members.use(work, AbortSignal.timeout(5))).rejects.toMatchObject({ code: 'timeout' });
  await members[Symbol.asyncDispose]();
});

test('one that broke is stopped and replaced, what it did fails, the others go on', async () => {
  const members = pool();
  const fails = members.use(async (member) => {
    await soon();
    member.usable = false;
    throw new RangeError('broken');
  });
  const others = [members.use(work), members.use(work), members.use(work)];
  await expect(fails).rejects.toThrow('broken');
  expect((await Promise.all(others)).sort()).toEqual([2, 2, 3]);
  expect(stopped).toEqual([1]);
});

test('a wait that is stopped says so and costs nobody else a turn', async () => {
  const members = pool({ size: 1 });
  const stop = new AbortController();
  const [first, second, third] = [members.use(work), members.use(work, stop.signal), members.use(work)];
  stop.abort();
  await expect(second).rejects.toMatchObject({ code: 'timeout' });
  await expect(members.use(work, stop.signal)).rejects.toMatchObject({ code: 'timeout' });
  expect(await Promise.all([first, third])).toEqual([1, 1]);
});

test('disposing waits for those at work and stops all', async () => {
  const members = pool();
  const working = [members.use(work), members.use(work), members.use(work)];
  await members[Symbol.asyncDispose]();
  expect(await Promise.all(working)).toEqual([1, 2, 1]);
  expect(stopped.sort()).toEqual([1, 2]);
});
