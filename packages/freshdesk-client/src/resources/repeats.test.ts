import { expect, test } from 'vitest';
import { testAccount } from '../testing/account.ts';
import { codeOf } from '../testing/code-of.ts';

const question = { email: 'anna@waterdam.example', subject: 'Menu', description: 'x' };

/** The change is made, its answer is lost, and Freshdesk refuses the repetition. */
test.for(['tickets', 'conversations', 'attachments', 'contacts', 'companies'] as const)(
  '%s: a deletion whose answer was lost is a deletion',
  async (what) => {
    await using account = await testAccount();
    const { freshdesk, emulator } = account;
    const ticket = await freshdesk.tickets.create({
      ...question,
      attachments: [{ name: 'a', bytes: Buffer.from('x') }],
    });
    const ids = {
      tickets: ticket.id,
      conversations: (await freshdesk.conversations.note(ticket.id, { body: 'x' })).id,
      attachments: ticket.attachments?.[0]?.id ?? 0,
      contacts: ticket.requester_id,
      companies: (await freshdesk.companies.create({ name: 'Gemeente Waterdam' })).id,
    };
    const remove = what === 'contacts' ? freshdesk.contacts.softDelete : freshdesk[what].delete;
    emulator.faults.add({ kind: 'cut-after', route: 'DELETE /', times: 1 });
    await remove(ids[what]);
    emulator.faults.clear();
    expect(await codeOf(remove(ids[what]))).toBe('http');
  },
);

test('a restoration whose answer was lost is a restoration', async () => {
  await using account = await testAccount();
  const { freshdesk, emulator } = account;
  const { id, requester_id } = await freshdesk.tickets.create(question);
  await freshdesk.tickets.delete(id);
  emulator.faults.add({ kind: 'cut-after', route: 'PUT /tickets', times: 1 });
  await freshdesk.tickets.restore(id);
  await freshdesk.contacts.softDelete(requester_id);
  emulator.faults.add({ kind: 'truncated', route: 'PUT /contacts', times: 1 });
  await freshdesk.contacts.restore(requester_id);
});

test('a spam ticket is not taken for a deleted one, however often answers are lost', async () => {
  await using account = await testAccount();
  const { freshdesk, emulator } = account;
  const { id } = await freshdesk.tickets.create(question);
  Object.assign(emulator.desk.tickets.get(id) ?? {}, { spam: true });
  emulator.faults.add({ kind: 'cut-before', route: 'DELETE /tickets', times: 1 });
  await expect(freshdesk.tickets.delete(id)).rejects.toMatchObject({ status: 405 });
});

test('a ticket that is archived meanwhile is not taken for a deleted one', async () => {
  await using account = await testAccount();
  const { freshdesk, emulator } = account;
  const { id } = await freshdesk.tickets.create({ ...question, status: 5 });
  emulator.clock.advance(121 * 86_400_000);
  emulator.faults.add({ kind: 'cut-before', route: 'DELETE /tickets', times: 1 });
  await expect(freshdesk.tickets.delete(id)).rejects.toMatchObject({ status: 404 });
});

test('nothing that was sent with POST, and no upload, is sent twice', async () => {
  await using account = await testAccount();
  const { freshdesk, emulator } = account;
  const { id, requester_id } = await freshdesk.tickets.create(question);
  const file = { name: 'a', bytes: Buffer.from('x') };
  const calls: Readonly<Record<string, () => Promise<unknown>>> = {
    'POST /tickets': () => freshdesk.tickets.create(question),
    'PUT /tickets/': () => freshdesk.tickets.update(id, { attachments: [file] }),
    'POST /tickets/1/reply': () => freshdesk.conversations.reply(id, { body: 'x' }),
    'POST /tickets/1/forward': () => freshdesk.tickets.forward(id, { body: 'x', to_emails: ['b@x.example'] }),
    'POST /tickets/bulk_update': () => freshdesk.tickets.bulkUpdate([id], { status: 3 }),
    'POST /tickets/bulk_delete': () => freshdesk.tickets.bulkDelete([id]),
    'POST /contacts/export': () => freshdesk.contacts.export({ default_fields: ['name'] }),
    'PUT /contacts/': () => freshdesk.contacts.sendInvite(requester_id),
    'POST /account/export': () =>
      freshdesk.account.export({
        date_range: { start_date: 'x', end_date: 'y' },
        resources: [],
        output_format: 'json',
      }),
  };
  for (const [route, call] of Object.entries(calls)) {
    emulator.faults.clear();
    emulator.faults.add({ kind: 'cut-after', route });
    expect([route, await codeOf(call())]).toEqual([route, 'outcome_unknown']);
  }
  const { outbox, jobs, tickets } = emulator.desk;
  const mails = outbox.filter(({ kind }) => kind === 'reply' || kind === 'forward' || kind === 'invitation').length;
  expect([tickets.size, jobs.size, mails, tickets.get(id)?.attachments.length]).toEqual([2, 4, 3, 1]);
});

test('what settle finds is given as it is, for jobs as well', async () => {
  await using account = await testAccount();
  const { freshdesk, emulator } = account;
  const { id } = await freshdesk.tickets.create(question);
  emulator.faults.add({ kind: 'cut-after', route: 'POST /tickets/bulk_delete', times: 1 });
  const settle = async () => [...emulator.desk.jobs.keys()].at(-1) ?? null;
  const job = await freshdesk.tickets.bulkDelete([id], { settle });
  expect((await freshdesk.jobs.finished(job)).status).toBe('COMPLETED');
});

test('a caller who changes each ticket that a list gives comes to an end', async () => {
  await using account = await testAccount();
  const { freshdesk } = account;
  for (let i = 0; i < 3; i++) await freshdesk.tickets.create(question);
  const seen: number[] = [];
  for await (const { id } of freshdesk.tickets.list()) {
    seen.push(id);
    account.emulator.clock.advance(2000);
    await freshdesk.tickets.update(id, { tags: ['gezien'] });
  }
  expect(seen).toEqual([1, 2, 3]);
});
