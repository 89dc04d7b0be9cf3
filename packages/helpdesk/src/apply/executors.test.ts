import type { Action, Tombstone } from '@derden/policy';
import { order } from '@derden/policy';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runPlan } from '../plans/run-plan.ts';
import { type TestEngine, testEngine } from '../testing/engine.ts';
import { type Asked, outcomes, planFor } from '../testing/ticket-plan.ts';
import { planted, type Seeded, seed } from '../testing/tickets.ts';

let desk: TestEngine;
beforeAll(async () => {
  desk = await testEngine({ emulator: { switches: { deleteIncoming: 'allowed' } } });
});
afterAll(() => desk[Symbol.asyncDispose]());

const stamp = { date: '2026-11-24', entities: ['NL_BSN'], count: 1, plan: 'test', row: 'T10' } as const;
const tombstone = (kind: Tombstone['tombstone']): Tombstone => ({ ...stamp, tombstone: kind });
const m1 = (ticket: number) =>
  order('M1', { ticket, datum: '2026-11-24', plaats: ['attachment'], soorten: ['NL_BSN'], onderdeel: ['attachment'] });
const toSender = { kind: 'requester' } as const;

/** Each kind of removal: what is asked, what of the ticket then no longer holds it, and how somebody else changes it first. */
const removals: readonly (readonly [
  kind: string,
  action: (seeded: Seeded) => Action,
  left: (seeded: Seeded) => unknown,
  change: ((seeded: Seeded) => Promise<unknown>) | null,
  remove: ((seeded: Seeded) => Promise<unknown>) | null,
])[] = [
  [
    'attachment',
    ({ ticket, attachment }) => ({ kind: 'deleteAttachment', ticket, attachment }),
    ({ attachment }) => desk.emulator.desk.files.get(attachment),
    null,
    ({ attachment }) => desk.engine.freshdesk.attachments.delete(attachment),
  ],
  [
    'incoming message, with its file',
    ({ ticket, message: conversation }) => ({ kind: 'deleteConversation', ticket, conversation }),
    ({ message, file }) => desk.emulator.desk.conversations.get(message) ?? desk.emulator.desk.files.get(file),
    async ({ message }) => Object.assign(record(message), { body: '<p>Anders</p>' }),
    ({ message }) => desk.engine.freshdesk.conversations.delete(message),
  ],
  [
    'description',
    ({ ticket }) => ({ kind: 'replaceDescription', ticket, tombstone: tombstone('description') }),
    ({ ticket }) => holds(ticketAt(ticket).description),
    ({ ticket }) => desk.engine.freshdesk.tickets.update(ticket, { description: '<p>Anders</p>' }),
    null,
  ],
  [
    'subject',
    ({ ticket }) => ({ kind: 'replaceSubject', ticket }),
    ({ ticket }) => holds(ticketAt(ticket).subject),
    ({ ticket }) => desk.engine.freshdesk.tickets.update(ticket, { subject: 'Anders' }),
    null,
  ],
  [
    'custom field',
    ({ ticket }) => ({ kind: 'clearField', ticket, field: 'cf_naam' }),
    ({ ticket }) => ticketAt(ticket).custom_fields.cf_naam ?? undefined,
    ({ ticket }) => desk.engine.freshdesk.tickets.update(ticket, { custom_fields: { cf_naam: 'Anders' } }),
    ({ ticket }) => desk.engine.freshdesk.tickets.update(ticket, { custom_fields: { cf_naam: null } }),
  ],
  [
    'summary',
    ({ ticket }) => ({ kind: 'clearField', ticket, field: 'summary' }),
    ({ ticket }) => ticketAt(ticket).summary ?? undefined,
    ({ ticket }) => desk.engine.freshdesk.ticketDetails.setSummary(ticket, { body: 'Anders' }),
    ({ ticket }) => desk.engine.freshdesk.ticketDetails.deleteSummary(ticket),
  ],
  [
    'note, masked',
    ({ ticket, note: conversation }) => ({
      kind: 'redactNote',
      ticket,
      conversation,
      masks: [{ start: 12, end: 12 + planted.name.length, entity: 'PERSON', subject: 's2' }],
    }),
    ({ note }) => holds(record(note).body),
    ({ note }) => desk.engine.freshdesk.conversations.update(note, { body: '<p>Anders</p>' }),
    ({ note }) => desk.engine.freshdesk.conversations.delete(note),
  ],
  [
    'whole ticket',
    ({ ticket }) => ({ kind: 'deleteTicket', ticket }),
    ({ ticket }) => (ticketAt(ticket).deleted ? undefined : 'there'),
    async ({ ticket, email }) =>
      desk.emulator.receive({ from: email, subject: '', html: '<p>En nog iets</p>', ticket }),
    ({ ticket }) => desk.engine.freshdesk.tickets.delete(ticket),
  ],
];

