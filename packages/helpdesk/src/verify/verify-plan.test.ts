import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../engine/engine.ts';
import { runPlan } from '../plans/run-plan.ts';
import { dump } from '../testing/dump.ts';
import { type TestEngine, testEngine } from '../testing/engine.ts';
import { approvedRemoval } from '../testing/removal.ts';
import { planFor } from '../testing/ticket-plan.ts';
import { planted, type Seeded, seed } from '../testing/tickets.ts';
import { verifyPlan } from './verify-plan.ts';

let desk: TestEngine;
let engine: Engine;
beforeAll(async () => {
  desk = await testEngine({ settings: { summaries: true } });
  engine = desk.engine;
});
afterAll(() => desk[Symbol.asyncDispose]());

async function removed(deleteIncoming: 'allowed' | 'refused' = 'allowed') {
  Object.assign(desk.emulator.desk.switches, { deleteIncoming });
  const seeded = await seed(desk);
  const plan = await approvedRemoval(engine, seeded.ticket);
  if (!plan) throw new Error('nothing is planned');
  desk.emulator.clock.advance(60_000);
  await runPlan(plan, engine);
  return { seeded, plan };
}

describe('a removal', () => {
  test('that is read back is proven: nothing is left, the lag and the copies elsewhere are told', async () => {
    const { seeded, plan } = await removed();
    const proof = await verifyPlan(plan.id, engine);
    expect(proof).toMatchObject({ verified: true, plan: plan.id, planDigest: plan.digest });
    expect(proof.counts.left).toBe(0);
    expect(proof.tickets).toEqual([
      {
        ticket: seeded.ticket,
        place: 'trash',
        verdict: expect.any(String),
        left: [],
        unreadable: 0,
        lag: { minutes: expect.any(Number), late: false },
        restorableUntil: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      },
    ]);
    expect(proof.copies.filter(({ state }) => state === 'to-check').length).toBeGreaterThan(3);
    expect((await engine.plans.get(plan.id)).state).toBe('verified');
    const records = await engine.journal.read({ plan: plan.id });
    expect(records.find(({ kind }) => kind === 'proof')?.facts?.digest).toBe(proof.digest);
  });

  test('of which Freshdesk kept a message is not proven, and somebody is alerted', async () => {
    const { seeded, plan } = await removed('refused');
    const proof = await verifyPlan(plan.id, engine);
    expect(proof.verified).toBe(false);
    const kept = plan.entries.find(
      ({ action }) => action.kind === 'deleteConversation' && action.conversation === seeded.message,
    );
    expect(proof.entries.find(({ entry }) => entry === kept?.id)).toMatchObject({ state: 'refused', seen: 'left' });
    expect(proof.tickets[0]?.left.length).toBeGreaterThan(0);
    expect((await engine.plans.get(plan.id)).state).toBe('partly-failed');
    expect(await engine.matters.get('alert', `not-proven ${plan.id}`)).toMatchObject({ state: 'open' });
  });

  test('is proven once somebody did by hand what Freshdesk refused', async () => {
    const { seeded, plan } = await removed('refused');
    await verifyPlan(plan.id, engine);
    Object.assign(desk.emulator.desk.switches, { deleteIncoming: 'allowed' });
    await runPlan(plan, engine);
    expect((await verifyPlan(plan.id, engine)).verified).toBe(true);
    expect(desk.emulator.desk.tickets.get(seeded.ticket)?.deleted).toBe(true);
    expect(await engine.matters.get('alert', `not-proven ${plan.id}`)).toBeNull();
  });
});

