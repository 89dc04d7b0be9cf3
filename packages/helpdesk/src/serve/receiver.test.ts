import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestEngine, testEngine } from '../testing/engine.ts';
import { createReceiver, type Receiver, type ReceiverOptions } from './create-receiver.ts';
import { sweepEvery } from './sweep-every.ts';

const secret = 'sesam-open-u-0123456789';
type Body = string | ReadableStream<Uint8Array>;

let house: TestEngine;

beforeAll(async () => {
  house = await testEngine();
});

afterAll(() => house[Symbol.asyncDispose]());

function receiver(options: Partial<ReceiverOptions> = {}): Promise<Receiver> {
  return createReceiver({ engine: house.engine, jobs: house.jobs, secret, port: 0, workers: 0, ...options });
}

function post(
  { url }: Receiver,
  body: Body,
  headers: Readonly<Record<string, string>> = { 'x-derden-secret': secret },
) {
  return fetch(`${url}/webhook`, {
    method: 'POST',
    body,
    headers,
    ...(body instanceof ReadableStream && { duplex: 'half' }),
  });
}

async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('it did not come about');
}

async function isSeen(ticket: number): Promise<boolean> {
  return (await house.engine.database.query('select 1 from derden.ticket where id = $1', [ticket])).length > 0;
}

const newTicket = () =>
  house.emulator.receive({
    from: 'anna@waterdam.example',
    subject: 'Menu',
    html: '<p>Het menu van Piet Zandstra hapert.</p>',
  });

describe('it does not begin', () => {
  test.for<[string, Partial<ReceiverOptions>, string]>([
    ['without a secret', { secret: undefined }, 'no_key'],
    ['with a short secret', { secret: 'sesam' }, 'weak_key'],
    ['on an address that others reach', { host: '0.0.0.0' }, 'refused'],
    ['on an address that is not there', { host: '192.0.2.1', exposed: true }, 'refused'],
  ])('%s', async ([, options, code]) => {
    await expect(receiver(options)).rejects.toMatchObject({ code });
  });

  test('on a port that is taken', async () => {
    await using first = await receiver();
    await expect(receiver({ port: Number(new URL(first.url).port) })).rejects.toMatchObject({ code: 'refused' });
  });
});

test('on an address that others reach when it is told to', async () => {
  await using exposed = await receiver({ host: '0.0.0.0', exposed: true });
  expect((await fetch(`http://127.0.0.1:${new URL(exposed.url).port}/health/live`)).status).toBe(200);
});

describe('a call', () => {
  const large = 'x'.repeat(65 * 1024);
  const stream = () =>
    new ReadableStream<Uint8Array>({
      start(controller) {
        for (let part = 0; part < 80; part++) controller.enqueue(new TextEncoder().encode('x'.repeat(1024)));
        controller.close();
      },
    });

  test.for<[string, () => Body, Readonly<Record<string, string>> | undefined, number]>([
    ['with the secret is taken', () => '{"ticket_id": "4711"}', undefined, 202],
    ['that comes twice is taken', () => '{"ticket_id": "4711"}', undefined, 202],
    ['without the secret is refused', () => '{"ticket_id": "4712"}', {}, 401],
    ['with another secret is refused', () => '{"ticket_id": "4712"}', { 'x-derden-secret': 'another' }, 401],
    ['without a ticket is refused', () => '{"subject": "Menu"}', undefined, 400],
    ['of 65 kB is refused', () => large, undefined, 413],
    ['of 80 kB in pieces is refused', stream, undefined, 413],
    ['of 65 kB without the secret is refused', () => large, {}, 401],
  ])('%s', async ([, body, headers, status]) => {
    await using to = await receiver();
    expect((await post(to, body(), headers)).status).toBe(status);
  });

  test('queues its ticket once, and says nothing of what was wrong', async () => {
    const before = (await house.jobs.counts()).waiting;
    await using to = await receiver();
    for (let time = 0; time < 3; time++) await post(to, '{"ticket_id": 4713}');
    expect((await house.jobs.counts()).waiting).toBe(before + 1);
    expect(await (await post(to, '{"naam": "Piet Zandstra"}')).text()).toBe('{"error":"no_ticket_id"}');
  });

  test.for([
    ['GET', '/webhook', 405],
    ['POST', '/metrics', 405],
    ['GET', '/', 404],
    ['GET', '/toString', 404],
    ['GET', '/../../etc/passwd', 404],
  ] as const)('%s %s: %i', async ([method, path, status]) => {
    await using to = await receiver();
    expect((await fetch(`${to.url}${path}`, { method })).status).toBe(status);
  });
});

