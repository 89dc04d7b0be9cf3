import { expect, test } from 'vitest';
import { messagesIn } from './lang/lang.ts';
import { createProgress } from './progress.ts';

/** Steps half a second apart, each a quarter of what there is to read. */
function shownOver(steps: number, total: number): string[] {
  const shown: string[] = [];
  let time = 0;
  const clock = { now: () => new Date(time), status: (text: string) => void shown.push(text) };
  const progress = createProgress(clock, messagesIn('en'), total);
  for (let step = 1; step <= steps; step++) {
    time += 500;
    progress.read('a', step * 25);
    progress.step(true);
  }
  progress.clear();
  return shown;
}

test('a short run shows nothing', () => expect(shownOver(1, 100)).toEqual([]));

test('a long run shows how far it is, and cleans up', () => {
  expect(shownOver(3, 100)).toEqual([
    expect.stringMatching(/^█{12}░{12} {2}50% {2}2 scanned, 2 with/),
    expect.stringMatching(/^█{18}░{6} {2}75% /),
    '',
  ]);
});

test('without a size there are counts only', () => expect(shownOver(2, 0)[0]).toMatch(/^2 scanned/));
