import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../engine/engine.ts';
import { verifyJournal } from '../journal/verify-journal.ts';
import { openObjection } from '../objections/open-objection.ts';
import { openAlerts } from '../status/alerts.ts';
import { approve, at, customer, mail, person } from '../testing/customers.ts';
import { dump } from '../testing/dump.ts';
import { type TestEngine, testEngine } from '../testing/engine.ts';
import { januaryApply } from './january-apply.ts';
import { januaryConfirm, januaryNotify } from './january-notify.ts';
import { januaryPlan } from './january-plan.ts';
import { januaryVerify } from './january-verify.ts';
import { leave } from './leave.ts';

const general = 'g.molenaar@waterdam.example';
const leavers = {
  pieter: 'approved a quote, and answered in a ticket of a colleague',
  marieke: 'has an open ticket',
  johan: 'has an archived ticket',
  els: 'objects in January',
  bram: 'has a ticket of another customer',
  noor: 'wrote after leaving',
  dirk: 'left on 31 December at 23:59',
  karin: 'left on 1 January at 00:00',
} as const;
type Name = keyof typeof leavers;

let desk: TestEngine;
let engine: Engine;
let waterdam: number;
let zonnedam: number;
let shared: number;
const id = {} as Record<Name | 'sofie', number>;
const email = (name: string) => `${name}@waterdam.example`;
const contactOf = (name: Name | 'sofie') => desk.emulator.desk.contacts.get(id[name]);
const requesterOf = (ticket: number) => desk.emulator.desk.tickets.get(ticket)?.requester_id;
const allTickets = () => [...desk.emulator.desk.tickets.keys()].sort();
const tickets: Partial<Record<Name, number>> = {};

beforeAll(async () => {
  desk = await testEngine({ emulator: { clock: { frozen: true, start: '2026-06-01T08:00:00Z' } } });
  engine = desk.engine;
  waterdam = await customer(desk, 'Waterdam');
  zonnedam = await customer(desk, 'Zonnedam', false);
  await customer(desk, 'Elders');
  await person(desk, 'Greet Molenaar', general, 'algemeen');
  id.sofie = await person(desk, 'Sofie Hendriks', 's.hendriks@zonnedam.example');
  for (const name of Object.keys(leavers) as Name[])
    id[name] = await person(desk, `${name} Jansma`, email(name), name === 'pieter' ? 'algemeen' : null);
  await history();
  at(desk, '2026-11-24T10:00:00Z');
  await departures();
});
afterAll(() => desk[Symbol.asyncDispose]());

async function history(): Promise<void> {
  tickets.johan = mail(desk, email('johan'), { archived: true });
  at(desk, '2026-11-02T08:00:00Z');
  tickets.pieter = mail(desk, email('pieter'), { html: '<p>Wij gaan akkoord met offerte OFF-2026-014.</p>' });
  shared = mail(desk, general);
  desk.emulator.receive({ from: email('pieter'), ticket: shared, subject: 'Re', html: '<p>Ik zie hetzelfde.</p>' });
  Object.assign(desk.emulator.desk.tickets.get(shared) ?? {}, { status: 5 });
  tickets.marieke = mail(desk, email('marieke'), { status: 3 });
  for (const name of ['els', 'dirk', 'karin', 'noor'] as const) tickets[name] = mail(desk, email(name));
  const elders = [...desk.emulator.desk.companies.values()].find(({ name }) => name === 'Elders');
  tickets.bram = mail(desk, email('bram'), { company_id: elders?.id ?? null });
  mail(desk, 's.hendriks@zonnedam.example');
}

async function departures(): Promise<void> {
  const report = { by: { email: general } } as const;
  for (const name of ['pieter', 'marieke', 'johan', 'els', 'bram', 'noor'] as const)
    await leave(id[name], report, engine, { execute: true });
  await leave(id.sofie, { by: 'account-manager' }, engine, { execute: true });
  at(desk, '2026-12-20T12:00:00Z');
  desk.emulator.receive({ from: email('noor'), subject: 'Nog een vraag', html: '<p>Hallo</p>' });
  at(desk, '2026-12-31T22:59:59Z');
  await leave(id.dirk, report, engine, { execute: true });
  at(desk, '2026-12-31T23:00:00Z');
  await leave(id.karin, report, engine, { execute: true });
}

const options = () => ({ execute: true, wait: desk.emulator.clock.wait });

async function partOf(organisation: number) {
  const parts = await januaryPlan(2027, engine, { execute: true });
  return parts.find((part) => part.organisation === organisation);
}

