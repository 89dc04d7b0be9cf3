import { expect, test } from 'vitest';
import { testDesk } from './testing/desk.ts';

const ids = (body: readonly { id: number }[]) => body.map(({ id }) => id);

test('§2.3 the list gives the past 30 days, without description, without trash and spam', async () => {
  await using desk = await testDesk();
  const old = await desk.addTicket();
  desk.emulator.clock.advance(31 * 86_400_000);
  const [kept, trashed] = [await desk.addTicket(), await desk.addTicket()];
  await desk.call(`DELETE /tickets/${trashed}`);
  const list = await desk.call('GET /tickets');
  const all = await desk.call(
    'GET /tickets?updated_since=2020-01-01T00:00:00Z&order_by=updated_at&order_type=asc&include=description',
  );
  const trash = await desk.call('GET /tickets?filter=deleted');
  expect([ids(list.body), 'description' in list.body[0], ids(all.body), ids(trash.body)]).toEqual([
    [kept],
    false,
    [old, kept],
    [trashed],
  ]);
  expect(all.body[0].description).toContain('Het menu');
});

test('§2.3 the search lags, knows the grammar, and ends at 300', async () => {
  await using desk = await testDesk();
  const urgent = await desk.addTicket({ priority: 4, tags: ['menu'] });
  await desk.addTicket({ priority: 1 });
  const search = (query: string) => desk.call(`GET /search/tickets?query=${encodeURIComponent(`"${query}"`)}`);
  expect((await search('status:2')).body.total).toBe(0);
  desk.emulator.clock.advance(121_000);
  expect((await search('status:2')).body.total).toBe(2);
  expect(ids((await search("(priority:>3 OR status:5) AND tag:'menu'")).body.results)).toEqual([urgent]);
  expect(ids((await search("created_at:>'2026-03-02' AND priority:>2")).body.results)).toEqual([urgent]);
  expect((await search("created_at:<'2026-03-01'")).body.total).toBe(0);
  expect((await search('status:2 AND')).status).toBe(400);
});

test('§2.4 trash: 204, then 405 for change and deletion, restore, and gone after 30 days', async () => {
  await using desk = await testDesk();
  const id = await desk.addTicket();
  const status = async (line: string, body?: unknown) => (await desk.call(line, body)).status;
  expect(await status(`DELETE /tickets/${id}`)).toBe(204);
  expect([await status(`DELETE /tickets/${id}`), await status(`PUT /tickets/${id}`, { status: 4 })]).toEqual([
    405, 405,
  ]);
  expect((await desk.call(`GET /tickets/${id}`)).body.deleted).toBe(true);
  expect([await status(`PUT /tickets/${id}/restore`), await status(`PUT /tickets/${id}`, { status: 4 })]).toEqual([
    204, 200,
  ]);
  await desk.call(`DELETE /tickets/${id}`);
  desk.emulator.clock.advance(30 * 86_400_000);
  expect(await status(`GET /tickets/${id}`)).toBe(404);
});

test('§2.2 subject and description of outbound tickets stay, others change', async () => {
  await using desk = await testDesk();
  const outbound = await desk.call('POST /tickets/outbound_email', {
    email: 'anna@waterdam.example',
    subject: 'Vraag',
    description: '<p>Hallo</p>',
    email_config_id: 1,
  });
  const own = await desk.addTicket();
  expect([outbound.body.source, outbound.body.status]).toEqual([10, 5]);
  expect((await desk.call(`PUT /tickets/${outbound.body.id}`, { description: '<p>x</p>' })).status).toBe(400);
  expect((await desk.call(`PUT /tickets/${own}`, { description: '<p>x</p>' })).body.description).toBe(
    '<div><p>x</p></div>',
  );
});

test('§2.2 requester_id moves a ticket; bulk calls do it by a job', async () => {
  await using desk = await testDesk();
  const [one, two] = [await desk.addTicket(), await desk.addTicket()];
  const general = (await desk.call('POST /contacts', { name: 'Algemeen', email: 'info@waterdam.example' })).body.id;
  expect((await desk.call(`PUT /tickets/${one}`, { requester_id: general })).body.requester_id).toBe(general);
  const bulk = await desk.call('POST /tickets/bulk_update', {
    bulk_action: { ids: [two], properties: { requester_id: general } },
  });
  const job = async () => (await desk.call(`GET /jobs/${bulk.body.job_id}`)).body.status;
  expect([bulk.status, await job()]).toEqual([202, 'IN PROGRESS']);
  desk.emulator.clock.advance(6000);
  expect([await job(), (await desk.call(`GET /tickets/${two}`)).body.requester_id]).toEqual(['COMPLETED', general]);
});

test('§2.5 closed and idle for 120 days: archived, read-only, out of lists', async () => {
  await using desk = await testDesk();
  const id = await desk.addTicket({ status: 5 });
  desk.emulator.clock.advance(121 * 86_400_000);
  const statuses = [
    `GET /tickets/${id}`,
    `PUT /tickets/${id}`,
    `GET /tickets/archived/${id}`,
    `DELETE /tickets/archived/${id}`,
    `GET /tickets/archived/${id}`,
  ];
  const seen: number[] = [];
  for (const line of statuses)
    seen.push((await desk.call(line, line.startsWith('PUT') ? { status: 2 } : undefined)).status);
  expect(seen).toEqual([404, 404, 200, 204, 404]);
});

