import { type Entry, type NewEntry, type Plan, planOf } from '@derden/policy';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { saveStep } from '../apply/step.ts';
import type { Matter } from '../engine/matters.ts';
import { type TestEngine, testEngine } from '../testing/engine.ts';
import { acknowledge, openAlerts } from './alerts.ts';
import { removalsDone, removalsWaiting } from './lags.ts';
import { noteSweep } from './last-sweep.ts';
import { noteReceipt, receiptOf } from './receipt.ts';
import { spreadOf } from './spread.ts';
import { type Status, statusOf } from './status-of.ts';

/** A Tuesday, 11:00 in the Netherlands. */
const now = '2026-03-03T10:00:00Z';

let house: TestEngine;
let status: Status;

const removal: NewEntry = {
  row: 'T8',
  follows: ['R35'],
  action: { kind: 'deleteAttachment', ticket: 1, attachment: 77 },
  fingerprint: 'f',
  classes: ['K1'],
  findings: ['found-1'],
};

interface Made {
  readonly id: string;
  readonly ticket: number;
  readonly createdAt: string;
  readonly receivedAt: string;
  readonly entry?: Partial<NewEntry>;
  readonly removedAt?: string;
}

async function addPlan({ id, ticket, createdAt, receivedAt, entry, removedAt }: Made): Promise<Plan> {
  const { plans, keys, database } = house.engine;
  const head = {
    id,
    purpose: 'third-party',
    author: 'derden',
    createdAt,
    expiresAt: '2026-03-20T00:00:00Z',
    frozen: {},
  } as const;
  const plan = planOf(head, [{ ...removal, ...entry }], keys.plan);
  await plans.add(plan, ticket);
  const parts = [{ id: 'attachment:77', kind: 'attachment', by: 'requester', receivedAt }];
  const look = { seen: { report: { findings: [{ id: 'found-1', part: 'attachment:77' }] } }, ticket: { parts } };
  await noteReceipt(plan, look as unknown as Parameters<typeof noteReceipt>[1], house.engine); // as: all of a look that it reads
  if (removedAt) {
    const [first] = plan.entries as [Entry];
    await saveStep(database, id, { entry: first.id, state: 'done', code: null, made: null }, removedAt);
    await database.query("update derden.plan set state = 'applied' where id = $1", [id]);
  }
  return plan;
}

const matter = (kind: Matter['kind'], id: string, state: string, body: object, more: Partial<Matter> = {}): Matter =>
  ({ kind, id, ticket: null, contact: null, due: null, state, body, ...more }) as Matter; // as: made by hand for the test

beforeAll(async () => {
  house = await testEngine({ emulator: { clock: { start: now, frozen: true } } });
  const { engine } = house;
  const at = (
    id: string,
    ticket: number,
    createdAt: string,
    receivedAt: string,
    removedAt?: string,
    entry?: Partial<NewEntry>,
  ) => addPlan({ id, ticket, createdAt, receivedAt, ...(removedAt && { removedAt }), ...(entry && { entry }) });
  await at('p1', 1, '2026-03-02T09:00:00Z', '2026-03-02T08:30:00Z', '2026-03-02T09:30:00Z');
  await at('p2', 2, '2026-03-02T09:00:00Z', '2026-03-02T08:50:00Z', '2026-03-02T09:00:00Z');
  await at('p3', 3, '2026-02-20T09:00:00Z', '2026-02-20T08:00:00Z', '2026-03-02T08:00:00Z');
  await at('p4-first', 4, '2026-02-25T09:00:00Z', '2026-02-25T08:00:00Z');
  await engine.plans.move('p4-first', 'withdraw', { actor: engine.actor, now });
  await at('p4', 4, '2026-03-03T09:00:00Z', '2026-02-25T08:00:00Z');
  await at('p5', 5, '2026-03-03T09:30:00Z', '2026-03-03T09:00:00Z', undefined, { classes: ['K2'] });
  const { matters } = engine;
  const put = (each: Matter) => matters.put(each, now);
  await put(matter('hold', 'h1', 'open', { by: 'x', reason: 'case' }, { ticket: 1 }));
  await put(matter('hold', 'h2', 'ended', { by: 'x', reason: 'case' }, { ticket: 2 }));
  await put(matter('objection', 'o1', 'open', { about: 'freshdesk', receivedAt: now, extended: false, outcome: null }));
  await put(
    matter('objection', 'o2', 'answered', { about: 'freshdesk', receivedAt: now, extended: false, outcome: 'refuse' }),
  );
  await put(matter('resubmission', 'r1', 'asked', {}, { due: '2026-03-03' }));
  await put(matter('resubmission', 'r2', 'reminded', {}, { due: '2026-03-04' }));
  await put(matter('resubmission', 'r3', 'handled', {}, { due: '2026-03-01' }));
  await put(matter('alert', 'a1', 'open', { role: 'privacy', reason: 'bulk', row: 'T15' }, { ticket: 3 }));
  await put(matter('alert', 'a2', 'open', { role: 'agent', reason: 'phone', row: 'S1' }));
  await engine.database.query(
    "insert into derden.ticket (id, updated_at, verdict, received_at, scanned_at) values (1, 'x', 'clean', $1, $1), (2, 'x', 'uncertain', $1, $1)",
    [now],
  );
  await house.jobs.add([8, 9]);
  await noteSweep({ queued: 2, handled: 1, failed: 0 }, engine);
  status = await statusOf(engine, house.jobs);
});

