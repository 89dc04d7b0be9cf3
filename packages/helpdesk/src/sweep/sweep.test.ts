import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyJournal } from '../journal/verify-journal.ts';
import { runPlan } from '../plans/run-plan.ts';
import { dump } from '../testing/dump.ts';
import { type TestEngine, testEngine } from '../testing/engine.ts';
import type { Handled } from './handle-ticket.ts';
import { sweep } from './sweep.ts';

const sample = fileURLToPath(new URL('../../../../fixtures/sample', import.meta.url));
let helpdesk: TestEngine;
let seen: readonly Handled[];

/** All tickets of the sample export, looked at once. */
beforeAll(async () => {
  helpdesk = await testEngine({ emulator: { load: sample } });
  const all: Handled[] = [];
  await sweep(helpdesk.engine, helpdesk.jobs, { resolved: true, handled: (each) => all.push(each) });
  seen = all;
}, 300_000);

afterAll(() => helpdesk[Symbol.asyncDispose]());

/** The words that the gold marks as somebody's, of four letters or more. */
function planted(): readonly string[] {
  const gold = JSON.stringify(JSON.parse(readFileSync(`${sample}-gold.json`, 'utf8')));
  const texts = [...gold.matchAll(/"text":"((?:[^"\\]|\\.)*)"/g)].map(
    ([, text = '']) => JSON.parse(`"${text}"`) as string,
  ); // as: a JSON string
  return [...new Set(texts)].filter((text) => text.length > 5 && /\p{L}{4}|\d{6}/u.test(text));
}

test('a sweep plans, and changes nothing in Freshdesk', async () => {
  expect(seen.length).toBeGreaterThan(20);
  const plans = await helpdesk.engine.plans.list();
  expect(plans.length).toBeGreaterThan(10);
  expect(plans.every(({ state }) => state === 'in-review')).toBe(true);
  expect(helpdesk.emulator.desk.outbox.filter(({ kind }) => kind !== 'activation')).toEqual([]);
  expect([...helpdesk.emulator.desk.tickets.values()].some(({ tags }) => tags.includes('pg-verwijderd'))).toBe(false);
});

test('a second sweep finds nothing new to look at, and plans nothing twice', async () => {
  const before = await helpdesk.engine.plans.list();
  expect(await sweep(helpdesk.engine, helpdesk.jobs, { resolved: true })).toEqual({ queued: 0, handled: 0, failed: 0 });
  const [ticket] = seen;
  await sweep(helpdesk.engine, helpdesk.jobs, { resolved: true, since: '2000-01-01T00:00:00Z' });
  expect((await helpdesk.engine.plans.list()).map(({ plan }) => plan.id)).toEqual(before.map(({ plan }) => plan.id));
  expect(ticket).toBeDefined();
});

test('plans are carried out once they are approved, and nothing is left to plan', async () => {
  const { engine, jobs } = helpdesk;
  const approver = { name: 'somebody else', roles: ['approver'] } as const;
  for (const { plan } of await engine.plans.list({ states: ['in-review'] })) {
    await engine.plans.move(plan.id, 'approve', {
      actor: approver,
      now: engine.now().toISOString(),
      namedDigest: plan.digest,
    });
    const applied = await runPlan(plan, engine);
    expect(applied?.steps.every(({ state }) => state !== 'intent')).toBe(true);
    expect(await runPlan(plan, engine)).toSatisfy((again) => again === null || again !== undefined);
  }
  helpdesk.emulator.clock.advance(60_000);
  await sweep(engine, jobs, { resolved: true, since: '2000-01-01T00:00:00Z' });
  const left = (await engine.plans.list({ states: ['in-review'] })).flatMap(({ plan }) => Object.keys(plan.counts));
  expect(
    left.filter((kind) => kind === 'deleteAttachment' || kind === 'replaceDescription' || kind === 'redactNote'),
  ).toEqual([]);
});

test('the journal is whole, and nothing that was found stands in the database', async () => {
  const { engine } = helpdesk;
  expect(await verifyJournal(engine.journal, engine.keys.journal)).toMatchObject({ intact: true });
  const stored = await dump(engine.database);
  expect(stored.length).toBeGreaterThan(10_000);
  const words = planted();
  expect(words.length).toBeGreaterThan(100);
  expect(words.filter((word) => stored.includes(word)).length).toBe(0);
});
