import { expect, test } from 'vitest';
import { type TestDesk, testDesk } from './testing/desk.ts';

const ids = (body: readonly { id: number }[]) => body.map(({ id }) => id);
const all = 'updated_since=2020-01-01';

/** Four tickets of three people; 1 is urgent, 2 closed, 3 watched, 4 taken. */
async function someTickets(): Promise<TestDesk> {
  const desk = await testDesk();
  await desk.call('POST /companies', { name: 'Gemeente Waterdam', domains: ['waterdam.example'] });
  await desk.call('POST /contacts', { name: 'Bo', email: 'bo+web@elders.example', unique_external_id: 'bo-1' });
  await desk.addTicket({ priority: 4 });
  desk.emulator.clock.advance(2000);
  await desk.addTicket({ status: 5, email: 'bo+web@elders.example' });
  await desk.addTicket({ email: 'cas@elders.example' });
  const me = (await desk.call('GET /agents/me')).body.id;
  await desk.addTicket({ responder_id: me + 1 });
  await desk.call('POST /tickets/3/watch', { user_id: me });
  return desk;
}

test.for<[fact: string, query: string, tickets: number[]]>([
  ['newest first', '', [4, 3, 2, 1]],
  ['oldest first', 'order_type=asc', [1, 2, 3, 4]],
  ['by status', 'order_by=status&order_type=desc', [2, 4, 3, 1]],
  ['by due time', 'order_by=due_by&order_type=asc', [1, 2, 3, 4]],
  ['by last change', `${all}&order_by=updated_at&order_type=asc`, [1, 2, 3, 4]],
  ['changed since a time with an offset', 'updated_since=2026-03-02T10:00:01%2B02:00', [4, 3, 2]],
  ['of an address, + written %2B', 'email=bo%2Bweb@elders.example', [2]],
  ['a bare + is a space', 'email=bo+web@elders.example', []],
  ['of an address that nobody has', 'email=nobody@elders.example', []],
  ['of an id of another system', 'unique_external_id=bo-1', [2]],
  ['new ones and my own', 'filter=new_and_my_open', [3, 1]],
  ['those that I watch', 'filter=watching', [3]],
])('§2.3 the list: %s', async ([, query, tickets]) => {
  await using desk = await someTickets();
  expect(ids((await desk.call(`GET /tickets?${query}`)).body)).toEqual(tickets);
});

test('§2.3 the list: of a requester and of a company', async () => {
  await using desk = await someTickets();
  const { requester_id, company_id } = (await desk.call('GET /tickets/1')).body;
  expect(ids((await desk.call(`GET /tickets?requester_id=${requester_id}`)).body)).toEqual([4, 1]);
  expect(ids((await desk.call(`GET /tickets?company_id=${company_id}&order_type=asc`)).body)).toEqual([1, 4]);
});

test.for<[fact: string, query: string, code: string]>([
  ['another filter', 'filter=mine', 'invalid_value'],
  ['another order', 'order_by=subject', 'invalid_value'],
  ['another direction', 'order_type=up', 'invalid_value'],
  ['no time', 'updated_since=yesterday', 'invalid_value'],
  ['no number', 'requester_id=anna', 'datatype_mismatch'],
  ['an unknown parameter', 'subject=x', 'invalid_field'],
  ['company cannot be embedded in lists', 'include=company', 'invalid_value'],
  ['a page that is no number', 'page=two', 'invalid_value'],
])('§2.3 the list refuses %s', async ([, query, code]) => {
  await using desk = await testDesk();
  const { status, body } = await desk.call(`GET /tickets?${query}`);
  expect([status, body.errors[0].code]).toEqual([400, code]);
});

test('§2.3 page 301 is refused in these very words', async () => {
  await using desk = await testDesk();
  const { body } = await desk.call('GET /tickets?page=301');
  const message = 'You cannot access tickets beyond the 300th page. Please provide a smaller page number.';
  expect(body.errors).toEqual([{ field: 'page', code: 'invalid_value', message }]);
});

test('§2.3 the list embeds requester and stats', async () => {
  await using desk = await someTickets();
  const [ticket] = (await desk.call('GET /tickets?include=requester,stats&order_type=asc')).body;
  expect([ticket.requester.email, ticket.stats.closed_at, 'attachments' in ticket]).toEqual([
    'anna@waterdam.example',
    null,
    false,
  ]);
});

test.for([
  ['inclusive', 1],
  ['exclusive', 0],
] as const)('[V] updated_since is %s', async ([updatedSince, count]) => {
  await using desk = await testDesk({ switches: { updatedSince } });
  await desk.addTicket();
  expect((await desk.call('GET /tickets?updated_since=2026-03-02T08:00:00Z')).body.length).toBe(count);
});

test('the order of the list follows what changes', async () => {
  await using desk = await someTickets();
  const changed = async () => ids((await desk.call(`GET /tickets?${all}&order_by=updated_at`)).body);
  expect((await changed()).at(-1)).toBe(1);
  desk.emulator.clock.advance(1000);
  await desk.call('PUT /tickets/1', { priority: 1 });
  expect((await changed())[0]).toBe(1);
  await desk.call('DELETE /tickets/1');
  expect(await changed()).toEqual([4, 3, 2]);
});
