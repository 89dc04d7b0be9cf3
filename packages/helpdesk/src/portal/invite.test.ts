import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { comeBack } from '../retention/come-back.ts';
import { leave } from '../retention/leave.ts';
import { customer, mail, person } from '../testing/customers.ts';
import { type TestEngine, testEngine } from '../testing/engine.ts';
import { invite } from './invite.ts';

let desk: TestEngine;
let ticket: number;
const id: Record<string, number> = {};
const general = 'g.molenaar@waterdam.example';

beforeAll(async () => {
  desk = await testEngine({
    emulator: { clock: { frozen: true, start: '2026-11-24T10:00:00Z' }, switches: { activationMail: 'off' } },
  });
  await customer(desk, 'Waterdam');
  await customer(desk, 'Vrijdam', false);
  id.general = await person(desk, 'Greet Molenaar', general, 'algemeen');
  id.colleague = await person(desk, 'Pieter Jansma', 'p.jansma@waterdam.example');
  id.free = await person(desk, 'Fien Kok', 'f.kok@vrijdam.example');
  id.stray = await person(desk, 'Mies Pronk', 'mies@elders.example');
  id.user = await person(desk, 'Ursula Berg', 'u.berg@vrijdam.example');
  Object.assign(desk.emulator.desk.contacts.get(id.user ?? 0) ?? {}, { active: true });
});
afterAll(() => desk[Symbol.asyncDispose]());

beforeEach(() => {
  ticket = mail(desk, general, { status: 2 });
});

const invited = () => desk.emulator.desk.outbox.filter(({ kind }) => kind === 'invitation').flatMap(({ to }) => to);

test.for([
  ['who is on the list', 'general', 'invite V8', ['inviteContact']],
  ['who is not', 'colleague', 'refuse V3', ['sendMessage']],
  ['whose organisation has no list', 'free', 'invite V7', ['inviteContact']],
  ['who has an account', 'user', 'hasAccount V4', ['alert']],
  ['who is of no customer', 'stray', 'askOrganisation V2', ['alert']],
] as const)('%s', async ([, who, expected, kinds]) => {
  const before = invited().length;
  const { decision, plan } = await invite(id[who] ?? 0, ticket, desk.engine, { execute: true });
  expect(`${decision.outcome} ${decision.id}`).toBe(expected);
  expect(plan?.entries.map(({ action }) => action.kind)).toEqual(kinds);
  expect(invited().length - before).toBe(decision.outcome === 'invite' ? 1 : 0);
  await invite(id[who] ?? 0, ticket, desk.engine, { execute: true });
  expect(invited().length - before).toBe(decision.outcome === 'invite' ? 1 : 0);
});

test('nobody is invited without a request', async () => {
  const { decision, plan } = await invite(general, null, desk.engine, { execute: true });
  expect([decision.id, plan]).toEqual(['V1', null]);
});

test('who was refused is told why, on the ticket', async () => {
  await invite('p.jansma@waterdam.example', ticket, desk.engine, { execute: true });
  const reply = desk.emulator.desk.outbox.find((each) => each.kind === 'reply' && each.ticket === ticket);
  expect(reply?.body).toContain('Wij kunnen u deze niet sturen');
});

test('nobody is invited who came off the list since it was planned (I7)', async () => {
  const other = await person(desk, 'Henk Smit', 'h.smit@waterdam.example', 'ict');
  const { plan } = await invite(other, ticket, desk.engine);
  await desk.engine.freshdesk.contacts.update(other, { custom_fields: { contactpersoon: null } });
  const { runPlan } = await import('../plans/run-plan.ts');
  const applied = plan && (await runPlan(plan, desk.engine, { automatic: true }));
  expect(applied?.steps).toMatchObject([{ state: 'refused' }]);
  expect(invited()).not.toContain('h.smit@waterdam.example');
});

test('who left is invited again only once the return is confirmed', async () => {
  const email = 'k.prins@waterdam.example';
  const leaver = await person(desk, 'Karin Prins', email, 'ict');
  await leave(leaver, { by: { email: general } }, desk.engine, { execute: true });
  expect((await invite(email, ticket, desk.engine)).decision.id).toBe('V3');
  await comeBack(leaver, { email: general }, desk.engine, { execute: true });
  await desk.engine.freshdesk.contacts.update(leaver, { custom_fields: { contactpersoon: 'ict' } });
  expect((await invite(email, ticket, desk.engine, { execute: true })).decision.id).toBe('V6');
  expect(invited()).toContain(email);
});

test('an address that nobody has is not repeated in what is said', async () => {
  const failed = invite('niemand@waterdam.example', ticket, desk.engine);
  await expect(failed).rejects.toMatchObject({ code: 'not_found', message: expect.not.stringContaining('niemand') });
});
