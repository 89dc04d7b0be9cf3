import { gzipSync } from 'node:zlib';
import axios from 'axios';
import { expect, test } from 'vitest';
import { createFreshdesk, type FreshdeskOptions } from '../client.ts';
import { codeOf } from '../testing/code-of.ts';
import { serve } from '../testing/serve.ts';

const me = {
  id: 1,
  contact: { name: 'Agent' },
  created_at: '2026-01-01T00:00:00Z',
  updated_at: '2026-01-01T00:00:00Z',
};
const client = (domain: string, more: Partial<FreshdeskOptions> = {}) =>
  createFreshdesk({ domain, apiKey: 'key', attempts: 1, ...more });

test.for<[what: string, apiKey: string, sent: string]>([
  ['plain', 'abc', 'abc:X'],
  ['with a new line at its end', 'abc\n', 'abc:X'],
  ['with odd characters', 'a:ü"%\\', 'a:ü"%\\:X'],
])('a key %s', async ([, apiKey, sent]) => {
  let seen = '';
  await using server = await serve(({ headers }, response) => {
    seen = Buffer.from(`${headers.authorization?.slice(6)}`, 'base64').toString('utf8');
    response.end(JSON.stringify(me));
  });
  await client(server.url, { apiKey }).agents.me();
  expect(seen).toBe(sent);
});

test('an answer may be compressed', async () => {
  await using server = await serve((_, response) => {
    response.setHeader('content-encoding', 'gzip').end(gzipSync(JSON.stringify(me)));
  });
  expect((await client(server.url).agents.me()).contact.name).toBe('Agent');
});

test('a redirect is not followed: it would take the key along', async () => {
  let calls = 0;
  await using other = await serve((_, response) => {
    calls++;
    response.end(JSON.stringify(me));
  });
  await using server = await serve((_, response) => void response.writeHead(302, { location: other.url }).end());
  await expect(client(server.url).agents.me()).rejects.toMatchObject({ code: 'http', status: 302 });
  expect(calls).toBe(0);
});

test.for<[what: string, status: number, body: string, code: string]>([
  ['an answer larger than allowed', 200, JSON.stringify('x'.repeat(20_000)), 'too_large'],
  ['an error with an endless body', 500, 'x'.repeat(20_000), 'too_large'],
  ['an error page in HTML', 404, '<html>no</html>', 'http'],
  ['an answer that is no JSON', 200, '<html>hello</html>', 'network'],
  ['an answer that is nothing', 200, '', 'unexpected_answer'],
  ['a list where an object belongs', 200, '[]', 'unexpected_answer'],
])('%s', async ([, status, body, code]) => {
  await using server = await serve((_, response) => void response.writeHead(status).end(body));
  expect(await codeOf(client(server.url, { largestAnswer: 10_000 }).agents.me())).toBe(code);
});

test('a server that never answers is left after the timeout', async () => {
  await using server = await serve(() => {});
  const freshdesk = client(server.url, { timeout: 50 });
  expect(await codeOf(freshdesk.agents.me())).toBe('network');
  expect(await codeOf(freshdesk.tickets.create({ email: 'a@b.example', subject: 'x', description: 'x' }))).toBe(
    'outcome_unknown',
  );
});

test('a call is stopped while it is under way', async () => {
  await using server = await serve(() => {});
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 30);
  expect(await codeOf(client(server.url).agents.me({ signal: stop.signal }))).toBe('aborted');
});

test('a call is stopped while it waits for another try', async () => {
  await using server = await serve((_, response) => void response.writeHead(503).end());
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 50);
  const start = performance.now();
  const freshdesk = client(server.url, { attempts: 20 });
  expect(await codeOf(freshdesk.agents.me({ signal: stop.signal }))).toBe('aborted');
  expect(performance.now() - start).toBeLessThan(2000);
});

test('a proxy of the caller is used', async () => {
  let target = '';
  await using proxy = await serve(({ url }, response) => {
    target = `${url}`;
    response.end(JSON.stringify(me));
  });
  const { hostname: host, port } = new URL(proxy.url);
  const instance = axios.create({ proxy: { protocol: 'http', host, port: Number(port) } });
  await client('http://helpdesk.example', { axios: instance }).agents.me();
  expect(target).toBe('http://helpdesk.example/api/v2/agents/me');
});

test('a body that cannot be written as JSON', async () => {
  const circular: Record<string, unknown> = {};
  circular.self = circular;
  const ticket = { email: 'a@b.example', subject: 'x', description: 'x', custom_fields: circular };
  expect(await codeOf(client('http://127.0.0.1:9').tickets.create(ticket))).toBe('invalid_value');
});

test.for([
  ['without a key', 'example', ' ', 'invalid_credentials'],
  ['without a domain', '', 'key', 'invalid_value'],
  ['with a user in the address', 'https://me@example.freshdesk.com', 'key', 'invalid_value'],
  ['with spaces in the domain', 'my desk', 'key', 'invalid_value'],
] as const)('there is no client %s', ([, domain, apiKey, code]) => {
  expect(() => createFreshdesk({ domain, apiKey })).toThrow(expect.objectContaining({ code }));
});