function ticketAt(id: number) {
  const found = desk.emulator.desk.tickets.get(id);
  if (!found) throw new Error('no such ticket');
  return found;
}

function record(id: number) {
  const found = desk.emulator.desk.conversations.get(id);
  if (!found) throw new Error('no such entry');
  return found;
}

/** What is planted, when a text holds it. */
function holds(text: string | null): string | undefined {
  return Object.values(planted).find((value) => text?.includes(value));
}

async function run(seeded: Seeded, asked: readonly Asked[], between?: () => Promise<unknown>) {
  const plan = await planFor(desk.engine, seeded.ticket, asked);
  await between?.();
  const applied = await runPlan(plan, desk.engine);
  return { plan, outcomes: outcomes(plan, applied?.steps ?? []), state: (await desk.engine.plans.get(plan.id)).state };
}

describe.for(removals)('%s', ([, action, left, change, remove]) => {
  test('is gone afterwards, once', async () => {
    const seeded = await seed(desk);
    const { plan, outcomes: first } = await run(seeded, [action(seeded)]);
    expect(first).toEqual(['done']);
    expect(left(seeded)).toBeUndefined();
    expect(await runPlan(plan, desk.engine)).toBeNull();
  });

  test.runIf(change)('is left alone when somebody changed it since', async () => {
    const seeded = await seed(desk);
    const { outcomes: all, state } = await run(seeded, [action(seeded)], () => change?.(seeded) ?? Promise.resolve());
    expect(all).toEqual(['skipped changed']);
    expect(state).toBe('partly-failed');
  });

  test.runIf(remove)('is no fault when it is gone already', async () => {
    const seeded = await seed(desk);
    const { outcomes: all, state } = await run(seeded, [action(seeded)], () => remove?.(seeded) ?? Promise.resolve());
    expect(all).toEqual(['done gone']);
    expect(state).toBe('applied');
  });
});

test('a masked note keeps the rest of its text, and its picture', async () => {
  const seeded = await seed(desk);
  const body = `<p>Gebeld over ${planted.name} &amp; co.</p><img alt="${planted.name}" src="https://files.example/a.png" data-id="7">`;
  await desk.engine.freshdesk.conversations.update(seeded.note, { body });
  const [, action] = removals.find(([kind]) => kind === 'note, masked') ?? removals[0] ?? [];
  await run(seeded, action ? [action(seeded)] : []);
  const note = record(seeded.note);
  expect(note.body_text).toContain('Gebeld over [PERSON s2] & co.');
  expect(note.body).toContain('<img src="https://files.example/a.png" data-id="7">');
  expect(note.body).not.toContain('alt=');
});

