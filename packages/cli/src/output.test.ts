import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from './run.ts';
import { fakeIo } from './testing/fake-io.ts';
import { sample } from './testing/sample.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'derden-'));
});

afterEach(() => rm(folder, { recursive: true }));

test('a report goes to a file that only its owner can read', async () => {
  const file = join(folder, 'report.json');
  const io = fakeIo({ items: sample });
  expect(await run(['scan', '.', '--format', 'json', '--output', file], io)).toBe(0);
  expect(io.written.out).toBe('');
  expect(JSON.parse(await readFile(file, 'utf8')).tickets).toHaveLength(3);
  if (process.platform !== 'win32') expect((await stat(file)).mode & 0o077).toBe(0);
});

test('a scan that fails leaves the earlier report as it was', async () => {
  const file = join(folder, 'report.json');
  await writeFile(file, 'earlier');
  expect(await run(['scan', '.', '--output', file], fakeIo({ broken: new Error('x') }))).toBe(3);
  expect(await readFile(file, 'utf8')).toBe('earlier');
  expect(await readdir(folder)).toEqual(['report.json']);
});
