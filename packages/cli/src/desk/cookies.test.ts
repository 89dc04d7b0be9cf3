import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exit } from '../exit.ts';
import { run } from '../run.ts';
import { fakeIo } from '../testing/fake-io.ts';

const secret = 'kX83hs72ls0q';
const asked: string[] = [];
let elsewhere: Server;
let portal: Server;
let folder: string;

async function listening(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

beforeAll(async () => {
  elsewhere = createServer((request, response) => {
    asked.push(`elsewhere ${request.url}`);
    response.end();
  });
  const other = await listening(elsewhere);
  portal = createServer((request, response) => {
    asked.push(`portal ${request.url}`);
    response.setHeader('set-cookie', [`_helpkit_session=${secret}; path=/; HttpOnly`, `_ga=${secret}; Max-Age=900`]);
    if (request.url === '/') response.writeHead(302, { location: '/support/home' });
    if (request.url === '/support/home') response.writeHead(302, { location: `${other}/login` });
    response.end('<p>Welkom</p>');
  });
  folder = await mkdtemp(join(tmpdir(), 'derden-cookies-'));
  const config = { helpdesk: { portal: await listening(portal) } };
  await writeFile(join(folder, 'derden.config.json'), JSON.stringify(config));
  const headers = [{ name: 'Set-Cookie', value: `_helpkit_session=${secret}; path=/` }];
  const entry = {
    startedDateTime: '2026-11-24T09:00:00Z',
    request: { url: 'https://hulp.example.nl/', headers: [], cookies: [] },
    response: { headers, cookies: [] },
  };
  await writeFile(join(folder, 'portal.har'), JSON.stringify({ log: { entries: [entry] } }));
});

afterAll(async () => {
  portal.close();
  elsewhere.close();
  await rm(folder, { recursive: true, force: true });
});

async function cookies(line: string) {
  const io = fakeIo({ cwd: folder });
  const code = await run(['cookies', ...line.split(' ')], io);
  expect(io.written.out + io.written.err).not.toContain(secret);
  return { code, ...io.written };
}

test('the first page of the portal, and no other host', async () => {
  const { code, out } = await cookies('--portal');
  expect(asked).toEqual(['portal /', 'portal /support/home']);
  expect(code).toBe(exit.failed);
  expect(out.split('\n')[0]).toMatch(/^deviates {2}_ga .*K1/);
});

test('a file that a browser saved', async () => {
  const { out } = await cookies('portal.har');
  expect(out).toContain('_helpkit_session');
});

test('the text for visitors, with its version', async () => {
  const { code, out } = await cookies('--text');
  expect([code, out]).toEqual([exit.done, expect.stringMatching(/Version: [0-9a-f]{12}/)]);
});

test.for([
  ['a file that is not there', 'nowhere.har', exit.failed],
  ['a file that is no HAR', 'derden.config.json', exit.failed],
] as const)('%s', async ([, line, code]) => {
  expect((await cookies(line)).code).toBe(code);
});
