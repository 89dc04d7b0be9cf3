import { expect, test } from 'vitest';
import { testDesk } from './testing/desk.ts';

const anna = { name: 'Anna Bakker', email: 'anna@waterdam.example' };

test('§5 a contact belongs to the company of its domain', async () => {
  await using desk = await testDesk();
  const company = await desk.call('POST /companies', { name: 'Gemeente Waterdam', domains: ['waterdam.example'] });
  const contact = await desk.call('POST /contacts', anna);
  expect(contact.body.company_id).toBe(company.body.id);
  expect((await desk.call('POST /companies', { name: 'Gemeente Waterdam' })).status).toBe(409);
});

test('§4.2 activation is mailed unless the account has that off; an invitation on purpose', async () => {
  const sent = async (activationMail: 'on' | 'off') => {
    await using desk = await testDesk({ switches: { activationMail } });
    const { body } = await desk.call('POST /contacts', anna);
    await desk.call(`PUT /contacts/${body.id}/send_invite`);
    return desk.emulator.desk.outbox.map(({ kind }) => kind);
  };
  expect([await sent('on'), await sent('off')]).toEqual([['activation', 'invitation'], ['invitation']]);
});

test('§4.2 a taken address is 409; a deleted contact keeps it and cannot change', async () => {
  await using desk = await testDesk();
  const { body } = await desk.call('POST /contacts', anna);
  const again = await desk.call('POST /contacts', { ...anna, email: 'ANNA@waterdam.example' });
  expect([again.status, again.body.errors[0].code]).toEqual([409, 'duplicate_value']);
  const status = async (line: string, content?: unknown) => (await desk.call(line, content)).status;
  expect(await status(`DELETE /contacts/${body.id}`)).toBe(204);
  expect([await status(`PUT /contacts/${body.id}`, { name: 'x' }), await status('POST /contacts', anna)]).toEqual([
    405, 409,
  ]);
  expect([
    (await desk.call('GET /contacts')).body.length,
    (await desk.call('GET /contacts?state=deleted')).body.length,
  ]).toEqual([0, 1]);
  expect([
    await status(`PUT /contacts/${body.id}/restore`),
    await status(`PUT /contacts/${body.id}`, { name: 'x' }),
  ]).toEqual([204, 200]);
});

test('§4.3 soft delete keeps tickets and sends later mail to spam', async () => {
  await using desk = await testDesk();
  const id = await desk.addTicket();
  const { requester_id } = (await desk.call(`GET /tickets/${id}`)).body;
  await desk.call(`DELETE /contacts/${requester_id}`);
  const later = desk.emulator.receive({ from: 'anna@waterdam.example', subject: 'Nog iets', html: '<p>Hallo</p>' });
  expect((await desk.call('GET /tickets')).body.map((ticket: { id: number }) => ticket.id)).toEqual([id]);
  expect((await desk.call('GET /tickets?filter=spam')).body[0].id).toBe(later);
  expect((await desk.call(`DELETE /tickets/${later}`)).status).toBe(405);
});

test('§4.3 hard delete is refused at first, then destroys all tickets, archived ones too', async () => {
  await using desk = await testDesk();
  const [open, archived] = [await desk.addTicket(), await desk.addTicket({ status: 5 })];
  desk.emulator.clock.advance(121 * 86_400_000);
  const { requester_id } = (await desk.call(`GET /tickets/${open}`)).body;
  const status = async (line: string) => (await desk.call(line)).status;
  expect(await status(`DELETE /contacts/${requester_id}/hard_delete`)).toBe(400);
  expect(await status(`DELETE /contacts/${requester_id}/hard_delete?force=true`)).toBe(204);
  expect(await status(`GET /contacts/${requester_id}`)).toBe(200);
  desk.emulator.clock.advance(31_000);
  expect([
    await status(`GET /contacts/${requester_id}`),
    await status(`GET /tickets/${open}`),
    await status(`GET /tickets/archived/${archived}`),
  ]).toEqual([404, 404, 404]);
  expect(await status(`DELETE /contacts/${requester_id}/hard_delete`)).toBe(404);
});

