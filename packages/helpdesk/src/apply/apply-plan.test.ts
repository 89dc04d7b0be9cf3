import { order, type Tombstone } from '@derden/policy';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Matter, MatterKind } from '../engine/matters.ts';
import { verifyJournal } from '../journal/verify-journal.ts';
import { runPlan } from '../plans/run-plan.ts';
import { dump } from '../testing/dump.ts';
import { type TestEngine, testEngine } from '../testing/engine.ts';
import { type Asked, outcomes, planFor } from '../testing/ticket-plan.ts';
import { planted, type Seeded, seed } from '../testing/tickets.ts';
import { saveStep } from './step.ts';

let desk: TestEngine;
beforeAll(async () => {
  desk = await testEngine();
});
afterAll(() => desk[Symbol.asyncDispose]());

const stamp = { date: '2026-11-24', entities: ['NL_BSN'], count: 1, plan: 'test', row: 'T14' } as const;
const tombstone = (kind: Tombstone['tombstone']): Tombstone => ({ ...stamp, tombstone: kind });
const m1 = (ticket: number, ...onderdeel: readonly ('attachment' | 'message' | 'ticket')[]) =>
  order('M1', { ticket, datum: '2026-11-24', plaats: ['message'], soorten: ['NL_BSN'], onderdeel });
const reply = (ticket: number, ...onderdeel: readonly ('attachment' | 'message')[]) =>
  ({ kind: 'sendMessage', ticket, to: { kind: 'requester' }, message: m1(ticket, ...onderdeel) }) as const;

const parts = ({ ticket, attachment, message }: Seeded): readonly Asked[] => [
  { kind: 'deleteAttachment', ticket, attachment },
  { kind: 'deleteConversation', ticket, conversation: message },
  { kind: 'addNote', ticket, note: tombstone('attachment') },
  reply(ticket, 'attachment', 'message'),
  { kind: 'setTicket', ticket, state: 'awaiting-anonymised', addTags: ['pg-verwijderd'] },
];

/** T14, with everything scrubbed first. */
const whole = ({ ticket, attachment, file, message, note, reply: answer }: Seeded): readonly Asked[] => [
  { kind: 'openFollowUp', ticket, message: m1(ticket, 'ticket') },
  { kind: 'deleteAttachment', ticket, attachment },
  { kind: 'deleteAttachment', ticket, attachment: file },
  { kind: 'deleteConversation', ticket, conversation: message },
  { kind: 'deleteConversation', ticket, conversation: answer },
  { kind: 'deleteConversation', ticket, conversation: note },
  { kind: 'replaceDescription', ticket, tombstone: tombstone('description') },
  { kind: 'replaceSubject', ticket },
  { kind: 'clearField', ticket, field: 'cf_naam' },
  { kind: 'deleteTicket', ticket },
];

function allow(deleteIncoming: 'allowed' | 'refused'): void {
  Object.assign(desk.emulator.desk.switches, { deleteIncoming });
}

async function run(seeded: Seeded, asked: readonly Asked[], between?: () => unknown) {
  const { engine, emulator } = desk;
  const plan = await planFor(engine, seeded.ticket, asked);
  emulator.clock.advance(1_000);
  const before = emulator.desk.outbox.length;
  await between?.();
  const applied = await runPlan(plan, engine);
  const mails = () =>
    emulator.desk.outbox.slice(before).filter(({ kind, body }) => kind !== 'activation' && body.includes('Geachte'));
  return { plan, mails, outcomes: outcomes(plan, applied?.steps ?? []), steps: applied?.steps ?? [] };
}

async function put<Kind extends MatterKind>(
  matter: Pick<Matter<Kind>, 'kind' | 'id' | 'body'> & Partial<Matter<Kind>>,
) {
  const whole = { ticket: null, contact: null, state: 'open', due: null, ...matter } as Matter<Kind>; // as: the rest is given
  await desk.engine.matters.put(whole, desk.engine.now().toISOString());
}

const hold = { kind: 'hold', id: 'h', body: { by: 'privacy', reason: 'case' } } as const;

