import { expect, test } from 'vitest';
import { testDesk } from './testing/desk.ts';

const question = { email: 'anna@waterdam.example', subject: 'Menu', description: 'x' };

test.for<[fact: string, fields: object, status: number, code?: string]>([
  ['§2.2 a phone alone needs a name', { email: undefined, phone: '0612345678' }, 400, 'missing_field'],
  ['§2.2 a phone with a name', { email: undefined, phone: '0612345678', name: 'Bo' }, 201],
  ['§2.2 an id of another system', { email: undefined, unique_external_id: 'bo-1' }, 201],
  ['§2.2 nobody who asks', { email: undefined }, 400, 'missing_field'],
  ['§2.2 a requester who is not there', { requester_id: 1 }, 400, 'invalid_value'],
  ['§2.1 priority is 1–4', { priority: 5 }, 400, 'invalid_value'],
  ['§2.1 status begins at 2', { status: 1 }, 400, 'invalid_value'],
  ['§2.1 accounts have statuses of their own', { status: 9000 }, 201],
  ['§2.1 source is an open number', { source: 11 }, 201],
  ['§1.1 tags are a list', { tags: 'menu' }, 400, 'datatype_mismatch'],
  ['§1 due times may have an offset', { due_by: '2026-03-09T10:00:00+01:00' }, 201],
  ['§1 a due time that is none', { due_by: 'soon' }, 400, 'datatype_mismatch'],
])('%s', async ([, fields, status, code]) => {
  await using desk = await testDesk();
  const answer = await desk.call('POST /tickets', { ...question, ...fields });
  expect([answer.status, answer.body.errors?.[0].code]).toEqual([status, code]);
});

test('§1 times come out in UTC, addresses in lower case, blank fields as null', async () => {
  await using desk = await testDesk();
  const due_by = '2026-03-09T10:00:00+01:00';
  const { body } = await desk.call('POST /tickets', { ...question, due_by, cc_emails: ['Bo@Waterdam.Example'] });
  expect([body.due_by, body.cc_emails, body.type]).toEqual(['2026-03-09T09:00:00Z', ['bo@waterdam.example'], null]);
  expect(body).toMatchObject({ association_type: null, ticket_cc_emails: [], nr_due_by: null });
  expect('deleted' in body).toBe(false);
});

test('§3.5 a form: lists, own fields, and numbers that stay text where text is wanted', async () => {
  await using desk = await testDesk();
  const form = new FormData();
  const fields = { ...question, subject: '2026', priority: '3', 'custom_fields[cf_count]': '7' };
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('tags[]', '1');
  form.append('attachments[]', new Blob(['x']), 'één “naam”.txt');
  const { status, body } = await desk.call('POST /tickets', form);
  expect([status, body.subject, body.priority, body.custom_fields, body.tags, body.attachments[0].name]).toEqual([
    201,
    '2026',
    3,
    { cf_count: 7 },
    ['1'],
    'één “naam”.txt',
  ]);
});

test.for([
  ['pro', 20],
  ['trial', 15],
] as const)('§3.5 on plan %s a ticket takes %i MB of files in all', async ([plan, megabytes]) => {
  await using desk = await testDesk({ plan });
  const id = await desk.addTicket();
  const add = (size: number) => {
    const form = new FormData();
    form.append('body', 'x');
    form.append('attachments[]', new Blob([new Uint8Array(size * 1024 * 1024)]), 'a.bin');
    return desk.call(`POST /tickets/${id}/notes`, form);
  };
  expect([(await add(megabytes - 5)).status, (await add(6)).status, (await add(5)).status]).toEqual([201, 400, 201]);
});

test('§2.2 stats: when it was answered, resolved, closed and opened again', async () => {
  await using desk = await testDesk();
  const id = await desk.addTicket();
  const at = async (change: () => Promise<unknown>) => {
    desk.emulator.clock.advance(60_000);
    await change();
  };
  await at(() => desk.call(`POST /tickets/${id}/reply`, { body: 'x' }));
  await at(() => desk.call(`PUT /tickets/${id}`, { status: 4 }));
  await at(() => desk.call(`PUT /tickets/${id}`, { status: 5 }));
  await at(async () => desk.emulator.receive({ from: question.email, subject: 'Re', html: 'x', ticket: id }));
  const { stats } = (await desk.call(`GET /tickets/${id}?include=stats`)).body;
  expect(stats).toEqual({
    agent_responded_at: '2026-03-02T08:01:00Z',
    first_responded_at: '2026-03-02T08:01:00Z',
    requester_responded_at: '2026-03-02T08:04:00Z',
    status_updated_at: '2026-03-02T08:04:00Z',
    reopened_at: '2026-03-02T08:04:00Z',
    resolved_at: null,
    closed_at: null,
    pending_since: null,
  });
});

test('§5 a field of contacts is made by administrators, once', async () => {
  await using desk = await testDesk();
  const field = { label: 'Rol', type: 'custom_dropdown', choices: [{ value: 'algemeen', position: 1 }] };
  const { status, body } = await desk.call('POST /contact_fields', field);
  expect([status, body.name, body.choices]).toEqual([
    201,
    'rol',
    [{ id: 1, label: 'algemeen', value: 'algemeen', position: 1 }],
  ]);
  expect((await desk.call('POST /contact_fields', field)).status).toBe(400);
  expect((await desk.call('GET /contact_fields')).body.map(({ name }: { name: string }) => name)).toContain('rol');
  expect((await desk.call('POST /company_fields', { ...field, customers_can_edit: true })).status).toBe(400);
});
