import { type Emulator, startEmulator } from '@derden/freshdesk-emulator';
import { expect, test } from 'vitest';
import { testAccount } from '../testing/account.ts';

const day = 86_400_000;

/** Tickets straight into the desk: quicker than by mail. `perSecond` of them changed in the same second. */
function fill(emulator: Emulator, count: number, perSecond: number, every = 1000): void {
  emulator.receive({ from: 'anna@waterdam.example', subject: 'x', html: 'x' });
  const [model] = emulator.desk.tickets.values();
  if (!model) throw new Error('no ticket');
  const start = Date.parse('2020-01-01T00:00:00Z');
  for (let id = 1; id <= count; id++) {
    const time = new Date(start + Math.floor(id / perSecond) * every).toISOString();
    emulator.desk.tickets.set(id, { ...model, id, created_at: time, updated_at: time, indexed: 0 });
  }
}

const idsOf = async (tickets: AsyncIterable<{ readonly id: number }>) =>
  (await Array.fromAsync(tickets)).map(({ id }) => id);

test.for([
  ['beyond the 300th page', 30_500, 3, 'inclusive'],
  ['many changed in one second', 700, 250, 'inclusive'],
  ['the second itself left out', 700, 3, 'exclusive'],
  ['one page', 40, 3, 'inclusive'],
] as const)('every ticket once: %s', async ([, count, perSecond, updatedSince]) => {
  await using account = await testAccount({ switches: { updatedSince } });
  fill(account.emulator, count, perSecond);
  const ids = await idsOf(account.freshdesk.tickets.list());
  expect([ids.length, new Set(ids).size]).toEqual([count, count]);
});

test('a ticket that changes meanwhile pushes no other over the edge of a page', async () => {
  await using account = await testAccount();
  fill(account.emulator, 350, 1);
  const seen = new Set<number>();
  for await (const { id } of account.freshdesk.tickets.list()) {
    seen.add(id);
    const first = account.emulator.desk.tickets.get(id);
    if (first && seen.size % 90 === 0) first.updated_at = '2026-03-02T08:00:00Z';
  }
  expect(seen.size).toBe(350);
});

test('a search beyond 300 results is split by day', async () => {
  await using account = await testAccount();
  fill(account.emulator, 1000, 100, day);
  expect(new Set(await idsOf(account.freshdesk.tickets.search('status:2'))).size).toBe(1000);
});

test('a day with more than a search can give is split by the days of the last change', async () => {
  await using account = await testAccount();
  fill(account.emulator, 400, 400, day);
  let at = 0;
  for (const ticket of account.emulator.desk.tickets.values())
    ticket.updated_at = new Date(Date.parse('2020-01-02T00:00:00Z') + (at++ % 20) * day).toISOString();
  expect(new Set(await idsOf(account.freshdesk.tickets.search('status:2'))).size).toBe(400);
});

test('a day with more than a search can give is told, not cut off', async () => {
  await using account = await testAccount();
  fill(account.emulator, 400, 400, day);
  await expect(idsOf(account.freshdesk.tickets.search('status:2'))).rejects.toMatchObject({ code: 'too_large' });
});

test('credits: close to the least there can be, and never more a minute than allowed', async () => {
  await using account = await testAccount();
  fill(account.emulator, 10_000, 2);
  const count = (await idsOf(account.freshdesk.tickets.list({ include: ['description'] }))).length;
  const { credits } = account.emulator.state() as { credits: { spent: number; mostInAMinute: number } };
  expect(count).toBe(10_000);
  expect(credits.spent / 300).toBeLessThan(1.1);
  expect(credits.mostInAMinute).toBeLessThanOrEqual(400);
});

test('an emulator of its own is at hand for other programs', async () => {
  await using emulator = await startEmulator();
  expect(emulator.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
});

test.for(['changes', 'deletes'] as const)('400 tickets of one second reach a caller who %s each', async (does) => {
  await using account = await testAccount();
  const { tickets } = account.freshdesk;
  fill(account.emulator, 400, 1000);
  let given = 0;
  for await (const { id } of tickets.list()) {
    given++;
    if (does === 'deletes') await tickets.delete(id);
    else await tickets.update(id, { tags: ['gezien'] });
  }
  expect(given).toBe(400);
});
