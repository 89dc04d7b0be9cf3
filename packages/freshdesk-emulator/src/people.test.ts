import { expect, test } from 'vitest';
import { testDesk } from './testing/desk.ts';

const anna = { name: 'Anna', email: 'anna@waterdam.example' };

test.for<[fact: string, fields: object, status: number, code?: string]>([
  ['§4.2 a name alone is not enough', { name: 'Bo' }, 400, 'missing_field'],
  ['§4.2 a name is needed', { email: 'bo@waterdam.example' }, 400, 'missing_field'],
  ['§4.2 a phone will do', { name: 'Bo', phone: '0612345678' }, 201],
  ['§4.1 an external id is unique', { name: 'Bo', unique_external_id: 'a-1' }, 409, 'duplicate_value'],
  [
    '§4.1 ten addresses in all',
    { ...anna, email: 'b@x.example', other_emails: Array(10).fill('c@x.example') },
    400,
    'invalid_value',
  ],
])('%s', async ([, fields, status, code]) => {
  await using desk = await testDesk();
  await desk.call('POST /contacts', { ...anna, unique_external_id: 'a-1' });
  const answer = await desk.call('POST /contacts', fields);
  expect([answer.status, answer.body.errors?.[0].code]).toEqual([status, code]);
});

test.for<[query: string, names: string[]]>([
  ['', ['Anna', 'Bo', 'Cas']],
  ['email=anna@waterdam.example', ['Anna']],
  ['email=privé@elders.example', []],
  ['mobile=0612345678', ['Bo']],
  ['unique_external_id=c-1', ['Cas']],
  ['state=unverified', ['Anna', 'Bo', 'Cas']],
  ['state=blocked', ['Dia']],
  ['contact_type=visitor', []],
  ['updated_since=2027-01-01', []],
])('§4.2 contacts?%s', async ([query, names]) => {
  await using desk = await testDesk();
  await desk.call('POST /contacts', { name: 'Cas', unique_external_id: 'c-1' });
  await desk.call('POST /contacts', { name: 'Bo', mobile: '0612345678' });
  await desk.call('POST /contacts', { ...anna, other_emails: ['privé@elders.example'] });
  const { id } = (await desk.call('POST /contacts', { name: 'Dia', phone: '1' })).body;
  const dia = desk.emulator.desk.contacts.get(id);
  if (dia) dia.blocked = true;
  const { body } = await desk.call(`GET /contacts?${query}`);
  expect(body.map(({ name }: { name: string }) => name)).toEqual(names);
});

test('§1.1 who is blocked cannot be changed', async () => {
  await using desk = await testDesk();
  const { id } = (await desk.call('POST /contacts', anna)).body;
  const contact = desk.emulator.desk.contacts.get(id);
  if (contact) contact.blocked = true;
  expect([
    (await desk.call(`PUT /contacts/${id}`, { name: 'x' })).status,
    (await desk.call(`DELETE /contacts/${id}`)).status,
  ]).toEqual([405, 405]);
});

test('§4.2 company_id null detaches, lists replace, autocomplete goes by the beginning of names', async () => {
  await using desk = await testDesk();
  await desk.call('POST /companies', { name: 'Gemeente Waterdam', domains: ['waterdam.example'] });
  const { id } = (await desk.call('POST /contacts', { ...anna, tags: ['a'] })).body;
  const { body } = await desk.call(`PUT /contacts/${id}`, { company_id: null, tags: ['b'] });
  expect([body.company_id, body.tags]).toEqual([null, ['b']]);
  expect((await desk.call('GET /contacts/autocomplete?term=ann')).body).toEqual([{ id, name: 'Anna' }]);
  const { companies } = (await desk.call('GET /companies/autocomplete?name=gem')).body;
  expect(companies[0].name).toBe('Gemeente Waterdam');
});

test('§4.2 make_agent: other addresses are lost; refused without an address, and at the limit', async () => {
  await using desk = await testDesk({ switches: { mostAgents: 2 } });
  const [one, two, three] = await Promise.all(
    [
      { ...anna, other_emails: ['a@x.example'] },
      { name: 'Bo', phone: '1' },
      { ...anna, email: 'c@x.example' },
    ].map(async (fields) => (await desk.call('POST /contacts', fields)).body.id),
  );
  const make = async (id: number) => {
    const { status, body } = await desk.call(`PUT /contacts/${id}/make_agent`);
    return [status, body.code ?? body.errors?.[0].code];
  };
  expect([await make(two), await make(one), await make(three)]).toEqual([
    [400, 'inconsistent_state'],
    [200, undefined],
    [403, 'max_agents_reached'],
  ]);
  expect((await desk.call(`DELETE /agents/${one}`)).status).toBe(204);
  expect((await desk.call(`GET /contacts/${one}`)).body).toMatchObject({ email: anna.email, other_emails: [] });
});

test('§4.2 merging: both have a phone, so one must be chosen; nothing is half done', async () => {
  await using desk = await testDesk();
  const one = (await desk.call('POST /contacts', { ...anna, phone: '1' })).body.id;
  const two = (await desk.call('POST /contacts', { name: 'Bo', phone: '2', mobile: '3' })).body.id;
  const merge = { primary_contact_id: one, secondary_contact_ids: [two] };
  const refused = await desk.call('POST /contacts/merge', merge);
  expect([refused.status, (await desk.call(`GET /contacts/${one}`)).body.mobile]).toEqual([400, null]);
  expect((await desk.call('POST /contacts/merge', { ...merge, contact: { phone: '2' } })).status).toBe(204);
  expect((await desk.call(`GET /contacts/${one}`)).body).toMatchObject({ phone: '2', mobile: '3' });
});

test('§5 agents by state and address; some calls are for administrators', async () => {
  await using desk = await testDesk();
  const count = async (query: string) => (await desk.call(`GET /agents?${query}`)).body.length;
  expect([
    await count(''),
    await count('state=fulltime'),
    await count('state=occasional'),
    await count('email=x@y.example'),
  ]).toEqual([1, 1, 0, 0]);
  expect((await desk.call('GET /agents/autocomplete?term=age')).body.length).toBe(1);
  await using plain = await testDesk({ switches: { keyRights: 'agent' } });
  const statuses = [];
  for (const path of ['agents/me', 'ticket_fields', 'agents', 'groups', 'contact_fields', 'admin/ticket_fields'])
    statuses.push((await plain.call(`GET /${path}`)).status);
  expect(statuses).toEqual([200, 200, 403, 403, 403, 403]);
});

test('§5 choices: a list, an object by label, an object by number; objects for administrators', async () => {
  await using desk = await testDesk();
  const { body } = await desk.call('GET /ticket_fields');
  const choices = (name: string) => body.find((field: { name: string }) => field.name === name).choices;
  expect([choices('ticket_type')[0], choices('priority').Low, choices('status')['2'][0]]).toEqual([
    'Question',
    1,
    'Open',
  ]);
  const admin = (await desk.call('GET /admin/ticket_fields')).body;
  expect(admin.find((field: { name: string }) => field.name === 'priority').choices[0]).toMatchObject({
    label: 'Low',
    value: 1,
  });
});

test.for([
  ['sent', 1],
  ['not sent', 0],
] as const)('[V] an invitation while activation is off is %s', async ([inviteWhenOff, count]) => {
  await using desk = await testDesk({ switches: { activationMail: 'off', inviteWhenOff } });
  const { id } = (await desk.call('POST /contacts', anna)).body;
  expect([(await desk.call(`PUT /contacts/${id}/send_invite`)).status, desk.emulator.desk.outbox.length]).toEqual([
    204,
    count,
  ]);
});