describe('parts of a ticket', () => {
  test('M1 tells of what went, and the sender is awaited', async () => {
    allow('refused');
    const seeded = await seed(desk);
    const { outcomes: all, mails } = await run(seeded, parts(seeded));
    expect(all).toEqual(['done', 'refused incompatible_field 400', 'done', 'done', 'done']);
    expect(mails().map(({ body }) => /hebben wij (.{1,60}) verwijderd/.exec(body)?.[1])).toEqual(['de bijlage']);
    expect(await desk.engine.matters.get('resubmission', seeded.ticket)).toMatchObject({
      state: 'asked',
      ticket: seeded.ticket,
      body: { awaitedIn: seeded.ticket, resubmissions: 0, remindedOn: null },
    });
  });

  test('what was refused is a part that Freshdesk does not delete, when the ticket is looked at again', async () => {
    const { lookAt } = await import('../sweep/look.ts');
    allow('refused');
    const seeded = await seed(desk);
    await run(seeded, parts(seeded));
    const { ticket } = await lookAt(seeded.ticket, desk.engine);
    expect(ticket.parts.filter(({ refused }) => refused).map(({ id }) => id)).toEqual([
      `conversation:${seeded.message}`,
    ]);
  });

  test.for([
    ['on the ticket', ({ ticket }: Seeded) => put({ ...hold, ticket })],
    ['on whoever asked', ({ requester }: Seeded) => put({ ...hold, contact: requester })],
  ] as const)('a hold %s that came after the plan keeps everything; without it the plan goes on', async ([, place]) => {
    allow('allowed');
    const seeded = await seed(desk);
    const { plan, outcomes: all, mails } = await run(seeded, parts(seeded), () => place(seeded));
    expect(all).toEqual(['skipped held', 'skipped held', ...Array(3).fill('skipped nothing-done')]);
    expect(mails()).toEqual([]);
    await desk.engine.matters.remove('hold', 'h');
    const again = await runPlan(plan, desk.engine);
    expect(outcomes(plan, again?.steps ?? [])).toEqual(Array(5).fill('done'));
    expect(mails()).toHaveLength(1);
  });

  test.for([
    ['needed', 'skipped needed', { kind: 'needed', body: { finding: 'f1', by: 1, reason: 'x', setOn: '', until: '' } }],
    ['no data of a third party', 'skipped rejected', { kind: 'ruling', body: { item: 'f1', verdict: 'reject' } }],
  ] as const)('what somebody calls %s after the plan stays', async ([, expected, matter]) => {
    const seeded = await seed(desk);
    const { ticket, attachment } = seeded;
    const asked = [{ action: { kind: 'deleteAttachment', ticket, attachment } as const, findings: ['f1'] }];
    const { outcomes: all } = await run(seeded, asked, () => put({ ...matter, id: `${ticket} f1`, ticket }));
    expect(all).toEqual([expected]);
  });

  test('an approval that cannot be recorded keeps the ticket as it is', async () => {
    allow('allowed');
    const seeded = await seed(desk);
    const { ticket } = seeded;
    const { outcomes: all } = await run(seeded, [
      { kind: 'recordApproval', ticket, conversation: null },
      ...parts(seeded),
    ]);
    expect(all.slice(0, 3)).toEqual(['refused refused', 'skipped incomplete', 'skipped incomplete']);
  });
});

