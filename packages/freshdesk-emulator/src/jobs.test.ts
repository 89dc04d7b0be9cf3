import { expect, test } from 'vitest';
import { type TestDesk, testDesk } from './testing/desk.ts';

const done = async (desk: TestDesk, path: string) => {
  const before = (await desk.call(`GET ${path}`)).body.status;
  desk.emulator.clock.advance(6000);
  const { body } = await desk.call(`GET ${path}`);
  return { before, ...body };
};

test('§2.2 bulk changes are made by the job, not by the call; what cannot change is passed over', async () => {
  await using desk = await testDesk();
  const [one, two, three] = [await desk.addTicket(), await desk.addTicket(), await desk.addTicket()];
  await desk.call(`DELETE /tickets/${three}`);
  const bulk_action = { ids: [one, two, three, 99], properties: { status: 4, tags: ['klaar'] } };
  const { body } = await desk.call('POST /tickets/bulk_update', { bulk_action });
  expect(body.href).toMatch(new RegExp(`/api/v2/jobs/${body.job_id}$`));
  expect((await desk.call(`GET /tickets/${one}`)).body.status).toBe(2);
  expect(await done(desk, `/jobs/${body.job_id}`)).toMatchObject({ before: 'IN PROGRESS', status: 'COMPLETED' });
  expect((await desk.call(`GET /tickets/${two}`)).body).toMatchObject({ status: 4, tags: ['klaar'] });
});

test('§2.2 bulk_delete moves to the trash', async () => {
  await using desk = await testDesk();
  const id = await desk.addTicket();
  const { body } = await desk.call('POST /tickets/bulk_delete', { bulk_action: { ids: [id] } });
  await done(desk, `/jobs/${body.job_id}`);
  expect((await desk.call(`GET /tickets/${id}`)).body.deleted).toBe(true);
});

test.for<[fact: string, bulk_action: object, code: string]>([
  ['no ids', {}, 'missing_field'],
  ['too many ids', { ids: Array.from({ length: 101 }, (_, at) => at) }, 'invalid_value'],
  ['a subject', { ids: [1], properties: { subject: 'x' } }, 'invalid_field'],
  ['a priority that is none', { ids: [1], properties: { priority: 9 } }, 'invalid_value'],
])('§2.2 bulk_update refuses %s', async ([, bulk_action, code]) => {
  await using desk = await testDesk();
  const { status, body } = await desk.call('POST /tickets/bulk_update', { bulk_action });
  expect([status, body.errors[0].code]).toEqual([400, code]);
});

test('§7 the account export is a ZIP with tickets, archived ones too, and notes in the other shape', async () => {
  await using desk = await testDesk();
  await desk.addTicket({ status: 5 });
  desk.emulator.clock.advance(121 * 86_400_000);
  const id = await desk.addTicket({ tags: ['menu'] });
  await desk.call(`POST /tickets/${id}/notes`, { body: '<p>Anna belde</p>' });
  const order = { resources: [{ name: 'tickets' }, { name: 'archive_tickets' }, { name: 'contacts' }] };
  const { job } = (await desk.call('POST /account/export', { ...order, output_format: 'json' })).body;
  const { download_url } = await done(desk, new URL(job.link.href).pathname.replace('/api/v2', ''));
  const bytes = Buffer.from(await (await fetch(download_url)).arrayBuffer());
  expect(bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
  const text = bytes.toString('utf8');
  for (const part of [
    'Tickets0.json',
    'ArchiveTickets0.json',
    'Users0.json',
    '"display_id":2',
    '"tags":[{"name":"menu"}]',
  ])
    expect(text).toContain(part);
  expect(text).toContain('"body":"Anna belde","body_html":"<div><p>Anna belde</p></div>"');
});

test('§4.2 contacts are exported to CSV, one export at a time, and the file is kept for 15 days', async () => {
  await using desk = await testDesk();
  await desk.call('POST /contacts', { name: 'Anna, de eerste', email: 'anna@waterdam.example' });
  const fields = { default_fields: ['name', 'email'], custom_fields: ['contactpersoon'] };
  const { id } = (await desk.call('POST /contacts/export', { fields })).body;
  expect((await desk.call('POST /contacts/export', { fields })).status).toBe(409);
  const state = await done(desk, `/contacts/export/${id}`);
  expect([state.before, state.status]).toEqual(['in_progress', 'completed']);
  expect(await (await fetch(state.download_url)).text()).toBe(
    'name,email,contactpersoon\n"Anna, de eerste",anna@waterdam.example,',
  );
  desk.emulator.clock.advance(16 * 86_400_000);
  expect((await desk.call(`GET /contacts/export/${id}`)).status).toBe(404);
});
