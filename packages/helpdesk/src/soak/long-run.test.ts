import { expect, test } from 'vitest';
import { makeUp } from '../testing/made-up.ts';
import { runAndKill, troubles } from '../testing/misfortune.ts';
import { overlaps, whole, wholeOf } from '../testing/whole.ts';
import { openWorkshop } from '../testing/workshop.ts';

/** LONG alone is 5,000 tickets; a higher number is so many. */
const given = Number(process.env.LONG ?? 0);
const count = given > 1 ? given : 5_000;
const kills = 6;
const hour = 3_600_000;

/** Now and then something of each kind. */
const faults = Object.values(troubles)
  .flat()
  .map((fault) => ({ ...fault, rate: (fault.rate ?? 1) / 20 }));

test.runIf(given > 0)('thousands of tickets, with a process killed every few hundred', { timeout: hour }, async () => {
  await using shop = await openWorkshop({ speed: 60, seed: 7 });
  const made = makeUp(shop.emulator, count, { seed: 7 });
  for (const fault of faults) shop.emulator.faults.add(fault);
  for (let kill = 0; kill < kills; kill++) await runAndKill(shop, 2, 700 + kill, count / kills / 4);
  await shop.run(2);
  shop.emulator.faults.clear();
  await shop.finish();
  expect(await wholeOf(shop, made)).toEqual(whole);
  expect(overlaps(shop.workers.filter(({ events }) => events.some(({ kind }) => kind === 'ended')))).toEqual([]);
  const memories = shop.workers.flatMap(({ events }) =>
    events.flatMap((event) => (event.kind === 'ended' ? event.memory : [])),
  );
  expect(Math.max(...memories)).toBeLessThan(600e6);
});
