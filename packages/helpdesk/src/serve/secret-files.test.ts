import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withSecretFiles } from './secret-files.ts';

let folder: string;
let file: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'derden-secrets-'));
  file = join(folder, 'derden_key');
  await writeFile(file, 'sesam-open-u-0123456789\n');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('a secret comes from its file, without the end of its line', async () => {
  expect(await withSecretFiles({ DERDEN_KEY_FILE: file, HOME: '/root' })).toMatchObject({
    DERDEN_KEY: 'sesam-open-u-0123456789',
    HOME: '/root',
  });
});

test('without files nothing changes; other names are not looked at', async () => {
  const environment = { DERDEN_KEY: 'x', FRESHDESK_API_KEY_FILE: '', OTHER_FILE: file };
  expect(await withSecretFiles(environment)).toEqual(environment);
});

test.for([
  ['a file that is not there', () => ({ DERDEN_KEY_FILE: join(folder, 'none') })],
  ['a folder', () => ({ DERDEN_KEY_FILE: folder })],
  ['both', () => ({ DERDEN_KEY_FILE: file, DERDEN_KEY: 'sesam' })],
] as const)('%s is refused, by name only', async ([, environment]) => {
  const error = await withSecretFiles(environment()).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: 'refused' });
  expect(String(error)).not.toMatch(/sesam|derden-secrets/);
});