test('§3 conversations: at most ten in a ticket, oldest first; notes change, replies do not, incoming mail stays', async () => {
  await using desk = await testDesk();
  const id = await desk.addTicket();
  for (let i = 0; i < 11; i++) await desk.call(`POST /tickets/${id}/notes`, { body: `<p>${i}</p>` });
  const reply = await desk.call(`POST /tickets/${id}/reply`, { body: '<p>Gedaan</p>' });
  desk.emulator.receive({ from: 'anna@waterdam.example', subject: `Re: [#${id}]`, html: '<p>Dank</p>' });
  const view = await desk.call(`GET /tickets/${id}?include=conversations`);
  const list = await desk.call(`GET /tickets/${id}/conversations?per_page=100`);
  const [note, incoming] = [list.body[0], list.body.at(-1)];
  expect([view.body.conversations.length, list.body.length, note.private, incoming.incoming]).toEqual([
    10,
    13,
    true,
    true,
  ]);
  const status = async (line: string, body?: unknown) => (await desk.call(line, body)).status;
  expect([
    await status(`PUT /conversations/${note.id}`, { body: 'x' }),
    await status(`PUT /conversations/${reply.body.id}`, { body: 'x' }),
  ]).toEqual([200, 400]);
  expect([
    await status(`DELETE /conversations/${note.id}`),
    await status(`DELETE /conversations/${incoming.id}`),
  ]).toEqual([204, 400]);
});

test('§3.4 whether incoming mail can be deleted is a switch', async () => {
  await using desk = await testDesk({ switches: { deleteIncoming: 'allowed' } });
  const id = await desk.addTicket();
  desk.emulator.receive({ from: 'anna@waterdam.example', subject: 'Re', html: '<p>Dank</p>', ticket: id });
  const list = await desk.call(`GET /tickets/${id}/conversations`);
  expect((await desk.call(`DELETE /conversations/${list.body[0].id}`)).status).toBe(204);
});

test('§3.3 a reply is mailed to the requester, a forward takes thread and files along unless told not to', async () => {
  await using desk = await testDesk();
  const form = new FormData();
  for (const [name, value] of Object.entries({
    email: 'anna@waterdam.example',
    subject: 'Foto',
    description: '<p>Zie foto</p>',
  }))
    form.append(name, value);
  form.append('tags[]', 'foto');
  form.append('attachments[]', new Blob(['bytes'], { type: 'text/plain' }), 'foto.txt');
  const { body } = await desk.call('POST /tickets', form);
  await desk.call(`POST /tickets/${body.id}/reply`, { body: '<p>Dank</p>', cc_emails: ['info@waterdam.example'] });
  await desk.call(`POST /tickets/${body.id}/forward`, { body: '<p>Graag kijken</p>', to_emails: ['x@elders.example'] });
  await desk.call(`POST /tickets/${body.id}/forward`, {
    body: 'x',
    to_emails: ['y@elders.example'],
    include_original_attachments: false,
    include_quoted_text: false,
  });
  const mails = desk.emulator.desk.outbox.filter(({ kind }) => kind !== 'activation');
  expect(mails.map(({ kind, to, cc, attachments }) => [kind, to[0], cc.length, attachments.length])).toEqual([
    ['reply', 'anna@waterdam.example', 1, 0],
    ['forward', 'x@elders.example', 0, 1],
    ['forward', 'y@elders.example', 0, 0],
  ]);
  expect([mails[1]?.body.includes('Zie foto'), mails[2]?.body.includes('Zie foto'), body.tags]).toEqual([
    true,
    false,
    ['foto'],
  ]);
});

test('§3.5 files lie on another origin, refuse the key, and their addresses end', async () => {
  await using desk = await testDesk();
  desk.emulator.receive({
    from: 'anna@waterdam.example',
    subject: 'Foto',
    html: '<p><img src="cid:scherm.png"></p>',
    files: [
      { name: 'scherm.png', contentType: 'image/png', bytes: new Uint8Array([1, 2]), inline: true },
      { name: 'a.txt', contentType: 'text/plain', bytes: new Uint8Array([3]) },
    ],
  });
  const { body } = await desk.call('GET /tickets/1');
  const [attachment] = body.attachments;
  const [, inline = ''] = /src="([^"]+)"/.exec(body.description) ?? [];
  const status = async (url: string, headers = {}) => (await fetch(url, { headers })).status;
  expect(new URL(attachment.attachment_url).origin).not.toBe(desk.emulator.url);
  expect([
    await status(attachment.attachment_url),
    await status(attachment.attachment_url, { authorization: 'Basic eA==' }),
    await status(inline),
  ]).toEqual([200, 400, 200]);
  expect(body.description).toMatch(/data-id="\d+"/);
  desk.emulator.clock.advance(301_000);
  expect([await status(attachment.attachment_url), await status(inline)]).toEqual([403, 200]);
  expect((await desk.call(`DELETE /attachments/${attachment.id}`)).status).toBe(204);
  expect((await desk.call('GET /tickets/1')).body.attachments).toEqual([]);
});

test('§2.2 a change that is refused changes nothing, nor makes a contact', async () => {
  await using desk = await testDesk();
  const id = await desk.addTicket();
  const contacts = desk.emulator.desk.contacts.size;
  const refused = await desk.call(`PUT /tickets/${id}`, { email: 'nieuw@waterdam.example', priority: 9 });
  expect([refused.status, desk.emulator.desk.contacts.size]).toEqual([400, contacts]);
  expect((await desk.call(`PUT /tickets/${id}`, { status: null })).status).toBe(400);
});

test('what was loaded is there today, however long ago it was closed', async () => {
  await using desk = await testDesk({ load: new URL('../../../fixtures/sample', import.meta.url).pathname, clock: {} });
  const all = await desk.call('GET /tickets?updated_since=2000-01-01T00:00:00Z&per_page=100');
  expect(all.body.length).toBe(26);
  desk.emulator.clock.advance(121 * 86_400_000);
  const later = await desk.call('GET /tickets?updated_since=2000-01-01T00:00:00Z&per_page=100');
  expect(later.body.length).toBeLessThan(26);
});
