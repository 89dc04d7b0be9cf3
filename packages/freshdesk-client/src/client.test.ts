import { inspect } from 'node:util';
import axios from 'axios';
import { expect, test } from 'vitest';
import { createFreshdesk } from './client.ts';
import { FreshdeskError } from './error.ts';
import { testAccount } from './testing/account.ts';

const question = { email: 'anna@waterdam.example', subject: 'Menu', description: '<p>Het menu hapert.</p>' };
const bytesOf = async (chunks: AsyncIterable<Uint8Array>) =>
  Buffer.concat(await Array.fromAsync(chunks)).toString('utf8');
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error) => (error instanceof FreshdeskError ? error.code : `foreign ${error}`),
  );

test('a ticket from its making to the trash and back', async () => {
  await using account = await testAccount();
  const { tickets } = account.freshdesk;
  const { id } = await tickets.create({ ...question, tags: ['menu'] });
  expect((await tickets.update(id, { status: 4, tags: ['menu', 'klaar'] })).tags).toEqual(['menu', 'klaar']);
  await tickets.delete(id);
  expect((await tickets.get(id)).deleted).toBe(true);
  expect(await codeOf(tickets.update(id, { status: 2 }))).toBe('http');
  await tickets.restore(id);
  expect((await tickets.get(id, { include: ['requester'] })).requester?.email).toBe('anna@waterdam.example');
});

test('files are uploaded, downloaded without the key, and fetched anew when their address is over', async () => {
  await using account = await testAccount();
  const { tickets, attachments } = account.freshdesk;
  const ticket = await tickets.create({ ...question, attachments: [{ name: 'a.txt', bytes: Buffer.from('Anna') }] });
  const [file] = ticket.attachments ?? [];
  if (!file) throw new Error('no file');
  expect(await bytesOf(attachments.download(file))).toBe('Anna');
  account.emulator.clock.advance(301_000);
  expect(await codeOf(bytesOf(attachments.download(file)))).toBe('http');
  const refresh = async () => (await tickets.get(ticket.id)).attachments?.[0];
  expect(await bytesOf(attachments.download(file, { refresh }))).toBe('Anna');
  expect(await codeOf(bytesOf(attachments.download(file, { refresh, most: 3 })))).toBe('too_large');
  await attachments.delete(file.id);
  expect((await tickets.get(ticket.id)).attachments).toEqual([]);
});

test('conversations beyond ten, replies, notes and their changes', async () => {
  await using account = await testAccount();
  const { tickets, conversations } = account.freshdesk;
  const { id } = await tickets.create(question);
  const note = await conversations.note(id, { body: '<p>0</p>' });
  for (let i = 0; i < 120; i++) account.emulator.receive({ ...question, from: question.email, html: 'x', ticket: id });
  const reply = await conversations.reply(id, { body: '<p>Gedaan</p>', cc_emails: ['info@waterdam.example'] });
  expect((await Array.fromAsync(conversations.list(id))).length).toBe(122);
  expect((await conversations.update(note.id, { body: '<p>1</p>' })).body).toContain('1');
  expect(await codeOf(conversations.update(reply.id, { body: 'x' }))).toBe('incompatible_field');
  await conversations.delete(note.id);
});

test('contacts: find, soft and hard delete, restore, invite, merge', async () => {
  await using account = await testAccount();
  const { contacts, tickets } = account.freshdesk;
  const leaver = await contacts.create({ name: 'Anna', email: 'Anna@waterdam.example' });
  const general = await contacts.create({ name: 'Algemeen', email: 'info@waterdam.example' });
  const { id } = await tickets.create(question);
  expect(await codeOf(contacts.create({ name: 'Anna', email: 'anna@waterdam.example' }))).toBe('duplicate_value');
  expect((await Array.fromAsync(contacts.list({ email: 'anna@waterdam.example' }))).map((each) => each.id)).toEqual([
    leaver.id,
  ]);
  await contacts.sendInvite(leaver.id);
  await contacts.softDelete(leaver.id);
  await contacts.restore(leaver.id);
  await contacts.merge({ primary_contact_id: general.id, secondary_contact_ids: [leaver.id] });
  expect((await tickets.get(id)).requester_id).toBe(general.id);
  await contacts.hardDelete(general.id, { force: true });
  account.emulator.clock.advance(60_000);
  expect(await codeOf(tickets.get(id))).toBe('http');
});

test('bulk changes are jobs that end', async () => {
  await using account = await testAccount();
  const { tickets, jobs, contacts } = account.freshdesk;
  const [one, two] = [await tickets.create(question), await tickets.create(question)];
  const general = await contacts.create({ name: 'Algemeen', email: 'info@waterdam.example' });
  const moved = await tickets.bulkUpdate([one.id, two.id], { requester_id: general.id });
  expect((await jobs.finished(moved)).status).toBe('COMPLETED');
  expect((await Array.fromAsync(tickets.list({ requester_id: general.id }))).length).toBe(2);
});

test('people of the helpdesk, fields, settings, account', async () => {
  await using account = await testAccount();
  const { agents, fields, account: settings, groups } = account.freshdesk;
  expect((await agents.me()).contact.name).toBe('Agent');
  expect((await fields.tickets()).map(({ name }) => name)).toContain('status');
  expect((await settings.helpdeskSettings()).primary_language).toBe('nl');
  expect(await Array.fromAsync(groups.list())).toEqual([]);
});