describe('a picture inside a message', () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  );
  const picture = { name: 'scherm.png', contentType: 'image/png', bytes: png, inline: true };

  async function shown(): Promise<{ readonly seeded: Seeded; readonly id: number }> {
    const seeded = await seed(desk);
    const html = '<p>Zie dit scherm.</p><img src="cid:scherm.png">';
    const ticket = desk.emulator.receive({ from: seeded.email, subject: 'Scherm', html, files: [picture] });
    const id = Number(/data-id="(\d+)"/.exec(ticketAt(ticket).description)?.[1]);
    return { seeded: { ...seeded, ticket }, id };
  }

  const scrubbed = ({ ticket }: Seeded, attachment: number): readonly Asked[] => [
    { kind: 'deleteAttachment', ticket, attachment },
    { kind: 'replaceDescription', ticket, tombstone: tombstone('description') },
    { kind: 'deleteTicket', ticket },
  ];

  test('goes before the text that shows it', async () => {
    const { seeded, id } = await shown();
    expect((await run(seeded, scrubbed(seeded, id))).outcomes).toEqual(['done', 'done', 'done']);
    expect(desk.emulator.desk.files.has(id)).toBe(false);
  });

  test('that Freshdesk keeps keeps the ticket, not its text', async () => {
    const { seeded, id } = await shown();
    Object.assign(desk.emulator.desk.switches, { deleteInline: 'refused' });
    const { outcomes: all } = await run(seeded, scrubbed(seeded, id));
    Object.assign(desk.emulator.desk.switches, { deleteInline: 'removed' });
    expect(all).toEqual(['refused incompatible_field 400', 'done', 'skipped incomplete']);
  });
});

test('what is written stands in the ticket once, found again by its reference', async () => {
  const seeded = await seed(desk);
  const { ticket, attachment, email } = seeded;
  const before = desk.emulator.desk.outbox.length;
  const { outcomes: all } = await run(seeded, [
    { kind: 'deleteAttachment', ticket, attachment },
    { kind: 'addNote', ticket, note: tombstone('attachment') },
    { kind: 'sendMessage', ticket, to: toSender, message: m1(ticket) },
    { kind: 'setTicket', ticket, state: 'awaiting-anonymised', addTags: ['pg-verwijderd'] },
  ]);
  expect(all).toEqual(['done', 'done', 'done', 'done']);
  const sent = desk.emulator.desk.outbox.slice(before);
  expect(sent.map(({ kind, to }) => ({ kind, to }))).toEqual([{ kind: 'reply', to: [email] }]);
  expect(ticketAt(ticket)).toMatchObject({ status: 7, tags: ['pg-verwijderd'] });
});

describe('refusals', () => {
  test.for([
    ['in the trash', (ticket: number) => Object.assign(ticketAt(ticket), { deleted: true })],
    ['spam', (ticket: number) => Object.assign(ticketAt(ticket), { spam: true })],
  ] as const)('a ticket in %s keeps its text, loses its files, and nobody is told of what stands', async ([, put]) => {
    const seeded = await seed(desk);
    const { ticket, attachment } = seeded;
    const { outcomes: all, state } = await run(
      seeded,
      [
        { kind: 'deleteAttachment', ticket, attachment },
        { kind: 'replaceDescription', ticket, tombstone: tombstone('description') },
        { kind: 'replaceSubject', ticket },
      ],
      async () => put(ticket),
    );
    expect(all).toEqual(['done', 'refused http 405', 'refused http 405']);
    expect(state).toBe('partly-failed');
  });

  test('an archived ticket is still there: nothing of it counts as gone', async () => {
    const seeded = await seed(desk);
    const { ticket, attachment } = seeded;
    const asked: readonly Asked[] = [
      { kind: 'deleteAttachment', ticket, attachment },
      { kind: 'replaceSubject', ticket },
      { kind: 'sendMessage', ticket, to: toSender, message: m1(ticket) },
    ];
    const { outcomes: all } = await run(seeded, asked, async () => Object.assign(ticketAt(ticket), { archived: true }));
    expect(all).toEqual(['refused archived', 'refused archived', 'skipped nothing-done']);
  });

  test('the first message of an outbound ticket stays as it was mailed', async () => {
    const seeded = await seed(desk);
    Object.assign(ticketAt(seeded.ticket), { source: 10 });
    const { ticket } = seeded;
    const { outcomes: all } = await run(seeded, [
      { kind: 'replaceDescription', ticket, tombstone: tombstone('description') },
      { kind: 'replaceSubject', ticket },
    ]);
    expect(all).toEqual(['refused incompatible_field 400', 'refused incompatible_field 400']);
  });

  test('nobody without an address is written to', async () => {
    const seeded = await seed(desk);
    const contact = seeded.requester;
    Object.assign(desk.emulator.desk.contacts.get(contact) ?? {}, { email: null });
    const { outcomes: all } = await run(seeded, [
      { kind: 'sendMessage', ticket: null, to: { kind: 'contact', contact }, message: m1(seeded.ticket) },
    ]);
    expect(all).toEqual(['refused refused']);
  });
});

