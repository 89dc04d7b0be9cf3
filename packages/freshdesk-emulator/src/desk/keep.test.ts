import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { testDesk } from '../testing/desk.ts';

async function emptyFolder() {
  const path = await mkdtemp(join(tmpdir(), 'derden-state-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) };
}

test('a state folder brings everything back, the time as well', async () => {
  await using folder = await emptyFolder();
  const options = { state: folder.path, clock: { start: '2026-03-02T08:00:00Z', frozen: true } };
  {
    await using desk = await testDesk(options);
    const id = await desk.addTicket({ status: 5 });
    await desk.call(`POST /tickets/${id}/notes`, { body: 'x' });
    desk.emulator.clock.advance(86_400_000);
    await desk.call('PUT /tickets/1', { priority: 2 });
  }
  await using desk = await testDesk(options);
  const now = new Date(desk.emulator.clock.now()).toISOString();
  expect([now, (await desk.call('GET /tickets/1/conversations')).body.length, await desk.addTicket()]).toEqual([
    '2026-03-03T08:00:00.000Z',
    1,
    2,
  ]);
});

test('a broken state is refused', async () => {
  await using folder = await emptyFolder();
  await writeFile(join(folder.path, 'desk.json'), '{"tickets": ');
  await expect(testDesk({ state: folder.path })).rejects.toMatchObject({ code: 'broken_state' });
});

const main = fileURLToPath(new URL('../main.ts', import.meta.url));
const command = ['--conditions=derden-source', main];

async function started(args: readonly string[]) {
  const child = spawn(process.execPath, [...command, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, url: /at (\S+),/.exec(line.toString())?.[1] ?? '' };
}

test('killed in the middle of its work, it has a whole state', { timeout: 30_000 }, async () => {
  await using folder = await emptyFolder();
  const { child, url } = await started(['--port', '0', '--plan', 'enterprise', '--state', folder.path]);
  const mail = JSON.stringify({ from: 'anna@waterdam.example', subject: 'x', html: 'x'.repeat(100_000) });
  const send = () => fetch(`${url}/_emulator/mail`, { method: 'POST', body: mail }).catch(() => null);
  const kept = () => readFile(join(folder.path, 'desk.json'), 'utf8').catch(() => '');
  while ((await kept()) === '') await send();
  const sending = Promise.all(Array.from({ length: 40 }, send));
  await new Promise((resolve) => setTimeout(resolve, 150));
  child.kill('SIGKILL');
  await Promise.all([once(child, 'exit'), sending]);
  await using desk = await testDesk({ state: folder.path });
  expect(desk.emulator.desk.tickets.size).toBeGreaterThan(0);
});

test.for([
  [['--port', 'x'], 2],
  [['--plan', 'gold'], 2],
  [['--colour', 'red'], 2],
  [['--load', '/nowhere', '--port', '0'], 3],
] as const)('%j ends with %i and a line that says why', async ([args, code]) => {
  const child = spawn(process.execPath, [...command, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  const [[line], [status]] = await Promise.all([once(child.stderr, 'data'), once(child, 'exit')]);
  expect([`${line}`.split('\n').length, status]).toEqual([2, code]);
});
