import { order, type Plan, type Tombstone } from '@derden/policy';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engineOver } from '../engine/create-engine.ts';
import type { Engine } from '../engine/engine.ts';
import { verifyJournal } from '../journal/verify-journal.ts';
import { runPlan } from '../plans/run-plan.ts';
import { everyRole, settings, type TestEngine, testEngine } from '../testing/engine.ts';
import { lifeOf } from '../testing/mortal.ts';
import { type Asked, outcomes, planFor } from '../testing/ticket-plan.ts';
import { type Seeded, seed } from '../testing/tickets.ts';

/** Every call of a run but the last, which frees the plan; a sample of them unless LONG is set. */
const every = process.env.LONG ? 1 : 37;

let desk: TestEngine;
beforeAll(async () => {
  desk = await testEngine({ emulator: { switches: { deleteIncoming: 'allowed' } } });
});
afterAll(() => desk[Symbol.asyncDispose]());

const stamp = { date: '2026-11-24', entities: ['NL_BSN'], count: 1, plan: 'test', row: 'T8' } as const;
const tombstone = (kind: Tombstone['tombstone']): Tombstone => ({ ...stamp, tombstone: kind });
const m1 = (ticket: number, unit: 'attachment' | 'ticket') =>
  order('M1', { ticket, datum: '2026-11-24', plaats: ['message'], soorten: ['NL_BSN'], onderdeel: [unit] });

const parts = ({ ticket, attachment, message, note }: Seeded): readonly Asked[] => [
  { kind: 'registerBreach', ticket, classes: ['K1'], persons: 1 },
  { kind: 'deleteAttachment', ticket, attachment },
  { kind: 'deleteConversation', ticket, conversation: message },
  {
    kind: 'redactNote',
    ticket,
    conversation: note,
    masks: [{ start: 12, end: 26, entity: 'PERSON', subject: 's2' }],
  },
  { kind: 'replaceDescription', ticket, tombstone: tombstone('description') },
  { kind: 'replaceSubject', ticket },
  { kind: 'clearField', ticket, field: 'cf_naam' },
  { kind: 'addNote', ticket, note: tombstone('attachment') },
  { kind: 'sendMessage', ticket, to: { kind: 'requester' }, message: m1(ticket, 'attachment') },
  { kind: 'setTicket', ticket, state: 'awaiting-anonymised', addTags: ['pg-verwijderd'] },
];

const whole = ({ ticket, attachment, file, message, note, reply }: Seeded): readonly Asked[] => [
  { kind: 'openFollowUp', ticket, message: m1(ticket, 'ticket') },
  ...[attachment, file].map((each) => ({ kind: 'deleteAttachment', ticket, attachment: each }) as const),
  ...[message, note, reply].map((each) => ({ kind: 'deleteConversation', ticket, conversation: each }) as const),
  { kind: 'replaceDescription', ticket, tombstone: tombstone('description') },
  { kind: 'replaceSubject', ticket },
  { kind: 'clearField', ticket, field: 'cf_naam' },
  { kind: 'deleteTicket', ticket },
];

interface Ready {
  readonly seeded: Seeded;
  readonly plan: Plan;
}

async function ready(asked: (seeded: Seeded) => readonly Asked[]): Promise<Ready> {
  const seeded = await seed(desk);
  return { seeded, plan: await planFor(desk.engine, seeded.ticket, asked(seeded)) };
}

/** The same account and database, seen by a process of so many calls. */
function dyingAt(last: number, when: 'before' | 'behind'): { readonly engine: Engine; readonly calls: () => number } {
  const { engine, emulator } = desk;
  const { keys, scanner } = engine;
  const life = lifeOf(last, when);
  const basis = {
    keys,
    scanner,
    database: life.database(engine.database),
    freshdesk: life.freshdesk(engine.freshdesk),
  };
  const now = () => new Date(emulator.clock.now());
  return { engine: engineOver(basis, { settings, actor: everyRole, now }), calls: life.calls };
}