describe('what goes wrong on the way', () => {
  const asked = ({ ticket, attachment, message }: Seeded): readonly Asked[] => [
    { kind: 'deleteAttachment', ticket, attachment },
    { kind: 'deleteConversation', ticket, conversation: message },
    { kind: 'replaceDescription', ticket, tombstone: tombstone('description') },
    { kind: 'addNote', ticket, note: tombstone('attachment') },
    { kind: 'sendMessage', ticket, to: toSender, message: m1(ticket) },
  ];

  test.for([
    ['one lost answer of each call', { kind: 'cut-after', times: 1 }],
    ['one half answer', { kind: 'truncated', times: 1 }],
    ['one broken connection', { kind: 'cut-before', times: 1 }],
    ['a server that is down for a moment', { kind: 'status', status: 503, times: 2 }],
    ['too many calls', { kind: 'status', status: 429, retryAfter: 5, times: 3 }],
  ] as const)('%s: everything happens once', async ([, fault]) => {
    const seeded = await seed(desk);
    const before = desk.emulator.desk.outbox.length;
    const plan = await planFor(desk.engine, seeded.ticket, asked(seeded));
    for (const route of ['DELETE', 'PUT', 'POST', 'GET']) desk.emulator.faults.add({ ...fault, route });
    const applied = await runPlan(plan, desk.engine);
    desk.emulator.faults.clear();
    expect(outcomes(plan, applied?.steps ?? [])).toEqual(['done', 'done', 'done', 'done', 'done']);
    expectOnce(seeded.ticket, before);
  });

  test.for([
    ['before anything changed', { kind: 'cut-before' }],
    ['behind each change', { kind: 'cut-after' }],
    ['with a storm of refusals', { kind: 'status', status: 429, retryAfter: 1 }],
    ['with a server that is down', { kind: 'status', status: 500 }],
  ] as const)('%s at every call of a kind: the run ends, and the next goes on', async ([, fault]) => {
    const seeded = await seed(desk);
    const before = desk.emulator.desk.outbox.length;
    const plan = await planFor(desk.engine, seeded.ticket, asked(seeded));
    for (const route of [
      'DELETE /attachments',
      'DELETE /conv',
      'PUT',
      `POST /tickets/${seeded.ticket}/n`,
      'POST',
      'GET',
    ]) {
      desk.emulator.faults.add({ ...fault, route });
      await runPlan(plan, desk.engine).catch((error) => expect(error.name).toBe('FreshdeskError'));
      desk.emulator.faults.clear();
    }
    await runPlan(plan, desk.engine);
    expect((await desk.engine.plans.get(plan.id)).state).toBe('applied');
    expectOnce(seeded.ticket, before);
  });

  function expectOnce(ticket: number, before: number): void {
    const entries = desk.emulator.desk.entriesOf
      .get(ticket)
      ?.flatMap((id) => desk.emulator.desk.conversations.get(id) ?? []);
    const ours = entries?.filter(({ body }) => body.includes('drd-')).map(({ source }) => source);
    expect(ours?.sort()).toEqual([0, 2]);
    expect(desk.emulator.desk.outbox.slice(before).filter(({ kind }) => kind === 'reply')).toHaveLength(1);
    expect(holds(ticketAt(ticket).description)).toBeUndefined();
  }
});