async function missing(): Promise<Readonly<Record<string, readonly string[] | undefined>>> {
  const part = await partOf(waterdam);
  const of = (name: Name) => part?.leavers.find(({ contact }) => contact === id[name])?.missing;
  return Object.fromEntries((Object.keys(leavers) as Name[]).map((name) => [name, of(name)]));
}

test('nothing is planned in another year, or before the first working day', async () => {
  await expect(januaryPlan(2028, engine)).rejects.toMatchObject({ code: 'refused' });
  at(desk, '2027-01-03T12:00:00Z');
  expect(await partOf(waterdam)).toMatchObject({ outcome: 'wait', row: 'J11', leavers: [] });
  expect(await januaryNotify(2027, engine, { execute: true })).toMatchObject([{ plan: null }, { plan: null }]);
});

test('without `execute` a missing general profile is planned and reported, and nobody can be purged', async () => {
  at(desk, '2027-01-04T08:00:00Z');
  const [part] = await januaryPlan(2027, engine);
  expect(part).toMatchObject({ general: 'create' });
  expect(part?.leavers.every((each) => each.missing.includes('general-profile'))).toBe(true);
});

test('each person has a plan, or what keeps them from one', async () => {
  expect(await missing()).toEqual({
    pieter: [],
    els: [],
    dirk: [],
    marieke: ['no-open-tickets'],
    johan: ['movable'],
    bram: ['one-organisation'],
    noor: ['movable'],
    karin: undefined,
  });
  expect(await partOf(zonnedam)).toMatchObject({ general: 'use', leavers: [{ state: 'planned' }] });
  const plans = await engine.plans.list({ states: ['in-review'] });
  await missing();
  expect(await engine.plans.list({ states: ['in-review'] })).toEqual(plans);
});

test('the general contacts are told once, with names; an account manager where there are none', async () => {
  const parts = await januaryNotify(2027, engine, { execute: true });
  expect(parts.map(({ row }) => row).sort()).toEqual(['J14', 'J15']);
  await januaryNotify(2027, engine, { execute: true });
  const told = desk.emulator.desk.outbox.filter(({ subject }) => subject.startsWith('Opschoning'));
  expect(told.map(({ to }) => to)).toEqual([[general]]);
  expect(told[0]?.body).toContain('pieter Jansma');
  expect(told[0]?.body).not.toContain('karin Jansma');
  expect((await openAlerts(engine, { role: 'account-manager' })).map(({ row }) => row)).toContain('J15');
});

test('a purge needs another person, and its days', async () => {
  const part = await partOf(waterdam);
  const planned = part?.leavers.flatMap(({ plan }) => plan ?? []) ?? [];
  expect(planned).toHaveLength(3);
  const { plan } = await engine.plans.get(planned[0] ?? '');
  const facts = { actor: engine.actor, now: engine.now().toISOString(), namedDigest: plan.digest };
  await expect(engine.plans.move(plan.id, 'approve', facts)).rejects.toMatchObject({ code: 'refused' });
  for (const each of planned) await approve(engine, each);
  at(desk, '2027-01-19T22:59:00Z');
  const [early] = await januaryApply(2027, engine, options());
  expect([early?.outcome, early?.people]).toEqual(['wait', []]);
});

test('an objection in January holds that person alone, and a dry run changes nothing', async () => {
  at(desk, '2027-01-19T23:00:00Z');
  const ticket = mail(desk, email('els'), { requester_id: id.els, status: 2 });
  await openObjection({ ticket, about: 'tickets' }, engine, { execute: true });
  Object.assign(desk.emulator.desk.tickets.get(ticket) ?? {}, { requester_id: id.dirk, status: 2 });
  const before = JSON.stringify([...desk.emulator.desk.tickets.values()]);
  const parts = await januaryApply(2027, engine, { wait: desk.emulator.clock.wait });
  const states = parts.flatMap(({ people }) => people).map(({ contact, state, missing }) => [contact, state, missing]);
  expect(states).toContainEqual([id.pieter, 'ready', []]);
  expect(states).toContainEqual([id.els, 'blocked', ['no-objection']]);
  expect(states.find(([contact]) => contact === id.dirk)?.[1]).toBe('blocked');
  expect(JSON.stringify([...desk.emulator.desk.tickets.values()])).toBe(before);
  desk.emulator.desk.tickets.delete(ticket);
});