/** All that a run leaves, without numbers and times. */
async function leftBy({ seeded, plan }: Ready): Promise<unknown> {
  const { engine, emulator } = desk;
  const { tickets, conversations, outbox } = emulator.desk;
  const asked = await engine.matters.list('resubmission', { ticket: seeded.ticket });
  const own = [seeded.ticket, ...asked.map(({ body }) => body.awaitedIn)].flatMap((id) => tickets.get(id) ?? []);
  const breach = await engine.matters.get('breach', seeded.ticket);
  const steps = await engine.database.query<{ entry: string; state: string; code: string | null }>(
    "select entry, state, nullif(code, 'found') as code from derden.step where plan = $1",
    [plan.id],
  );
  const records = await engine.journal.read({ plan: plan.id });
  return {
    tickets: [...new Set(own)].map(({ status, deleted, tags, subject, description, summary, attachments }) => ({
      state: [status, deleted, tags.filter((tag) => !tag.startsWith('drd-')), summary, attachments.length],
      texts: [subject, description].map((text) => text?.replace(/drd-\w{8}/g, 'drd').replaceAll(/\d+/g, '0')),
    })),
    entries: [...conversations.values()]
      .filter(({ ticket_id }) => own.some(({ id }) => id === ticket_id))
      .map(({ source, incoming, body }) => [
        source,
        incoming,
        body.replace(/drd-\w{8}/g, 'drd').replaceAll(/\d+/g, '0'),
      ]),
    mails: outbox.filter(({ to }) => to.includes(seeded.email)).map(({ kind }) => kind),
    steps: outcomes(plan, steps),
    state: (await engine.plans.get(plan.id)).state,
    asked: asked.map(({ state, body }) => [state, body.resubmissions, body.awaitedIn === seeded.ticket]),
    kept: await engine.database.query('select messages from derden.mail where ticket = $1', [seeded.ticket]),
    measures: breach?.body.measures.map(({ action }) => action).sort(),
    done: records.filter(({ kind, facts }) => kind === 'outcome' && facts?.state === 'done').length,
    cleared: records.filter(({ kind }) => kind === 'cleared').length,
  };
}

describe.for([
  ['parts of a ticket', parts],
  ['a whole ticket', whole],
] as const)('%s, with a process that dies at any call', ([, asked]) => {
  let expected: unknown;
  let calls = 0;

  beforeAll(async () => {
    const undisturbed = await ready(asked);
    const immortal = dyingAt(Number.POSITIVE_INFINITY, 'before');
    await runPlan(undisturbed.plan, immortal.engine);
    calls = immortal.calls();
    expected = await leftBy(undisturbed);
  });

  test.for(['before', 'behind'] as const)(
    '%s the call: the next process ends as one that was not disturbed',
    {
      timeout: 900_000,
    },
    async (when) => {
      expect(calls).toBeGreaterThan(100);
      for (let last = when === 'before' ? 1 : 2; last < calls; last += every) {
        const begun = await ready(asked);
        await expect(runPlan(begun.plan, dyingAt(last, when).engine)).rejects.toBeDefined();
        await desk.engine.database.query('update derden.plan set leased_until = null');
        await runPlan(begun.plan, desk.engine);
        expect({ last, left: await leftBy(begun) }).toEqual({ last, left: expected });
      }
    },
  );

  test('dying again and again, it comes to its end', { timeout: 300_000 }, async () => {
    const begun = await ready(asked);
    for (let tries = 0; tries < 200; tries++) {
      const dying = dyingAt(25, tries % 2 === 0 ? 'before' : 'behind');
      const applied = await runPlan(begun.plan, dying.engine).catch(() => null);
      await desk.engine.database.query('update derden.plan set leased_until = null');
      if (applied) break;
    }
    await runPlan(begun.plan, desk.engine);
    expect(await leftBy(begun)).toEqual(expected);
  });
});

test('the journal is whole after all that', async () => {
  const { journal, keys } = desk.engine;
  expect(await verifyJournal(journal, keys.journal)).toMatchObject({ intact: true });
});