test('the outcome of a change that was cut off is looked up, never guessed', async () => {
  await using account = await testAccount();
  const { tickets } = account.freshdesk;
  account.emulator.faults.add({ kind: 'cut-after', route: 'POST /tickets', times: 1 });
  expect(await codeOf(tickets.create(question))).toBe('outcome_unknown');
  account.emulator.faults.add({ kind: 'cut-before', route: 'POST /tickets', times: 1 });
  const settle = async () => (await Array.fromAsync(tickets.list())).at(1) ?? null;
  const made = await tickets.create(question, { settle });
  expect([made.id, account.emulator.desk.tickets.size]).toEqual([2, 2]);
});

test.for([
  ['a storm of 429', { kind: 'status', status: 429, retryAfter: 20, times: 4 }],
  ['a gateway that fails', { kind: 'status', status: 502, times: 3 }],
  ['connections that break', { kind: 'cut-before', times: 3 }],
  ['answers that are cut off', { kind: 'truncated', times: 3 }],
] as const)('reading survives %s', async ([, fault]) => {
  await using account = await testAccount();
  await account.freshdesk.tickets.create(question);
  account.emulator.faults.add(fault);
  expect((await Array.fromAsync(account.freshdesk.tickets.list())).length).toBe(1);
});

test('an answer of another form names the field and nothing else', async () => {
  await using account = await testAccount();
  const { id } = await account.freshdesk.tickets.create(question);
  const ticket = account.emulator.desk.tickets.get(id);
  if (ticket) ticket.created_at = 'gisteren om drie uur';
  const error = await account.freshdesk.tickets.get(id).catch((thrown) => thrown);
  expect([error.code, error.fields[0].field, inspect(error).includes('gisteren')]).toEqual([
    'unexpected_answer',
    'created_at',
    false,
  ]);
});

test('errors hold no key, no address, no body and no cause, however deep one looks', async () => {
  await using account = await testAccount({}, { attempts: 1 });
  const { url, apiKey } = account.emulator;
  const secret = { ...question, email: 'geheim.persoon@waterdam.example' };
  account.emulator.faults.add({ kind: 'cut-after', route: 'POST /tickets', times: 1 });
  const wrong = createFreshdesk({ domain: url, apiKey: 'wrong-key-12345', attempts: 1 });
  const nowhere = createFreshdesk({ domain: 'http://127.0.0.1:9', apiKey, attempts: 1 });
  const errors = await Promise.all(
    [
      account.freshdesk.tickets.create(secret),
      account.freshdesk.tickets.create({ ...secret, colour: 'geheim' } as typeof secret),
      wrong.agents.me(),
      nowhere.tickets.create(secret),
      bytesOf(account.freshdesk.attachments.download({ attachment_url: 'http://127.0.0.1:9/geheim' } as never)),
    ].map((each) =>
      each.then(
        () => null,
        (error: unknown) => error,
      ),
    ),
  );
  for (const error of errors) {
    const seen = inspect(error, { depth: Number.POSITIVE_INFINITY, showHidden: true });
    expect(error).toBeInstanceOf(FreshdeskError);
    for (const value of ['geheim', apiKey, 'wrong-key', btoa(`${apiKey}:X`), 'cause:'])
      expect(seen).not.toContain(value);
  }
});

test('a call stops when its signal says so, also while it waits', async () => {
  await using account = await testAccount();
  const stop = new AbortController();
  stop.abort();
  expect(await codeOf(account.freshdesk.tickets.get(1, { signal: stop.signal }))).toBe('aborted');
});

test('an axios of the caller is used', async () => {
  await using account = await testAccount();
  const instance = axios.create({ headers: { 'x-office': 'helpdesk' } });
  const seen: string[] = [];
  instance.interceptors.request.use((config) => {
    seen.push(`${config.method} ${config.url}`);
    return config;
  });
  const { url: domain, apiKey, clock } = account.emulator;
  await createFreshdesk({ domain, apiKey, clock, axios: instance }).agents.me();
  expect(seen).toEqual(['get /agents/me']);
});

test('looking up what a lost deletion did stops with the call', async () => {
  await using account = await testAccount();
  const { tickets } = account.freshdesk;
  const { id } = await tickets.create(question);
  const stop = new AbortController();
  account.emulator.faults.add({ kind: 'cut-after', route: `DELETE /tickets/${id}`, times: 1 });
  account.emulator.faults.add({ kind: 'slow', route: `GET /tickets/${id}`, milliseconds: 60_000, times: 1 });
  setTimeout(() => stop.abort(), 100);
  expect(await codeOf(tickets.delete(id, { signal: stop.signal }))).toBe('aborted');
});

test('a ticket of no company can be read with its company', async () => {
  await using account = await testAccount();
  const { id } = await account.freshdesk.tickets.create(question);
  expect((await account.freshdesk.tickets.get(id, { include: ['company'] })).company).toBeNull();
});

test('an empty list beside files is refused, for it would be lost', async () => {
  await using account = await testAccount();
  const file = { name: 'a.txt', bytes: Buffer.from('x') };
  const { id } = await account.freshdesk.tickets.create({ ...question, tags: ['a'] });
  expect(await codeOf(account.freshdesk.tickets.update(id, { tags: [], attachments: [file] }))).toBe('invalid_value');
});