test('who may go goes: tickets and approvals stay, the profile does not', async () => {
  const before = allTickets();
  const approvals = desk.emulator.desk.conversations.size;
  const parts = await januaryApply(2027, engine, options());
  const people = parts.flatMap((part) => part.people);
  const stateOf = (name: Name) => people.find(({ contact }) => contact === id[name])?.state;
  expect([stateOf('pieter'), stateOf('dirk'), stateOf('els')]).toEqual(['purged', 'purged', 'blocked']);
  expect([stateOf('marieke'), stateOf('johan'), stateOf('noor')]).toEqual(['unplanned', 'unplanned', 'unplanned']);
  expect([contactOf('pieter'), contactOf('dirk')]).toEqual([undefined, undefined]);
  expect([contactOf('els'), contactOf('marieke'), contactOf('karin')].every((each) => each !== undefined)).toBe(true);
  expect(allTickets()).toEqual(before);
  expect(desk.emulator.desk.conversations.size).toBe(approvals + 1);
  const profile = [...desk.emulator.desk.contacts.values()].find(({ name }) => name === 'Algemeen profiel Waterdam');
  expect([tickets.pieter, tickets.dirk].map((ticket) => requesterOf(ticket ?? 0))).toEqual([profile?.id, profile?.id]);
});

test('who approved is recorded, and noted in the ticket that moved', async () => {
  const records = await engine.approvals.list({ ticket: tickets.pieter ?? 0 });
  expect(records).toMatchObject([
    { approver: { email: email('pieter') }, category: 'general', standing: 'valid', references: ['OFF-2026-014'] },
  ]);
  const notes = [...desk.emulator.desk.conversations.values()].filter((each) => each.ticket_id === tickets.pieter);
  expect(notes.map((note) => note.private)).toEqual([true]);
  expect(notes[0]?.body).toContain(email('pieter'));
});

test('answers in tickets of others stay (E19)', () => {
  const answers = [...desk.emulator.desk.conversations.values()].filter((each) => each.ticket_id === shared);
  expect(answers.map(({ user_id }) => user_id)).toEqual([id.pieter]);
});

test('the proof is in the journal, and a second run changes nothing', async () => {
  const { proofs, open } = await januaryVerify(2027, engine);
  expect(proofs.map(({ contact }) => contact).sort()).toEqual([id.pieter, id.dirk].sort());
  expect(proofs.find(({ contact }) => contact === id.pieter)).toMatchObject({ approvals: 1, way: 'move-and-delete' });
  expect(open.map(({ state }) => state)).toEqual(expect.arrayContaining(['waiting']));
  const mails = desk.emulator.desk.outbox.length;
  const before = JSON.stringify([...desk.emulator.desk.tickets.values()]);
  await januaryApply(2027, engine, options());
  expect(JSON.stringify([...desk.emulator.desk.tickets.values()])).toBe(before);
  expect(desk.emulator.desk.outbox).toHaveLength(mails);
});

test('without a general contact the account manager has to confirm', async () => {
  const zonne = async () =>
    (await januaryApply(2027, engine, options())).find((part) => part.organisation === zonnedam);
  expect(await zonne()).toMatchObject({ outcome: 'awaitConfirmation', people: [] });
  await januaryConfirm(2027, zonnedam, engine);
  expect(await zonne()).toMatchObject({ outcome: 'apply', people: [{ state: 'unapproved' }] });
  for (const { plan } of (await partOf(zonnedam))?.leavers ?? []) await approve(engine, plan ?? '');
  expect(await zonne()).toMatchObject({ people: [{ state: 'purged' }] });
});

test('what kept somebody may end, in February too: it is finished and told', async () => {
  Object.assign(desk.emulator.desk.tickets.get(tickets.marieke ?? 0) ?? {}, { status: 5 });
  at(desk, '2027-02-03T10:00:00Z');
  expect((await missing()).marieke).toEqual([]);
  for (const { plan } of (await partOf(waterdam))?.leavers ?? []) if (plan) await approve(engine, plan).catch(() => {});
  const [part] = await januaryApply(2027, engine, options());
  expect(part).toMatchObject({ outcome: 'finishAndReport', overrun: true });
  expect(contactOf('marieke')).toBeUndefined();
  expect((await openAlerts(engine, { role: 'privacy' })).map(({ reason }) => reason)).toContain('january-overrun');
  expect((await januaryVerify(2027, engine)).overrun).toBe(true);
});

test('who left on 1 January waits for the next year', async () => {
  expect((await januaryVerify(2027, engine)).open.map(({ contact }) => contact)).not.toContain(id.karin);
  at(desk, '2028-01-03T10:00:00Z');
  const [part] = await januaryPlan(2028, engine, { execute: true });
  expect(part?.leavers.map(({ contact }) => contact)).toContain(id.karin);
});

test('the journal is whole and holds no people, nor does any plan or alert', async () => {
  expect(await verifyJournal(engine.journal, engine.keys.journal)).toMatchObject({ intact: true });
  const stored = await dump(engine.database);
  const words = ['Jansma', 'Molenaar', 'Hendriks', '@waterdam.example'];
  expect(words.filter((word) => stored.includes(word))).toEqual([]);
});