/** A plan for one file leaves the rest, which a second look finds wherever it stands. */
describe('what still stands elsewhere in the ticket', () => {
  const places: readonly (readonly [string, (seeded: Seeded) => Promise<unknown>])[] = [
    ['nowhere else', async () => {}],
    ['in an answer that quotes it', ({ ticket }) => engine.freshdesk.conversations.reply(ticket, { body: quoted })],
    [
      'in a new message',
      async ({ ticket, email }) => desk.emulator.receive({ from: email, subject: '', html: quoted, ticket }),
    ],
    ['in the summary', ({ ticket }) => engine.freshdesk.ticketDetails.setSummary(ticket, { body: quoted })],
    ['in a field', ({ ticket }) => engine.freshdesk.tickets.update(ticket, { custom_fields: { cf_x: person } })],
    [
      'in a file',
      async ({ ticket, email }) =>
        desk.emulator.receive({
          from: email,
          subject: '',
          html: '<p>Zie de bijlage van de inzending, graag vandaag nog.</p>',
          ticket,
          files: [file],
        }),
    ],
  ];
  const person = `Inzending van mevrouw ${planted.name}, BSN ${planted.bsn}, ${planted.street}.`;
  const quoted = `<p>U schreef:</p><blockquote><p>${person}</p></blockquote><p>${person}</p>`;
  const file = { name: 'nog.txt', contentType: 'text/plain', bytes: Buffer.from(person) };

  test.for(places)('%s', async ([name, place]) => {
    const email = `ruth${Math.random().toString(36).slice(2)}@waterdam.example`;
    const html = '<p>Goedemorgen, het formulier verstuurt sinds gisteren geen bevestiging meer aan de inzender.</p>';
    const ticket = desk.emulator.receive({ from: email, name: 'Ruth Bos', subject: 'Formulier', html, files: [file] });
    const seeded = { ticket, email } as Seeded; // as: no more is used
    const attachment = (await engine.freshdesk.tickets.get(ticket)).attachments?.[0]?.id ?? 0;
    const plan = await planFor(engine, ticket, [{ kind: 'deleteAttachment', ticket, attachment }]);
    await runPlan(plan, engine);
    await place(seeded);
    const proof = await verifyPlan(plan.id, engine);
    expect(proof.verified).toBe(name === 'nowhere else');
    expect(proof.entries).toMatchObject([{ action: 'deleteAttachment', seen: 'as-meant' }]);
  });
});

test('an archived ticket proves nothing; a purged one does', async () => {
  for (const [archived, verified] of [
    [true, false],
    [false, true],
  ] as const) {
    const seeded = await seed(desk);
    const { ticket, attachment } = seeded;
    const plan = await planFor(engine, ticket, [{ kind: 'deleteAttachment', ticket, attachment }]);
    await runPlan(plan, engine);
    if (archived) Object.assign(desk.emulator.desk.tickets.get(ticket) ?? {}, { archived });
    else desk.emulator.desk.tickets.delete(ticket);
    expect((await verifyPlan(plan.id, engine)).verified).toBe(verified);
  }
});

test('a moved ticket is read, not scanned; a contact whose deletion takes a while is waited for', async () => {
  const seeded = await seed(desk);
  const { ticket, requester } = seeded;
  const general = await engine.freshdesk.contacts.create({ name: 'Algemeen', unique_external_id: `general-${ticket}` });
  const plan = await planFor(engine, ticket, [
    { kind: 'moveTicket', ticket, from: requester, to: general.id },
    { kind: 'confirmNoTickets', contact: requester },
    { kind: 'deleteContact', contact: requester },
  ]);
  await runPlan(plan, engine);
  const pending = await verifyPlan(plan.id, engine);
  expect(pending).toMatchObject({ verified: false, tickets: [] });
  expect(pending.entries.map(({ seen }) => seen)).toEqual(['as-meant', 'not-checked', 'pending']);
  expect(await engine.matters.get('alert', `not-proven ${plan.id}`)).toBeNull();
  desk.emulator.clock.advance(3_600_000);
  expect((await verifyPlan(plan.id, engine)).verified).toBe(true);
});

test('a plan that was not carried out has nothing to verify', async () => {
  const seeded = await seed(desk);
  const { ticket, attachment } = seeded;
  const plan = await planFor(engine, ticket, [{ kind: 'deleteAttachment', ticket, attachment }]);
  await expect(verifyPlan(plan.id, engine)).rejects.toMatchObject({ code: 'refused' });
});

test('no proof, journal or table holds what was found', async () => {
  const all = await dump(engine.database);
  for (const value of Object.values(planted)) expect(all.includes(value)).toBe(false);
});
