import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sweep } from '../sweep/sweep.ts';
import { settings, testEngine } from '../testing/engine.ts';
import { makeUp } from '../testing/made-up.ts';
import { minutesLater } from '../testing/minutes-later.ts';
import { whole, wholeOf } from '../testing/whole.ts';
import { addCompany } from '../testing/workshop.ts';
import { runTimers } from '../timers/run-timers.ts';

const place = mkdtempSync(join(tmpdir(), 'derden-disk-'));
/** With LONG=1 only: where the disk is full when depends on the machine. */
const isMounted = process.env.LONG === '1' && mounted();
afterAll(() => {
  if (isMounted) execFileSync('umount', ['--lazy', place]);
  rmSync(place, { recursive: true });
});

/** A disk of its own that is soon full; only root can have one. */
function mounted(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=96m', 'tmpfs', place], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const ballast = join(place, 'ballast');

function fill(): void {
  try {
    for (;;) appendFileSync(ballast, Buffer.alloc(4096));
  } catch {
    // It is full.
  }
}

test.skipIf(!isMounted)('a disk that is full ends the run; with space again, all is done once', async () => {
  const classes = ['K1', 'K2'] as const;
  const switches = { activationMail: 'off', deleteIncoming: 'allowed' } as const;
  await using helpdesk = await testEngine({
    place,
    emulator: { switches },
    settings: { policy: { ...settings.policy, automaticClasses: classes }, automatic: { 82000000002: classes } },
  });
  const { engine, emulator, jobs, folder } = helpdesk;
  expect(addCompany(emulator)).toBe(82_000_000_002);
  const made = makeUp(emulator, 24, { seed: 6 });
  let handled = 0;
  const filling = () => {
    if (++handled === 4) fill();
  };
  const options = { resolved: true, auto: true } as const;
  await expect(sweep(engine, jobs, { ...options, handled: filling })).rejects.toMatchObject({
    name: 'SweepError',
    code: 'database',
    message: 'the database refused: 53100',
  });
  expect(handled).toBeLessThan(made.length);
  rmSync(ballast);
  for (let round = 0; round < 3; round++) {
    await minutesLater(engine.database);
    await sweep(engine, jobs, options);
    // As the command does: plans that were cut off go on.
    await runTimers(engine, { auto: true });
  }
  const look = <Result>(at: (database: typeof engine.database) => Promise<Result>) => at(engine.database);
  expect(await wholeOf({ emulator, folder, look, workers: [] }, made)).toEqual(whole);
});
