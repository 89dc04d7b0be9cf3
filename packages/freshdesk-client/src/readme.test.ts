import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { testAccount } from './testing/account.ts';

const folder = fileURLToPath(new URL('..', import.meta.url));

test('the examples of the README run, one after the other', { timeout: 60_000 }, async () => {
  const readme = await readFile(`${folder}README.md`, 'utf8');
  const examples = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code).join('\n');
  await using account = await testAccount({ clock: {} });
  const file = { name: 'a.txt', contentType: 'text/plain', bytes: Buffer.from('Anna') };
  const mail = { from: 'anna@waterdam.example', subject: 'Menu', html: '<p>x</p>' };
  const ticket = account.emulator.receive({ ...mail, files: [file] });
  account.emulator.receive({ ...mail, ticket });
  const { url, apiKey } = account.emulator;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--conditions=derden-source', '--input-type=module-typescript', '--eval', examples],
    { cwd: folder, env: { ...process.env, FRESHDESK_DOMAIN: url, FRESHDESK_API_KEY: apiKey } },
  );
  expect(stdout.split('\n')).toEqual(['1 true', 'true', 'http 404', '4', '']);
});