describe('a whole ticket', () => {
  test('the sender is asked in a new ticket, this one is emptied, then deleted', async () => {
    allow('allowed');
    const seeded = await seed(desk);
    const { engine, emulator } = desk;
    const { outcomes: all, steps, mails } = await run(seeded, whole(seeded));
    expect(all).toEqual(Array(10).fill('done'));
    const trashed = emulator.desk.tickets.get(seeded.ticket);
    expect(trashed).toMatchObject({ deleted: true, summary: null, attachments: [] });
    expect(JSON.stringify(trashed)).not.toContain(planted.name);
    const followUp = steps[0]?.made ?? 0;
    expect(emulator.desk.tickets.get(followUp)).toMatchObject({
      status: 7,
      source: 10,
      requester_id: seeded.requester,
    });
    expect(mails()).toHaveLength(1);
    expect(await engine.matters.get('resubmission', followUp)).toMatchObject({
      state: 'asked',
      ticket: seeded.ticket,
      body: { awaitedIn: followUp, after: 0 },
    });
  });

  test.for([
    [
      'somebody wrote since',
      'changed',
      ({ ticket, email }: Seeded) =>
        desk.emulator.receive({ from: email, subject: '', html: '<p>Nog iets</p>', ticket }),
    ],
    ['it is held', 'held', ({ ticket }: Seeded) => put({ ...hold, ticket })],
  ] as const)('%s: nothing of it is touched, and nobody is told that it went', async ([, reason, between]) => {
    allow('allowed');
    const seeded = await seed(desk);
    const { outcomes: all, mails } = await run(seeded, whole(seeded), () => between(seeded));
    expect(new Set(all)).toEqual(new Set([`skipped ${reason}`]));
    expect(mails()).toEqual([]);
    await desk.engine.matters.remove('hold', 'h');
  });

  test('a message that Freshdesk keeps keeps the ticket; nobody is asked twice when the plan goes on', async () => {
    allow('refused');
    const seeded = await seed(desk);
    const { plan, outcomes: all, mails } = await run(seeded, whole(seeded));
    expect(all[3]).toBe('refused incompatible_field 400');
    expect(all.at(-1)).toBe('skipped incomplete');
    expect(desk.emulator.desk.tickets.get(seeded.ticket)?.deleted).toBe(false);
    allow('allowed');
    await runPlan(plan, desk.engine);
    expect(desk.emulator.desk.tickets.get(seeded.ticket)?.deleted).toBe(true);
    const second = await run(await seed(desk), []);
    expect(second.outcomes).toEqual([]);
    expect(mails()).toHaveLength(1);
  });

  test('a second plan for a ticket that was followed up asks nothing again', async () => {
    allow('refused');
    const seeded = await seed(desk);
    await run(seeded, whole(seeded));
    const { ticket, message } = seeded;
    allow('allowed');
    const { outcomes: all, mails } = await run(seeded, [
      { kind: 'openFollowUp', ticket, message: m1(ticket, 'ticket') },
      { kind: 'deleteConversation', ticket, conversation: message },
      { kind: 'deleteTicket', ticket },
    ]);
    expect(all).toEqual(['done before', 'done', 'done']);
    expect(mails()).toEqual([]);
  });

  test('without the request to the sender nothing of it goes', async () => {
    allow('allowed');
    const seeded = await seed(desk);
    Object.assign(desk.emulator.desk.contacts.get(seeded.requester) ?? {}, { email: null });
    const { outcomes: all } = await run(seeded, whole(seeded));
    expect(all).toEqual(['refused refused', ...Array(9).fill('skipped incomplete')]);
  });
});

