import type { Fault } from '@derden/freshdesk-emulator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MadeUp, makeUp } from '../testing/made-up.ts';
import { runAndKill, troubles } from '../testing/misfortune.ts';
import { overlaps, resultsOf, whole, wholeOf } from '../testing/whole.ts';
import { openWorkshop, type Workshop } from '../testing/workshop.ts';

/** With LONG, more tickets, and all troubles by themselves with several seeds. */
const long = Boolean(process.env.LONG);
const count = long ? 150 : 24;
const seed = 3;
const minutes = (of: number) => of * 60_000;
const slow = { timeout: minutes(long ? 20 : 5) };

let calm: Workshop;
let made: readonly MadeUp[];
let expected: readonly unknown[];

/** Processes that nothing befell. */
beforeAll(async () => {
  calm = await openWorkshop({ speed: 60 });
  made = makeUp(calm.emulator, count, { seed });
  await calm.run(2);
  await calm.finish();
  expected = await resultsOf(calm);
}, minutes(10));
afterAll(() => calm[Symbol.asyncDispose]());

describe('several processes on one PostgreSQL', () => {
  test('start together on an empty database', () => {
    expect(calm.workers.flatMap(({ events }) => events.filter(({ kind }) => kind === 'broken'))).toEqual([]);
  });

  test('never are at one ticket at a time', () => {
    expect(overlaps(calm.workers)).toEqual([]);
  });

  test('lose nothing, plan nothing twice, mail nobody twice, and keep one chain', async () => {
    expect(await wholeOf(calm, made)).toEqual(whole);
    expect(calm.emulator.desk.outbox.filter(({ kind }) => kind === 'reply').length).toBeGreaterThan(count / 10);
  });
});

/** What befalls them together, or each by itself. */
type Case = readonly [string, readonly Fault[], number];

const all = Object.entries(troubles);
const cases: readonly Case[] = long
  ? [1, 2, 3, 4].flatMap((by) => all.map(([name, faults]): Case => [`${name}, seed ${by}`, faults, by]))
  : [['all of it', all.flatMap(([, faults]) => faults), 1]];

describe('processes that are killed, clocks that jump', () => {
  test.for(cases)('%s: in the end all is as if nothing had happened', slow, async ([, faults, by]) => {
    await using shop = await openWorkshop({ speed: 60, seed: by });
    const tickets = makeUp(shop.emulator, count, { seed });
    await runAndKill(shop, 2, by);
    for (const fault of faults) shop.emulator.faults.add(fault);
    const other = shop.run(1);
    await runAndKill(shop, 1, by + 100);
    shop.pace.jump(minutes(90));
    await other;
    shop.emulator.faults.clear();
    await shop.finish();
    expect(await wholeOf(shop, tickets)).toEqual(whole);
    expect(await resultsOf(shop)).toEqual(expected);
  });
});

describe('an embedded database', () => {
  test('is for one process; after a kill, and mails that come meanwhile, nothing is lost', slow, async () => {
    await using shop = await openWorkshop({ speed: 60, store: 'pglite' });
    const tickets = [...makeUp(shop.emulator, 12, { seed: 5 })];
    const second: { worker?: ReturnType<Workshop['start']> } = {};
    let taken = 0;
    const first = shop.start(({ kind }) => {
      if (kind === 'open') second.worker = shop.start();
      if (kind !== 'taken') return;
      taken += 1;
      tickets.push(...makeUp(shop.emulator, 1, { seed: 50 + taken }));
      if (taken === 6) void second.worker?.ended.then(() => first.kill());
    });
    await first.ended;
    expect(second.worker?.events).toEqual([{ kind: 'broken', code: 'locked' }]);
    await shop.finish();
    expect(await wholeOf(shop, tickets)).toEqual(whole);
  });
});
