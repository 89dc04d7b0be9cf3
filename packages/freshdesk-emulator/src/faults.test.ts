import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import type { Fault } from './http/faults.ts';
import { testDesk } from './testing/desk.ts';

const outcome = (promise: Promise<{ status: number }>) =>
  promise.then(
    ({ status }) => status,
    () => 'broken',
  );

test.for<[fault: Fault, outcome: number | 'broken', made: number]>([
  [{ kind: 'status', status: 503 }, 503, 0],
  [{ kind: 'status', status: 429, retryAfter: 7 }, 429, 0],
  [{ kind: 'cut-before' }, 'broken', 0],
  [{ kind: 'cut-after' }, 'broken', 1],
  [{ kind: 'truncated' }, 'broken', 1],
  [{ kind: 'slow', milliseconds: 20 }, 201, 1],
  [{ kind: 'status', status: 500, route: 'PUT /tickets' }, 201, 1],
  [{ kind: 'status', status: 500, rate: 0 }, 201, 1],
  [{ kind: 'expired' }, 201, 1],
])('the fault %o', async ([fault, ends, made]) => {
  await using desk = await testDesk();
  desk.emulator.faults.add({ ...fault, times: 1 });
  const question = { email: 'anna@waterdam.example', subject: 'Menu', description: 'x' };
  expect(await outcome(desk.call('POST /tickets', question))).toBe(ends);
  expect(desk.emulator.desk.tickets.size).toBe(made);
});

test('files have faults of their own; those of the API leave them alone', async () => {
  await using desk = await testDesk();
  const file = { name: 'a.txt', contentType: 'text/plain', bytes: new Uint8Array(5000) };
  desk.emulator.receive({ from: 'anna@waterdam.example', subject: 'x', html: 'x', files: [file] });
  const [{ attachment_url }] = (await desk.call('GET /tickets/1')).body.attachments;
  const fetched = async (fault: Fault) => {
    desk.emulator.faults.clear();
    desk.emulator.faults.add(fault);
    return outcome(fetch(attachment_url).then(async (response) => (await response.arrayBuffer()) && response));
  };
  expect([
    await fetched({ kind: 'status', status: 500 }),
    await fetched({ kind: 'expired' }),
    await fetched({ kind: 'status', status: 503, route: 'GET /data' }),
    await fetched({ kind: 'truncated', route: 'GET /data' }),
  ]).toEqual([200, 403, 503, 'broken']);
});

test('calls at the same time neither lose nor double anything', async () => {
  await using desk = await testDesk();
  const ids = await Promise.all(Array.from({ length: 50 }, () => desk.addTicket()));
  expect(new Set(ids).size).toBe(50);
  const { body } = await desk.call('GET /contacts');
  expect(body.length).toBe(1);
});

test('§6 a webhook gets strings, a secret header, and each event as often as it is told', async () => {
  await using desk = await testDesk();
  const seen: { secret: unknown; body: string }[] = [];
  const receiver = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    seen.push({ secret: request.headers['x-secret'], body: Buffer.concat(chunks).toString() });
    response.end();
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`;
  const control = (path: string, body: object) =>
    fetch(`${desk.emulator.url}/_emulator/${path}`, { method: 'POST', body: JSON.stringify(body) });
  await control('webhooks', { on: 'create', url, headers: { 'x-secret': 's' } });
  await control('webhooks', { on: 'update', url, times: 2 });
  const id = await desk.addTicket();
  await desk.call(`PUT /tickets/${id}`, { status: 4 });
  await expect.poll(() => seen.length).toBe(3);
  receiver.close();
  const bodies = seen.map(({ body }) => JSON.parse(body).freshdesk_webhook);
  expect(seen[0]?.secret).toBe('s');
  expect(bodies.map(({ ticket_id, triggered_event }) => [ticket_id, triggered_event])).toEqual([
    ['1', '{ticket_action:created}'],
    ['1', '{status:{from:2,to:4}}'],
    ['1', '{status:{from:2,to:4}}'],
  ]);
});

test('§3.5 a file of an incoming mail that is too large is dropped with a notice', async () => {
  await using desk = await testDesk();
  const file = (megabytes: number) => ({
    name: `${megabytes}.bin`,
    contentType: 'application/octet-stream',
    bytes: new Uint8Array(megabytes * 1024 * 1024),
  });
  desk.emulator.receive({ from: 'anna@waterdam.example', subject: 'x', html: '<p>x</p>', files: [file(21), file(1)] });
  const { body } = await desk.call('GET /tickets/1');
  expect([body.attachments.length, body.description_text.includes('too large')]).toEqual([1, true]);
});

test.for([
  ['POST', 'mail', '{"from":"anna@waterdam.example","subject":"Menu","html":"<p>x</p>"}', 200],
  ['POST', 'mail', '{"subject":"Menu"}', 400],
  ['POST', 'mail', 'no JSON', 400],
  ['POST', 'clock', '{"days":1}', 200],
  ['POST', 'clock', '{"days":"1"}', 400],
  ['POST', 'faults', '{}', 400],
  ['DELETE', 'faults', undefined, 200],
  ['POST', 'webhooks', '{"on":"create"}', 400],
  ['GET', 'state', undefined, 200],
  ['GET', 'nothing', undefined, 404],
] as const)('%s /_emulator/%s %s is %i', async ([method, path, body, status]) => {
  await using desk = await testDesk();
  const response = await fetch(`${desk.emulator.url}/_emulator/${path}`, { method, ...(body && { body }) });
  expect(response.status).toBe(status);
});