afterAll(() => house[Symbol.asyncDispose]());

describe('lag from receipt to removal', () => {
  test('minutes from when it came in; late after the working day that followed the finding', async () => {
    expect(await removalsDone(house.engine)).toEqual([
      { plan: 'p3', ticket: 3, minutes: 14_400, late: true },
      { plan: 'p1', ticket: 1, minutes: 60, late: false },
      { plan: 'p2', ticket: 2, minutes: 10, late: false },
    ]);
  });

  test('what waits counts from when it was first found, though a later plan replaced the first', async () => {
    expect(await removalsWaiting(house.engine)).toEqual([
      { plan: 'p4', ticket: 4, minutes: 8_760, late: true },
      { plan: 'p5', ticket: 5, minutes: 60, late: false },
    ]);
  });

  test('the status has the middle, the high end, the worst and the late ones', () => {
    expect(status.lag).toEqual({ count: 3, median: 60, p95: 14_400, worst: 14_400, late: [3], overdue: [4] });
  });
});

describe('receipt', () => {
  const parts = [
    { id: 'description', receivedAt: '2026-03-01T08:00:00Z' },
    { id: 'conversation:5', receivedAt: '2026-03-02T08:00:00+01:00' },
  ];
  const findings = [
    { id: 'a', part: 'conversation:5' },
    { id: 'b', part: 'description' },
  ];
  const look = { seen: { report: { findings } }, ticket: { parts } } as unknown as Parameters<typeof receiptOf>[1]; // as: all that is read
  const entry = (ids: readonly string[], kind = 'deleteConversation') =>
    ({ ...removal, findings: ids, action: { kind } }) as unknown as Entry; // as: its object does not matter

  test.for<[string, readonly Entry[], string | null]>([
    ['of the message that holds what was found', [entry(['a'])], '2026-03-02T07:00:00.000Z'],
    ['of the oldest of several', [entry(['a']), entry(['b'], 'replaceDescription')], '2026-03-01T08:00:00.000Z'],
    ['not of what only a note is about', [entry(['a']), entry(['b'], 'addNote')], '2026-03-02T07:00:00.000Z'],
    ['none when nothing is removed', [entry(['a'], 'addNote')], null],
    ['none when the finding is not there', [entry(['c'])], null],
  ])('%s', ([, entries, expected]) => {
    expect(receiptOf({ entries }, look)).toBe(expected);
  });
});

test.for<[readonly number[], object]>([
  [[], { count: 0, median: 0, p95: 0, worst: 0 }],
  [[5], { count: 1, median: 5, p95: 5, worst: 5 }],
  [[30, 10, 20], { count: 3, median: 20, p95: 30, worst: 30 }],
  [Array.from({ length: 100 }, (_, at) => at + 1), { count: 100, median: 50, p95: 95, worst: 100 }],
])('spread of %j', ([values, spread]) => {
  expect(spreadOf(values)).toEqual(spread);
});

describe('status', () => {
  test('counts of everything that waits', () => {
    expect(status).toMatchObject({
      at: '2026-03-03T10:00:00.000Z',
      cursor: null,
      lastSweep: { queued: 2, handled: 1, failed: 0 },
      tickets: { clean: 1, uncertain: 1 },
      plans: { applied: 3, 'in-review': 2, withdrawn: 1 },
      holds: 1,
      objections: 1,
      resubmissions: { open: 2, due: 1 },
      alerts: { privacy: 1, agent: 1 },
    });
    expect(status.queue.waiting).toBe(2);
  });

  test('reviews by the day on which somebody should look: K1 after one working day, else two', () => {
    expect(status.reviews).toEqual([
      { plan: 'p4', ticket: 4, purpose: 'third-party', due: '2026-03-04', late: false },
      { plan: 'p5', ticket: 5, purpose: 'third-party', due: '2026-03-05', late: false },
    ]);
  });

  test('the journal with its end, to keep elsewhere', async () => {
    expect(status.journal.length).toBeGreaterThan(5);
    expect(status.journal.anchor).toEqual({ seq: status.journal.length, mac: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });
});

describe('alerts', () => {
  test('by role', async () => {
    expect((await openAlerts(house.engine, { role: 'privacy' })).map(({ id }) => id)).toEqual(['a1']);
  });

  test('only who has the role acknowledges one, once, and the journal tells who', async () => {
    const { engine } = house;
    const approver = { ...engine, actor: { name: 'bo', roles: ['approver'] as const } };
    await expect(acknowledge('a1', approver)).rejects.toMatchObject({ code: 'refused' });
    await acknowledge('a2', approver);
    await acknowledge('a1', engine);
    await acknowledge('a1', engine);
    await expect(acknowledge('none', engine)).rejects.toMatchObject({ code: 'not_found' });
    expect(await openAlerts(engine)).toEqual([]);
    const told = (await engine.journal.read()).filter(({ kind }) => kind === 'alert-acknowledged');
    expect(told.map(({ actor, ticket, facts }) => [actor, ticket, facts?.role])).toEqual([
      ['bo', undefined, 'agent'],
      ['tester', 3, 'privacy'],
    ]);
  });
});
