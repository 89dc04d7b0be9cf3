import { expect, test } from 'vitest';
import { testDesk } from './testing/desk.ts';

test('§1 a wrong key is 401 with a code', async () => {
  await using desk = await testDesk();
  const { status, body } = await desk.call('GET /tickets', undefined, { authorization: `Basic ${btoa('wrong:X')}` });
  expect([status, body.code]).toEqual([401, 'invalid_credentials']);
});

test.for<
  [fact: string, line: string, body: unknown, headers: Record<string, string>, status: number, code: string | null]
>([
  ['§1 accepts JSON alone', 'GET /tickets', undefined, { accept: 'text/html' }, 406, null],
  ['§1 takes no XML', 'POST /tickets', {}, { 'content-type': 'application/xml' }, 415, 'invalid_content_type'],
  ['§1.1 a body where none is wanted', 'DELETE /tickets/1', {}, {}, 400, 'no_content_required'],
  ['§1.1 a path that is not there', 'PUT /tickets/1/nothing', undefined, {}, 404, null],
  ['§1.1 404 has no body', 'GET /tickets/99', undefined, {}, 404, null],
  ['§1.1 another method is 405', 'POST /tickets/1', {}, {}, 405, null],
  [
    '§1.1 an unknown attribute',
    'POST /tickets',
    { email: 'a@b.example', subject: 'x', description: 'y', colour: 'red' },
    {},
    400,
    'invalid_field',
  ],
  ['§1.1 a missing attribute', 'POST /tickets', { email: 'a@b.example', subject: 'x' }, {}, 400, 'missing_field'],
  [
    '§1.1 a wrong kind',
    'POST /tickets',
    { email: 'a@b.example', subject: 'x', description: 'y', status: 'open' },
    {},
    400,
    'datatype_mismatch',
  ],
  ['§1.3 more than 100 a page', 'GET /tickets?per_page=101', undefined, {}, 400, 'invalid_value'],
  ['§1.3 page 0', 'GET /tickets?page=0', undefined, {}, 400, 'invalid_value'],
  ['§1.3 ticket fields have no pages', 'GET /ticket_fields?page=1', undefined, {}, 400, 'invalid_field'],
  ['§2.3 page 301 of tickets', 'GET /tickets?page=301', undefined, {}, 400, 'invalid_value'],
  [
    '§2.3 the search has ten pages',
    'GET /search/tickets?query="status:2"&page=11',
    undefined,
    {},
    400,
    'invalid_value',
  ],
  ['§2.3 a query needs double quotes', 'GET /search/tickets?query=status:2', undefined, {}, 400, 'invalid_value'],
  [
    '§2.3 the subject cannot be searched',
    `GET /search/tickets?query="subject:'x'"`,
    undefined,
    {},
    400,
    'invalid_value',
  ],
  ['§2.3 no conversations in lists', 'GET /tickets?include=conversations', undefined, {}, 400, 'invalid_value'],
])('%s', async ([, line, body, headers, status, code]) => {
  await using desk = await testDesk();
  const answer = await desk.call(line, body, headers);
  expect([answer.status, answer.body.code ?? answer.body.errors?.[0]?.code ?? null]).toEqual([status, code]);
});

test('§1 who is not known is told the version, so that a Freshdesk can be recognised', async () => {
  await using desk = await testDesk();
  const response = await fetch(`${desk.emulator.url}/api/v2/contacts`);
  expect([response.status, response.headers.get('x-freshdesk-api-version')]).toEqual([401, 'latest=v2; requested=v2']);
  expect(response.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
});

test('§1.1 broken JSON is invalid_json', async () => {
  await using desk = await testDesk();
  const response = await fetch(`${desk.emulator.url}/api/v2/tickets`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${desk.emulator.apiKey}:X`)}`, 'content-type': 'application/json' },
    body: '{"subject":',
  });
  expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([400, 'invalid_json']);
});

test('§1.3 the link header names the next page, and is absent on the last', async () => {
  await using desk = await testDesk();
  for (let i = 0; i < 3; i++) await desk.addTicket();
  const first = await desk.call('GET /tickets?per_page=2');
  const last = await desk.call('GET /tickets?per_page=2&page=2');
  expect(first.headers.get('link')).toMatch(
    /^<http:\/\/127\.0\.0\.1:\d+\/api\/v2\/tickets\?per_page=2&page=2>; rel="next"$/,
  );
  expect([first.body.length, last.body.length, last.headers.get('link')]).toEqual([2, 1, null]);
});

test('§1 sent HTML is rewritten, addresses become lower case, 201 tells where', async () => {
  await using desk = await testDesk();
  const { status, headers, body } = await desk.call('POST /tickets', {
    email: 'Anna.Bakker@Waterdam.Example',
    subject: 'Menu',
    description: '<p onclick="x()">Hallo<script>alert(1)</script></p>',
  });
  const contact = await desk.call(`GET /contacts/${body.requester_id}`);
  expect([status, body.description, contact.body.email]).toEqual([
    201,
    '<div><p>Hallo</p></div>',
    'anna.bakker@waterdam.example',
  ]);
  expect(headers.get('location')).toMatch(/\/api\/v2\/tickets\/1$/);
});

test('§1.2 credits: what is embedded costs, and the headers tell', async () => {
  await using desk = await testDesk();
  const id = await desk.addTicket();
  const spent = async (line: string) => (await desk.call(line)).headers.get('x-ratelimit-used-currentrequest');
  expect([
    await spent(`GET /tickets/${id}`),
    await spent(`GET /tickets/${id}?include=conversations`),
    await spent(`GET /tickets/${id}?include=requester,company`),
    await spent('GET /tickets?include=description'),
  ]).toEqual(['1', '2', '3', '3']);
});

test('§1.2 beyond the plan 429 with Retry-After, refused calls count, and the next minute is free', async () => {
  await using desk = await testDesk({ plan: 'trial' });
  for (let i = 0; i < 50; i++) await desk.call('GET /agents/me');
  const refused = await desk.call('GET /agents/me');
  expect([refused.status, refused.headers.get('retry-after'), refused.headers.get('x-ratelimit-remaining')]).toEqual([
    429,
    '60',
    null,
  ]);
  desk.emulator.clock.advance(60_000);
  expect((await desk.call('GET /agents/me')).status).toBe(200);
});

test('§1.2 lists of tickets have a limit of their own', async () => {
  await using desk = await testDesk({ plan: 'growth' });
  const statuses: number[] = [];
  for (let i = 0; i < 21; i++) statuses.push((await desk.call('GET /tickets')).status);
  expect(statuses.filter((status) => status === 429)).toEqual([429]);
  expect((await desk.call('GET /agents/me')).status).toBe(200);
});

test('§1.2 the free plan has no API', async () => {
  await using desk = await testDesk({ plan: 'free' });
  expect((await desk.call('GET /agents/me')).status).toBe(403);
});
