import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exit } from './exit.ts';
import { run } from './run.ts';
import { withSecrets } from './secrets.ts';
import { fakeIo } from './testing/fake-io.ts';

test('a secret that is handed over as a file stands in the environment', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'derden-secrets-'));
  const file = join(folder, 'key');
  await writeFile(file, 'a key that is long enough\n');
  const { env } = await withSecrets(fakeIo({ env: { DERDEN_KEY_FILE: file, LANG: 'nl' } }));
  await rm(folder, { recursive: true });
  expect(env).toMatchObject({ DERDEN_KEY: 'a key that is long enough', LANG: 'nl' });
});

test('without such files the environment is left as it is', async () => {
  const io = fakeIo({ env: { DERDEN_KEY: 'a key that is long enough', SOME_FILE: '/nowhere' } });
  expect(await withSecrets(io)).toBe(io);
});

test('a file that cannot be read is told without its name', async () => {
  const io = fakeIo({ env: { DERDEN_KEY_FILE: '/nowhere/key' } });
  expect(await run(['status'], io)).toBe(exit.failed);
  expect(io.written.err).toMatch(/DERDEN_KEY_FILE cannot be read/);
  expect(io.written.err).not.toContain('/nowhere');
});

test('doctor tells what it lacks instead of stopping at it', async () => {
  const io = fakeIo({ env: {} });
  expect(await run(['doctor'], io)).toBe(exit.failed);
  expect(io.written.out).toMatch(/✗.*FRESHDESK_DOMAIN[\s\S]*✗ DERDEN_KEY is not set/);
});