test.for([
  ['kept', 1],
  ['removed', 0],
] as const)('§4.3 what a leaver wrote in tickets of others is %s', async ([hardDeleteReplies, left]) => {
  await using desk = await testDesk({ switches: { hardDeleteReplies } });
  const id = await desk.addTicket({ email: 'info@waterdam.example' });
  desk.emulator.receive({ from: 'anna@waterdam.example', subject: 'Re', html: '<p>Akkoord</p>', ticket: id });
  const [{ user_id }] = (await desk.call(`GET /tickets/${id}/conversations`)).body;
  await desk.call(`DELETE /contacts/${user_id}/hard_delete?force=true`);
  desk.emulator.clock.advance(31_000);
  expect((await desk.call(`GET /tickets/${id}/conversations`)).body.length).toBe(left);
});

test.for([
  ['moved', 2],
  ['left', 1],
] as const)('§4.3 merging: archived tickets are %s', async ([mergeArchived, moved]) => {
  await using desk = await testDesk({ switches: { mergeArchived } });
  await desk.addTicket({ status: 5 });
  desk.emulator.clock.advance(121 * 86_400_000);
  const id = await desk.addTicket();
  const leaver = (await desk.call(`GET /tickets/${id}`)).body.requester_id;
  const general = (await desk.call('POST /contacts', { name: 'Algemeen', email: 'info@waterdam.example' })).body.id;
  await desk.call('POST /contacts/merge', { primary_contact_id: general, secondary_contact_ids: [leaver] });
  const tickets = [...desk.emulator.desk.tickets.values()].filter(({ requester_id }) => requester_id === general);
  expect([tickets.length, (await desk.call(`GET /contacts/${leaver}`)).status]).toEqual([moved, 404]);
  expect((await desk.call(`GET /contacts/${general}`)).body.other_emails).toEqual(['anna@waterdam.example']);
});

test("§4.3 a deleted contact's answer to a ticket goes to spam as well", async () => {
  await using desk = await testDesk();
  const id = await desk.addTicket();
  const { requester_id } = (await desk.call(`GET /tickets/${id}`)).body;
  await desk.call(`DELETE /contacts/${requester_id}`);
  desk.emulator.receive({ from: 'anna@waterdam.example', subject: `Re: [#${id}]`, html: '<p>Nog iets</p>' });
  expect((await desk.call(`GET /tickets/${id}/conversations`)).body).toEqual([]);
  expect((await desk.call('GET /tickets?filter=spam')).body.length).toBe(1);
});

test('§4.2 nobody is merged with themselves, and no address is lost', async () => {
  await using desk = await testDesk();
  const [one, two] = await Promise.all(
    ['a@waterdam.example', 'b@waterdam.example'].map((email) => desk.call('POST /contacts', { name: 'Anna', email })),
  );
  const [first, second] = [one?.body.id, two?.body.id];
  const merge = (secondary: number, email: string) =>
    desk.call('POST /contacts/merge', {
      primary_contact_id: first,
      secondary_contact_ids: [secondary],
      contact: { email },
    });
  expect((await merge(first, 'a@waterdam.example')).status).toBe(400);
  expect((await merge(second, 'B@waterdam.example')).status).toBe(204);
  const { email, other_emails } = (await desk.call(`GET /contacts/${first}`)).body;
  expect([email, other_emails]).toEqual(['b@waterdam.example', ['a@waterdam.example']]);
});

test('§4.3 hard delete takes pictures in bodies along', async () => {
  await using desk = await testDesk();
  const id = desk.emulator.receive({
    from: 'anna@waterdam.example',
    subject: 'Foto',
    html: '<img src="cid:a.png">',
    files: [{ name: 'a.png', contentType: 'image/png', bytes: new Uint8Array([1]), inline: true }],
  });
  const { requester_id } = (await desk.call(`GET /tickets/${id}`)).body;
  await desk.call(`DELETE /contacts/${requester_id}/hard_delete?force=true`);
  desk.emulator.clock.advance(31_000);
  await desk.call('GET /agents/me');
  expect(desk.emulator.desk.files.size).toBe(0);
});