describe('what is remembered', () => {
  test('mail, measures of the breach, the end of flags, and the lag', async () => {
    allow('allowed');
    const seeded = await seed(desk);
    const { engine } = desk;
    const { ticket, attachment } = seeded;
    await put({
      kind: 'needed',
      id: `${ticket} f1`,
      ticket,
      body: { finding: 'f1', by: 1, reason: 'x', setOn: '', until: '' },
    });
    desk.emulator.clock.advance(1_000);
    const { plan } = await run(seeded, [
      { kind: 'registerBreach', ticket, classes: ['K1'], persons: 1 },
      { action: { kind: 'deleteAttachment', ticket, attachment }, findings: ['f1'] },
      reply(ticket, 'attachment'),
    ]);
    const breach = await engine.matters.get('breach', ticket);
    expect(breach?.body.measures.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['deleteAttachment', 'sendMessage']),
    );
    expect(breach?.body).toMatchObject({ foundAt: plan.createdAt, causes: ['received'], status: 'possible' });
    expect(await engine.matters.get('needed', `${ticket} f1`)).toBeNull();
    expect(
      await engine.database.query('select messages, made, contact from derden.mail where ticket = $1', [ticket]),
    ).toEqual([{ messages: ['M1'], made: expect.any(Number), contact: null }]);
    const records = await engine.journal.read({ plan: plan.id });
    expect(records.filter(({ kind }) => kind === 'cleared').map(({ facts }) => facts)).toEqual([
      { minutes: expect.any(Number), late: false },
    ]);
  });

  test('M1h, M2 and the closing of a ticket move what is awaited', async () => {
    const seeded = await seed(desk);
    const { engine } = desk;
    const { ticket } = seeded;
    const resubmission = { askedOn: '2026-11-24', remindedOn: null, resubmissions: 1, awaitedIn: ticket, after: 0 };
    await put({ kind: 'resubmission', id: String(ticket), ticket, state: 'asked', body: resubmission });
    await put({
      kind: 'needed',
      id: `${ticket} f2`,
      ticket,
      body: { finding: 'f2', by: 1, reason: 'x', setOn: '', until: '' },
    });
    const to = { kind: 'requester' } as const;
    const dates = { datum: '2026-11-24', einddatum: '2026-12-08' };
    const m2 = order('M2', { ticket, soorten: ['NL_BSN'], einddatum: '2026-12-08' });
    await run(seeded, [{ kind: 'sendMessage', ticket, to, message: order('M1h', { ticket, ...dates }), also: [m2] }]);
    expect(await engine.matters.get('resubmission', ticket)).toMatchObject({
      state: 'reminded',
      body: { resubmissions: 1 },
    });
    expect((await engine.matters.get('needed', `${ticket} f2`))?.body.told).toBe(true);
    await run(seeded, [{ action: { kind: 'setTicket', ticket, state: 'closed' }, row: 'F11' }]);
    expect(await engine.matters.get('resubmission', ticket)).toMatchObject({ state: 'expired', due: null });
  });
});

test('a message of which nobody can say whether it went out is not sent again', async () => {
  const { engine, emulator } = desk;
  const seeded = await seed(desk);
  const plan = await planFor(engine, seeded.ticket, [reply(seeded.ticket, 'attachment')]);
  const [entry] = plan.entries;
  const intent = { entry: entry?.id ?? '', state: 'intent', code: null, made: null } as const;
  await saveStep(engine.database, plan.id, intent, engine.now().toISOString());
  emulator.faults.add({ kind: 'status', status: 403, route: `GET /tickets/${seeded.ticket}` });
  for (const _try of [1, 2]) {
    const applied = await runPlan(plan, engine);
    expect(outcomes(plan, applied?.steps ?? [])).toEqual(['refused unknown']);
  }
  emulator.faults.clear();
  const mails = emulator.desk.outbox.filter(({ to, body }) => to.includes(seeded.email) && body.includes('Geachte'));
  expect(mails).toEqual([]);
});

describe('two workers', () => {
  test('never run one plan at a time', async () => {
    allow('allowed');
    const seeded = await seed(desk);
    const plan = await planFor(desk.engine, seeded.ticket, parts(seeded));
    const before = desk.emulator.desk.outbox.length;
    const both = await Promise.all([
      runPlan(plan, desk.engine),
      runPlan(plan, desk.engine),
      runPlan(plan, desk.engine),
    ]);
    expect(both.filter((applied) => applied !== null)).toHaveLength(1);
    expect(desk.emulator.desk.outbox.slice(before).filter(({ kind }) => kind === 'reply')).toHaveLength(1);
  });

  test('one whose plan was taken over begins nothing more', async () => {
    const { engine } = desk;
    const seeded = await seed(desk);
    const plan = await planFor(engine, seeded.ticket, parts(seeded));
    const facts = { actor: engine.actor, now: engine.now().toISOString(), namedDigest: plan.digest };
    await engine.plans.move(plan.id, 'start', facts);
    await engine.database.query("update derden.plan set leased_by = 'other' where id = $1", [plan.id]);
    await expect(engine.apply(plan, { lease: 'mine' })).rejects.toMatchObject({ code: 'stopped' });
    expect(desk.emulator.desk.files.has(seeded.attachment)).toBe(true);
  });
});

test('nothing that was found stands in the database, and the journal is whole', async () => {
  const { engine } = desk;
  const all = await dump(engine.database);
  for (const value of Object.values(planted)) expect(all.includes(value)).toBe(false);
  expect(await verifyJournal(engine.journal, engine.keys.journal)).toMatchObject({ intact: true });
});
