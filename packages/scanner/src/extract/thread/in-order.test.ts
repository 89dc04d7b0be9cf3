import { expect, test } from 'vitest';
import { inOrder } from './in-order.ts';

const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('the results are in the order of the items, whoever is done first', async () => {
  const done: number[] = [];
  const results = await inOrder([30, 1, 10], 3, async (wait) => {
    await after(wait);
    done.push(wait);
    return wait;
  });
  expect([results, done]).toEqual([
    [30, 1, 10],
    [1, 10, 30],
  ]);
});

test.for([1, 2, 9])('no more than %i at a time', async (atOnce) => {
  let [now, most] = [0, 0];
  await inOrder([1, 2, 3, 4, 5], atOnce, async () => {
    most = Math.max(most, ++now);
    await after(1);
    now--;
  });
  expect(most).toBe(Math.min(atOnce, 5));
});

test('after a failure none is begun', async () => {
  const begun: number[] = [];
  const work = inOrder([1, 2, 3, 4, 5], 2, async (item) => {
    begun.push(item);
    await after(item);
    if (item === 1) throw new RangeError('one');
    await after(5);
  });
  await expect(work).rejects.toThrow('one');
  await after(20);
  expect(begun).toEqual([1, 2]);
});

test('nothing to do', async () => {
  expect(await inOrder([], 4, async () => 1)).toEqual([]);
});
