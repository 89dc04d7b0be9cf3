import { expect, test } from 'vitest';
import { testDesk } from './testing/desk.ts';

test('§2.2 the summary: put, read, deleted, with files of its own', async () => {
  await using desk = await testDesk();
  const id = await desk.addTicket();
  const status = async (line: string) => (await desk.call(line)).status;
  expect(await status(`GET /tickets/${id}/summary`)).toBe(404);
  const form = new FormData();
  form.append('body', '<p>Anna belde</p>');
  form.append('attachments[]', new Blob(['x']), 'a.txt');
  const { body } = await desk.call(`PUT /tickets/${id}/summary`, form);
  expect([body.body, body.body_text, body.attachments[0].name]).toEqual([
    '<div><p>Anna belde</p></div>',
    'Anna belde',
    'a.txt',
  ]);
  expect(await status(`DELETE /attachments/${body.attachments[0].id}`)).toBe(204);
  expect((await desk.call(`GET /tickets/${id}/summary`)).body.attachments).toEqual([]);
  expect([await status(`DELETE /tickets/${id}/summary`), await status(`GET /tickets/${id}/summary`)]).toEqual([
    204, 404,
  ]);
});

test.for(['time_entries', 'satisfaction_ratings', 'associated_tickets'])('§2.2 %s is a list', async (name) => {
  await using desk = await testDesk();
  const id = await desk.addTicket();
  expect((await desk.call(`GET /tickets/${id}/${name}`)).body).toEqual([]);
  expect((await desk.call(`GET /tickets/99/${name}`)).status).toBe(404);
});

test('§2.2 watchers: watch and unwatch, one or many', async () => {
  await using desk = await testDesk();
  const [one, two] = [await desk.addTicket(), await desk.addTicket()];
  const { id } = (await desk.call('GET /agents/me')).body;
  const watchers = async (ticket: number) => (await desk.call(`GET /tickets/${ticket}/watchers`)).body.watcher_ids;
  expect((await desk.call(`POST /tickets/${one}/watch`, { user_id: id })).status).toBe(204);
  expect((await desk.call('PUT /tickets/bulk_watch', { ids: [one, two], user_id: id })).status).toBe(204);
  expect([await watchers(one), await watchers(two)]).toEqual([[id], [id]]);
  expect((await desk.call(`PUT /tickets/${one}/unwatch`)).status).toBe(204);
  expect((await desk.call('PUT /tickets/bulk_unwatch', { ids: [two] })).status).toBe(204);
  expect([await watchers(one), await watchers(two)]).toEqual([[], []]);
});

test('§2.2 merging closes the others, with a note in each, and can take their requesters to CC', async () => {
  await using desk = await testDesk();
  const [one, two] = [await desk.addTicket(), await desk.addTicket({ email: 'bo@waterdam.example' })];
  const merge = { primary_id: one, ticket_ids: [two], convert_recepients_to_cc: true };
  const note_in_primary = { body: 'Samengevoegd', private: false };
  expect((await desk.call('PUT /tickets/merge', { ...merge, note_in_primary })).status).toBe(204);
  const [first, second] = [await desk.call(`GET /tickets/${one}`), await desk.call(`GET /tickets/${two}`)];
  expect([first.body.cc_emails, second.body.status]).toEqual([['bo@waterdam.example'], 5]);
  const notes = (await desk.call(`GET /tickets/${one}/conversations`)).body;
  expect([notes[0].private, notes[0].body_text, notes[0].category]).toEqual([false, 'Samengevoegd', 3]);
});

test('§2.2 reply_to_forward goes to whom it says, not to the requester', async () => {
  await using desk = await testDesk();
  const id = await desk.addTicket();
  const missing = await desk.call(`POST /tickets/${id}/reply_to_forward`, { body: 'x' });
  const made = await desk.call(`POST /tickets/${id}/reply_to_forward`, {
    body: 'x',
    to_emails: ['Bouwer@elders.example'],
  });
  expect([missing.body.errors[0].field, made.status, made.body.category]).toEqual(['to_emails', 201, 6]);
  expect(desk.emulator.desk.outbox.at(-1)?.to).toEqual(['bouwer@elders.example']);
});

test('§3.1 a forward is private, of source 8 and category 2; a reply tells to whom it went', async () => {
  await using desk = await testDesk();
  const id = await desk.addTicket();
  const forward = await desk.call(`POST /tickets/${id}/forward`, { body: 'x', to_emails: ['bo@elders.example'] });
  const reply = await desk.call(`POST /tickets/${id}/reply`, { body: 'x' });
  const note = await desk.call(`POST /tickets/${id}/notes`, { body: 'x', notify_emails: ['agent@emulator.example'] });
  expect([forward.body.private, forward.body.source, forward.body.category]).toEqual([true, 8, 2]);
  expect([reply.body.replied_to, note.body.notified_to]).toEqual([
    ['anna@waterdam.example'],
    ['agent@emulator.example'],
  ]);
  expect((await desk.call(`GET /tickets/${id}`)).body.fwd_emails).toEqual(['bo@elders.example']);
});

test('§3.1 a note that was edited tells when and by whom', async () => {
  await using desk = await testDesk();
  const id = await desk.addTicket();
  const note = (await desk.call(`POST /tickets/${id}/notes`, { body: 'x', private: false })).body;
  desk.emulator.clock.advance(1000);
  const { body } = await desk.call(`PUT /conversations/${note.id}`, { body: 'y' });
  const me = (await desk.call('GET /agents/me')).body.id;
  expect([note.last_edited_at, body.last_edited_at, body.last_edited_user_id]).toEqual([
    null,
    '2026-03-02T08:00:01Z',
    me,
  ]);
});

test('§2.5 what hangs on an archived ticket stays', async () => {
  await using desk = await testDesk();
  const file = { name: 'a.txt', contentType: 'text/plain', bytes: new Uint8Array([1]) };
  const id = desk.emulator.receive({ from: 'anna@waterdam.example', subject: 'x', html: 'x', files: [file] });
  const note = (await desk.call(`POST /tickets/${id}/notes`, { body: 'x' })).body.id;
  const [attachment] = (await desk.call(`GET /tickets/${id}`)).body.attachments;
  await desk.call(`PUT /tickets/${id}`, { status: 5 });
  desk.emulator.clock.advance(121 * 86_400_000);
  const status = async (line: string) => (await desk.call(line)).status;
  expect([await status(`DELETE /conversations/${note}`), await status(`DELETE /attachments/${attachment.id}`)]).toEqual(
    [404, 404],
  );
  const archived = await desk.call(`GET /tickets/archived/${id}`);
  expect([archived.body.archived, (await desk.call(`GET /tickets/archived/${id}/conversations`)).body.length]).toEqual([
    true,
    1,
  ]);
  expect((await desk.call(`GET /tickets?updated_since=2020-01-01`)).body).toEqual([]);
  expect(desk.emulator.receive({ from: 'anna@waterdam.example', subject: `[#${id}]`, html: 'x' })).not.toBe(id);
});
