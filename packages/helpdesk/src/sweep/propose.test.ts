import { type MessageOrder, type NewEntry, order, type Plan } from '@derden/policy';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runPlan } from '../plans/run-plan.ts';
import { everyRole, type TestEngine, testEngine } from '../testing/engine.ts';
import { type Proposal, propose } from './propose.ts';

let helpdesk: TestEngine;
let ticket = 0;

beforeAll(async () => {
  helpdesk = await testEngine();
}, 120_000);

afterAll(() => helpdesk[Symbol.asyncDispose]());

const line = { row: 'Q48', follows: ['R8'], fingerprint: null, classes: [], findings: [] } as const;
const close = (): NewEntry => ({ ...line, action: { kind: 'setTicket', ticket, state: 'closed' } });
const answer = (): NewEntry => ({ ...line, action: { kind: 'alert', role: 'agent', ticket, reason: 'answer' } });
const mail = (message: MessageOrder, row = 'Q48'): NewEntry => ({
  ...line,
  row,
  action: { kind: 'sendMessage', ticket, to: { kind: 'requester' }, message },
});
const m4b = () => mail(order('M4b', { ticket }));
const m3 = (einddatum: string) => mail(order('M3', { ticket, einddatum }), 'G1');

function newTicket(): void {
  ticket = helpdesk.emulator.receive({ from: 'mies.pronk@gmail.com', subject: 'Vraag', html: '<p>Hallo</p>' });
}

function proposed(entries: readonly NewEntry[], purpose: Proposal['purpose'] = 'intake'): Promise<Plan | null> {
  const about = { ticket, subject: `${purpose} ${ticket}`, days: 7 };
  return propose({ ...about, purpose, entries: () => entries }, helpdesk.engine);
}

function kinds(plan: Plan | null): readonly string[] {
  return plan?.entries.map(({ action }) => action.kind) ?? [];
}

test('a plan that waits stays when nothing changed, whatever day it names, and gives way when something did', async () => {
  newTicket();
  const first = await proposed([m3('2026-03-10')]);
  expect((await proposed([m3('2026-03-11')]))?.id).toBe(first?.id);
  const second = await proposed([m3('2026-03-10'), answer()]);
  expect(second?.id).not.toBe(first?.id);
  expect((await helpdesk.engine.plans.get(first?.id ?? '')).state).toBe('withdrawn');
});

test('what was done is not planned again, and what is new is', async () => {
  newTicket();
  const plan = await proposed([m4b(), close()]);
  if (plan) await runPlan(plan, helpdesk.engine, { automatic: true });
  expect(await proposed([m4b(), close()])).toBeNull();
  expect(kinds(await proposed([m4b(), close(), answer()]))).toEqual(['alert']);
});

test('a text that went out along with another is not sent by itself', async () => {
  newTicket();
  const both = [m4b(), mail(order('M10', { referentie: 'O-2026-0114', organisatie: 12 }), 'A6')];
  const plan = await proposed(both);
  expect(plan?.entries).toHaveLength(1);
  await helpdesk.engine.database.query(
    "insert into derden.step (plan, entry, state, at) values ($1, $2, 'done', now())",
    [plan?.id, plan?.entries[0]?.id],
  );
  await helpdesk.engine.database.query("update derden.plan set state = 'applied' where id = $1", [plan?.id]);
  expect(await proposed(both)).toBeNull();
  const another = mail(order('M10', { referentie: 'O-2026-0115', organisatie: 12 }), 'A6');
  expect(kinds(await proposed([...both, another]))).toEqual(['sendMessage']);
});

test('what a person rejected is not planned again, for this ticket', async () => {
  newTicket();
  const plan = await proposed([m4b(), close()]);
  await helpdesk.engine.plans.reject(plan?.id ?? '', { actor: everyRole, now: helpdesk.engine.now().toISOString() });
  expect(await proposed([m4b(), close()])).toBeNull();
  newTicket();
  expect(kinds(await proposed([m4b(), close()]))).toEqual(['sendMessage', 'setTicket']);
});

test('a plan that was withdrawn because something changed is no rejection', async () => {
  newTicket();
  await proposed([m4b(), close()]);
  expect(await proposed([])).toBeNull();
  expect(kinds(await proposed([m4b(), close()]))).toEqual(['sendMessage', 'setTicket']);
});

test('of a removal nothing is left out: what is there again is removed again', async () => {
  newTicket();
  const plan = await proposed([close()], 'third-party');
  if (plan) await runPlan(plan, helpdesk.engine, { automatic: true });
  expect(kinds(await proposed([close()], 'third-party'))).toEqual(['setTicket']);
});
