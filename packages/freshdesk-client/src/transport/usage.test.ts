import { expect, test } from 'vitest';
import { testAccount } from '../testing/account.ts';
import { codeOf } from '../testing/code-of.ts';

test('calls, credits, refusals and what is left are counted from the answers', async () => {
  await using account = await testAccount({ plan: 'pro' });
  const { freshdesk, emulator } = account;
  expect(freshdesk.usage()).toEqual({ calls: 0, credits: 0, refused: 0, total: null, remaining: null, ahead: null });
  const ticket = emulator.receive({ from: 'anna@waterdam.example', subject: 'Menu', html: '<p>x</p>' });
  await freshdesk.tickets.get(ticket, { include: ['requester', 'company'] });
  expect(freshdesk.usage()).toMatchObject({ calls: 1, credits: 3, refused: 0, total: 400, remaining: 397 });
  emulator.faults.add({ kind: 'status', status: 429, retryAfter: 2, times: 1 });
  await freshdesk.agents.me();
  expect(freshdesk.usage()).toMatchObject({ calls: 3, refused: 1 });
});

test.for([
  ['the same', 0],
  ['five minutes ahead', 300_000],
  ['an hour behind', -3_600_000],
] as const)('the clock of Freshdesk is %s', async ([, ahead]) => {
  await using account = await testAccount({}, {});
  const { emulator } = account;
  const clock = { now: () => emulator.clock.now() - ahead, wait: emulator.clock.wait };
  await using shifted = await testAccount({}, { clock, domain: emulator.url });
  await shifted.freshdesk.agents.me();
  expect(Math.abs((shifted.freshdesk.usage().ahead ?? Number.NaN) - ahead)).toBeLessThan(1_000);
});

test('an answer that never came costs a call and tells nothing', async () => {
  await using account = await testAccount({}, { attempts: 1 });
  account.emulator.faults.add({ kind: 'cut-before', times: 1 });
  expect(await codeOf(account.freshdesk.agents.me())).toBe('network');
  expect(account.freshdesk.usage()).toMatchObject({ calls: 1, credits: 0, total: null });
});