describe('at work', () => {
  test('a new mail is told by Freshdesk, three times, and looked at; the numbers tell, and no value', async () => {
    await using to = await receiver({ workers: 2 });
    const { desk } = house.emulator;
    desk.webhooks.push({ on: 'create', url: `${to.url}/webhook`, headers: { 'X-Derden-Secret': secret }, times: 3 });
    const ticket = newTicket();
    await until(() => isSeen(ticket));
    desk.webhooks.pop();
    await until(async () => (await house.jobs.counts()).active === 0);
    const metrics = await (await fetch(`${to.url}/metrics`)).text();
    expect(metrics).toMatch(/^derden_tickets_handled_total\{verdict="[a-z-]+"\} [1-9]/m);
    expect(metrics).toMatch(/^derden_webhook_calls_total\{outcome="queued"\} 3$/m);
    expect(metrics).toMatch(/^derden_freshdesk_credits_spent_total [1-9]/m);
    expect(metrics).toMatch(/^derden_removal_lag_seconds_bucket\{le="\+Inf"\} 0$/m);
    expect(metrics).not.toMatch(/Zandstra|waterdam|Menu/i);
  });

  test('every line of the metrics has the form of OpenMetrics', async () => {
    await using to = await receiver();
    const answer = await fetch(`${to.url}/metrics`);
    expect(answer.headers.get('content-type')).toContain('application/openmetrics-text; version=1.0.0');
    const lines = (await answer.text()).split('\n');
    expect(lines.slice(-2)).toEqual(['# EOF', '']);
    const described = lines.filter((line) => line.startsWith('# TYPE ')).map((line) => line.split(' ')[2]);
    expect(new Set(described).size).toBe(described.length);
    for (const line of lines.slice(0, -2))
      expect(line).toMatch(
        /^(?:# (?:TYPE|UNIT|HELP) [a-z_]+ .+|[a-z_]+(?:\{[a-z]+="[^"]*"(?:,[a-z]+="[^"]*")*\})? -?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/,
      );
  });

  test('what no webhook told is found by the schedule; what is due by itself is done', async () => {
    const ticket = newTicket();
    let done = 0;
    await using _to = await receiver({ workers: 1, every: 60_000, timers: async () => void done++ });
    await until(() => isSeen(ticket));
    expect(done).toBe(1);
  });

  test('sweeping by itself, again and again, until it is told to stop', async () => {
    const ticket = newTicket();
    const stop = new AbortController();
    const told: number[] = [];
    const swept = ({ handled }: { readonly handled: number }) => {
      told.push(handled);
      if (told.length === 2) stop.abort();
    };
    await sweepEvery(house.engine, house.jobs, { every: 1_000, signal: stop.signal, swept });
    expect(await isSeen(ticket)).toBe(true);
    expect(told).toHaveLength(2);
  });

  test('a sweep that fails is told by code, and the next one comes', async () => {
    house.emulator.faults.add({ kind: 'status', status: 403, route: 'GET /tickets', times: 1 });
    const stop = new AbortController();
    const missed: string[] = [];
    await sweepEvery(house.engine, house.jobs, {
      every: 1_000,
      signal: stop.signal,
      swept: () => stop.abort(),
      missed: (code) => missed.push(code),
    });
    expect(missed).toEqual(['http 403']);
  });
});

describe('health', () => {
  const healthOf = async ({ url }: Receiver) => {
    const answer = await fetch(`${url}/health`);
    const { reasons } = (await answer.json()) as { readonly reasons: readonly string[] }; // as: its own answer
    return [answer.status, reasons];
  };

  test('is well while it works', async () => {
    await using to = await receiver();
    expect(await healthOf(to)).toEqual([200, []]);
  });

  test('tells that the last round of the schedule failed', async () => {
    await using to = await receiver({ every: 60_000, timers: () => Promise.reject(new Error('Piet Zandstra')) });
    await until(async () => (await healthOf(to))[0] === 503);
    expect(await healthOf(to)).toEqual([503, ['schedule Error']]);
  });

  test('tells that no sweep came for three rounds', async () => {
    await using to = await receiver({ every: 3_600_000 });
    house.emulator.clock.advance(4 * 3_600_000);
    expect(await healthOf(to)).toEqual([503, ['sweep-late']]);
  });

  test('tells that the database does not answer, and stays live', async () => {
    const query = () => Promise.reject(new Error('Piet Zandstra'));
    const engine = { ...house.engine, database: { ...house.engine.database, query } };
    await using to = await receiver({ engine });
    expect(await healthOf(to)).toEqual([503, ['database']]);
    expect((await fetch(`${to.url}/health/live`)).status).toBe(200);
    const metrics = await fetch(`${to.url}/metrics`);
    expect([metrics.status, await metrics.text()]).toEqual([503, '{"error":"unavailable"}']);
  });
});

describe('stopping', () => {
  test('finishes the ticket it is at, takes no other, and answers no more', async () => {
    const [first, second] = [newTicket(), newTicket()];
    const stop = new AbortController();
    const to = await receiver({ workers: 1, signal: stop.signal });
    house.emulator.faults.add({ kind: 'slow', milliseconds: 400, route: `GET /tickets/${first}`, times: 2 });
    await post(to, JSON.stringify({ ticket_id: first }));
    await until(async () => (await house.jobs.counts()).active === 1);
    await house.jobs.add([second]);
    stop.abort();
    await to.ended;
    expect([await isSeen(first), await isSeen(second)]).toEqual([true, false]);
    await expect(fetch(`${to.url}/health`)).rejects.toThrow();
  });

  test('breaks off what takes longer than it is given', async () => {
    const ticket = newTicket();
    const to = await receiver({ workers: 1, grace: 100 });
    house.emulator.faults.add({ kind: 'slow', milliseconds: 5_000, route: `GET /tickets/${ticket}`, times: 9 });
    await post(to, JSON.stringify({ ticket_id: ticket }));
    await until(async () => (await house.jobs.counts()).active > 0);
    const begun = performance.now();
    await to[Symbol.asyncDispose]();
    expect(performance.now() - begun).toBeLessThan(4_000);
    expect(await isSeen(ticket)).toBe(false);
  });
});
